using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Members;

/// <summary>Collects the members of a type that the wire shows: base types first, properties before fields, an override at the inherited place.</summary>
internal sealed class DeclarationReader(TypeHierarchy hierarchy, NullableContexts contexts, AttributeReader attributes, ConstructorReader constructors)
{
    private const string JsonInclude = "System.Text.Json.Serialization.JsonIncludeAttribute";
    private const string PropertyOrder = "System.Text.Json.Serialization.JsonPropertyOrderAttribute";

    /// <summary>[NonSerialized]: the framework's own name for it is obsolete, the bit in metadata is not.</summary>
    private const FieldAttributes NotSerialized = (FieldAttributes)0x80;

    public ImmutableArray<MemberDeclaration> Read(TypeLayer layer, out bool isComplete)
    {
        var isInterface = layer.Location.Definition.Attributes.HasFlag(TypeAttributes.Interface);
        var layers = isInterface ? hierarchy.InterfaceChain(layer, out isComplete) : [.. hierarchy.Chain(layer, out isComplete).Reverse()];
        var members = new List<MemberDeclaration>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var current in layers)
        {
            foreach (var declaration in Properties(current).Concat(Fields(current)))
            {
                Place(declaration, members, places);
            }
        }

        return
        [
            .. members
                .Where(member => member.HasPublicGetter && !NameReader.IsIgnored(member.Attributes))
                .OrderBy(member => member.Attributes.Find(PropertyOrder)?.Argument<int>(0) ?? 0),
        ];
    }

    private static void Place(MemberDeclaration declaration, List<MemberDeclaration> members, Dictionary<string, int> places)
    {
        if (!places.TryGetValue(declaration.Name, out var place))
        {
            places.Add(declaration.Name, members.Count);
            members.Add(declaration);
            return;
        }

        var inherited = members[place];
        members[place] = declaration with
        {
            Inherited = inherited,
            HasPublicGetter = declaration.HasPublicGetter || (declaration.IsOverride && inherited.HasPublicGetter),
            HasSetter = declaration.HasSetter || (declaration.IsOverride && inherited.HasSetter),
        };
    }

    private IEnumerable<MemberDeclaration> Properties(TypeLayer layer)
    {
        var reader = layer.Image.Reader;
        var context = contexts.Of(layer.Location);
        var primary = constructors.Primary(layer);
        foreach (var handle in layer.Location.Definition.GetProperties())
        {
            var property = reader.GetPropertyDefinition(handle);
            var accessors = property.GetAccessors();
            var getter = Attributes(reader, accessors.Getter);
            var setter = Attributes(reader, accessors.Setter);
            if (!IsPublicInstance(getter) && !IsPublicInstance(setter))
            {
                continue;
            }

            var name = reader.GetString(property.Name);
            var type = new SignatureReader(layer.Image, layer.Arguments, contexts.Flags(layer.Image, property.GetCustomAttributes(), context))
                .ReadProperty(property.Signature, out var parameterCount);
            if (parameterCount > 0)
            {
                continue;
            }

            var own = attributes.Read(layer.Image, property.GetCustomAttributes()).AddRange(OfReturnValue(layer, accessors.Getter));
            if (primary?.Parameters.FirstOrDefault(parameter => parameter.Name == name) is { } parameter)
            {
                own = own.AddRange(parameter.Attributes);
            }

            yield return new MemberDeclaration
            {
                Name = name,
                Layer = layer,
                Type = type,
                Attributes = own,
                HasPublicGetter = IsPublicInstance(getter),
                HasSetter = setter is not null,
                IsOverride = IsOverride(getter ?? setter),
            };
        }
    }

    private IEnumerable<MemberDeclaration> Fields(TypeLayer layer)
    {
        var reader = layer.Image.Reader;
        var context = contexts.Of(layer.Location);
        foreach (var handle in layer.Location.Definition.GetFields())
        {
            var field = reader.GetFieldDefinition(handle);
            if ((field.Attributes & FieldAttributes.FieldAccessMask) != FieldAttributes.Public
                || field.Attributes.HasFlag(FieldAttributes.Static)
                || field.Attributes.HasFlag(NotSerialized))
            {
                continue;
            }

            var own = attributes.Read(layer.Image, field.GetCustomAttributes());
            if (!own.Has(JsonInclude))
            {
                continue;
            }

            yield return new MemberDeclaration
            {
                Name = reader.GetString(field.Name),
                Layer = layer,
                Type = new SignatureReader(layer.Image, layer.Arguments, contexts.Flags(layer.Image, field.GetCustomAttributes(), context)).ReadField(field.Signature),
                Attributes = own,
                IsField = true,
                HasPublicGetter = true,
                HasSetter = !field.Attributes.HasFlag(FieldAttributes.InitOnly),
            };
        }
    }

    /// <summary>The compiler puts [MaybeNull] and [NotNull] of a property there.</summary>
    private ImmutableArray<AttributeData> OfReturnValue(TypeLayer layer, MethodDefinitionHandle getter)
    {
        var reader = layer.Image.Reader;
        if (getter.IsNil)
        {
            return [];
        }

        return
        [
            .. reader.GetMethodDefinition(getter).GetParameters()
                .Select(reader.GetParameter)
                .Where(parameter => parameter.SequenceNumber == 0)
                .SelectMany(parameter => attributes.Read(layer.Image, parameter.GetCustomAttributes())),
        ];
    }

    private static MethodAttributes? Attributes(MetadataReader reader, MethodDefinitionHandle accessor) =>
        accessor.IsNil ? null : reader.GetMethodDefinition(accessor).Attributes;

    private static bool IsPublicInstance(MethodAttributes? accessor) =>
        accessor is { } found && (found & MethodAttributes.MemberAccessMask) == MethodAttributes.Public && !found.HasFlag(MethodAttributes.Static);

    private static bool IsOverride(MethodAttributes? accessor) =>
        accessor is { } found && found.HasFlag(MethodAttributes.Virtual) && !found.HasFlag(MethodAttributes.NewSlot);
}
