using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Members;
using ArchDocs.Core.Types.Metadata;
using ArchDocs.Core.Types.XmlDocs;

namespace ArchDocs.Core.Types.Libraries;

/// <summary>Public properties and events, of one name the most derived, at the place of the first.</summary>
internal sealed class PropertyReader(AttributeReader attributes, NullableContexts contexts, TermReader terms, DocumentationReader documentation)
{
    public ImmutableArray<LibraryProperty> Properties(ImmutableArray<TypeLayer> layers)
    {
        var found = new OrderedDictionary<string, LibraryProperty>(StringComparer.Ordinal);
        foreach (var property in layers.SelectMany(Properties))
        {
            found[property.Name] = property;
        }

        return [.. found.Values];
    }

    public ImmutableArray<LibraryEvent> Events(ImmutableArray<TypeLayer> layers)
    {
        var found = new OrderedDictionary<string, LibraryEvent>(StringComparer.Ordinal);
        foreach (var declared in layers.SelectMany(Events))
        {
            found[declared.Name] = declared;
        }

        return [.. found.Values];
    }

    private IEnumerable<LibraryProperty> Properties(TypeLayer layer)
    {
        var reader = layer.Image.Reader;
        foreach (var handle in layer.Location.Definition.GetProperties())
        {
            var property = reader.GetPropertyDefinition(handle);
            var accessors = property.GetAccessors();
            var (getter, setter) = (Public(reader, accessors.Getter), Public(reader, accessors.Setter));
            if ((getter ?? setter) is not { } accessor)
            {
                continue;
            }

            var own = attributes.Read(layer.Image, property.GetCustomAttributes());
            var type = new SignatureReader(layer.Image, layer.Arguments, contexts.Flags(layer.Image, property.GetCustomAttributes(), contexts.Of(layer.Location))).ReadProperty(property.Signature, out var parameterCount);
            type = type is ClrReference reference ? reference.Element : type;
            var name = reader.GetString(property.Name);
            yield return new LibraryProperty(
                parameterCount == 0 ? name : $"{name} ({string.Join(", ", ParametersOf(layer, accessor, parameterCount))})",
                terms.Read(type, form: null),
                NullabilityReader.Read(type, own) == Nullability.Nullable,
                AccessOf(layer, getter, setter),
                accessor.Attributes.HasFlag(MethodAttributes.Static),
                parameterCount == 0
                    ? documentation.OfMember(new MemberDeclaration { Name = name, Layer = layer, Type = type, Attributes = own })
                    : DocumentationReader.OfValue(layer.Image, DocumentationId.OfIndexer(layer.Location, name, accessor, attributes, contexts)),
                ObsoleteReader.Read(own));
        }
    }

    private IEnumerable<LibraryEvent> Events(TypeLayer layer)
    {
        var reader = layer.Image.Reader;
        foreach (var handle in layer.Location.Definition.GetEvents())
        {
            var declared = reader.GetEventDefinition(handle);
            if (Public(reader, declared.GetAccessors().Adder) is null)
            {
                continue;
            }

            var name = reader.GetString(declared.Name);
            var own = attributes.Read(layer.Image, declared.GetCustomAttributes());
            var type = new SignatureReader(layer.Image, layer.Arguments, contexts.Flags(layer.Image, declared.GetCustomAttributes(), contexts.Of(layer.Location))).ReadHandle(declared.Type);
            yield return new LibraryEvent(
                name,
                [.. ArgumentsOf(type).Select(argument => terms.Read(argument, form: null))],
                DocumentationReader.OfValue(layer.Image, $"E:{TypeNames.InDocumentation(layer.Location)}.{name}"),
                ObsoleteReader.Read(own));
        }
    }

    /// <summary>Of a delegate of somebody's own only its name is told.</summary>
    private static ImmutableArray<ClrType> ArgumentsOf(ClrType type) => type switch
    {
        ClrNamed { FullName: "System.EventHandler" or "System.Action" } => [],
        ClrNamed { FullName: "System.EventHandler`1", Arguments: [var argument] } => [argument],
        ClrNamed named when named.FullName.StartsWith("System.Action`", StringComparison.Ordinal) => named.Arguments,
        _ => [type],
    };

    private IEnumerable<string> ParametersOf(TypeLayer layer, MethodDefinition accessor, int count) =>
        MethodSignature.Read(layer, accessor, attributes, contexts).Parameters.Take(count).Select(parameter => parameter.Name);

    private static PropertyAccess AccessOf(TypeLayer layer, MethodDefinition? getter, MethodDefinition? setter) => (getter, setter) switch
    {
        (_, null) => PropertyAccess.Read,
        (null, _) => PropertyAccess.Write,
        (_, { } found) => IsInit(layer, found) ? PropertyAccess.ReadAndSetAtCreation : PropertyAccess.ReadAndWrite,
    };

    /// <summary>The compiler marks the return type of an init accessor with a modifier.</summary>
    private static bool IsInit(TypeLayer layer, MethodDefinition setter)
    {
        var blob = layer.Image.Reader.GetBlobReader(setter.Signature);
        blob.ReadSignatureHeader();
        blob.ReadCompressedInteger();
        return blob.ReadCompressedInteger() == (int)SignatureTypeCode.RequiredModifier
            && blob.ReadTypeHandle() is { Kind: HandleKind.TypeReference or HandleKind.TypeDefinition } modifier
            && TypeNames.InMetadata(layer.Image, modifier) == "System.Runtime.CompilerServices.IsExternalInit";
    }

    private static MethodDefinition? Public(MetadataReader reader, MethodDefinitionHandle accessor) =>
        !accessor.IsNil && reader.GetMethodDefinition(accessor) is var method && (method.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public ? method : null;
}
