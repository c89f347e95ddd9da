using System.Collections.Immutable;
using System.Reflection;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Members;

/// <summary>Reads members that the wire shows though they are not public: those with [JsonInclude].</summary>
internal sealed class HiddenMemberReader(TypeHierarchy hierarchy, AttributeReader attributes)
{
    private const string JsonInclude = "System.Text.Json.Serialization.JsonIncludeAttribute";

    public IEnumerable<string> Names(TypeLayer layer) => hierarchy.Chain(layer, out var _).SelectMany(Own);

    private IEnumerable<string> Own(TypeLayer layer)
    {
        var reader = layer.Image.Reader;
        var type = layer.Location.Definition;
        foreach (var property in type.GetProperties().Select(reader.GetPropertyDefinition))
        {
            var getter = property.GetAccessors().Getter;
            if (!getter.IsNil
                && (reader.GetMethodDefinition(getter).Attributes & MethodAttributes.MemberAccessMask) != MethodAttributes.Public
                && Find(layer, reader.GetString(property.Name), property.GetCustomAttributes()) is { } name)
            {
                yield return name;
            }
        }

        foreach (var field in type.GetFields().Select(reader.GetFieldDefinition))
        {
            if (!reader.StringComparer.StartsWith(field.Name, "<") && (field.Attributes & FieldAttributes.FieldAccessMask) != FieldAttributes.Public
                && Find(layer, reader.GetString(field.Name), field.GetCustomAttributes()) is { } name)
            {
                yield return name;
            }
        }
    }

    private string? Find(TypeLayer layer, string name, System.Reflection.Metadata.CustomAttributeHandleCollection handles)
    {
        ImmutableArray<AttributeData> own = handles.Count == 0 ? [] : attributes.Read(layer.Image, handles);
        return own.Has(JsonInclude) ? NameReader.Explicit(own) ?? name : null;
    }
}
