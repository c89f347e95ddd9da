using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Members;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Commands;

/// <summary>A property that an attribute makes an option or an argument.</summary>
/// <param name="Declaring">That attribute.</param>
/// <param name="Depth">How many bases lie between the command's class and the one that declares the property.</param>
internal sealed record CommandProperty(TypeLayer Layer, string Name, ClrType Type, ImmutableArray<AttributeData> Attributes, AttributeData Declaring, int Depth)
{
    public bool IsNullable => NullabilityReader.Read(Type, Attributes) == Nullability.Nullable;

    public string Place => $"'{TypeNames.Plain(Layer.Location)}.{Name}' in {Layer.Image.Name}";
}

/// <summary>Finds the properties of a class and its bases that carry certain attributes, private ones included.</summary>
internal sealed class CommandProperties(AttributeReader attributes, FrameworkMarks marks, TypeHierarchy hierarchy, NullableContexts contexts)
{
    private const int LongestChain = 64;

    /// <summary>The class and its bases; those of the framework are left out.</summary>
    /// <param name="framework">The namespace of the types that declare nothing of the command.</param>
    public ImmutableArray<TypeLayer> Layers(TypeLayer type, string framework, out bool isComplete)
    {
        var layers = ImmutableArray.CreateBuilder<TypeLayer>();
        layers.Add(type);
        while (hierarchy.BaseType(layers[^1]) is ClrNamed next && !next.FullName.StartsWith(framework, StringComparison.Ordinal) && !next.FullName.StartsWith("System.", StringComparison.Ordinal))
        {
            if (layers.Count > LongestChain || hierarchy.Resolve(next) is not { } layer)
            {
                isComplete = false;
                return layers.ToImmutable();
            }

            layers.Add(layer);
        }

        isComplete = true;
        return layers.ToImmutable();
    }

    /// <summary>The interfaces of the class and its bases, as far as they can be opened.</summary>
    public IEnumerable<TypeLayer> Interfaces(TypeLayer type) =>
        hierarchy.AllInterfaces(new ClrNamed(type.Image, type.Location.Handle, "", IsValueType: false, type.Arguments))
            .Select(hierarchy.Resolve).OfType<TypeLayer>().Where(layer => layer.Location.Definition.Attributes.HasFlag(TypeAttributes.Interface));

    /// <summary>Of several declarations of one name the most derived.</summary>
    public ImmutableArray<CommandProperty> Read(IEnumerable<TypeLayer> layers, FrozenSet<string> declaring) =>
        [.. layers.SelectMany((layer, depth) => Read(layer, declaring, depth)).DistinctBy(property => property.Name, StringComparer.Ordinal)];

    public static bool HasMethod(IEnumerable<TypeLayer> layers, string name) =>
        layers.Any(layer => layer.Location.Definition.GetMethods().Any(method => layer.Image.Reader.StringComparer.Equals(layer.Image.Reader.GetMethodDefinition(method).Name, name)));

    private IEnumerable<CommandProperty> Read(TypeLayer layer, FrozenSet<string> declaring, int depth)
    {
        var reader = layer.Image.Reader;
        foreach (var handle in layer.Location.Definition.GetProperties().Where(handle => marks.Has(layer.Image, handle)))
        {
            var property = reader.GetPropertyDefinition(handle);
            var own = attributes.Read(layer.Image, property.GetCustomAttributes());
            if ((depth > 0 && IsPrivate(reader, property)) || own.FirstOrDefault(attribute => declaring.Contains(attribute.FullName)) is not { } attribute)
            {
                continue;
            }

            var flags = contexts.Flags(layer.Image, property.GetCustomAttributes(), contexts.Of(layer.Location));
            var type = new SignatureReader(layer.Image, layer.Arguments, flags).ReadProperty(property.Signature, out var parameterCount);
            if (parameterCount == 0)
            {
                yield return new CommandProperty(layer, reader.GetString(property.Name), type, own, attribute, depth);
            }
        }
    }

    /// <summary>Reflection shows no derived class what its bases keep to themselves.</summary>
    private static bool IsPrivate(MetadataReader reader, PropertyDefinition property) =>
        property.GetAccessors() is var accessors
        && new[] { accessors.Getter, accessors.Setter }.Where(accessor => !accessor.IsNil)
            .All(accessor => (reader.GetMethodDefinition(accessor).Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Private);
}
