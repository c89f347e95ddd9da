using System.Collections.Immutable;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Members;

/// <summary>What attributes say of a member's name on the wire, and whether it is there at all.</summary>
internal static class NameReader
{
    private const int Always = 1;

    public static string? Explicit(ImmutableArray<AttributeData> attributes)
    {
        var newtonsoft = attributes.Find("Newtonsoft.Json.JsonPropertyAttribute");
        return attributes.Find("System.Text.Json.Serialization.JsonPropertyNameAttribute")?.Argument<string>(0)
            ?? attributes.Find("System.Runtime.Serialization.DataMemberAttribute")?.NamedArgument<string>("Name")
            ?? newtonsoft?.Argument<string>(0)
            ?? newtonsoft?.NamedArgument<string>("PropertyName");
    }

    public static bool IsIgnored(ImmutableArray<AttributeData> attributes) =>
        (attributes.Find("System.Text.Json.Serialization.JsonIgnoreAttribute") is { } ignore && (!ignore.Named.TryGetValue("Condition", out var condition) || condition is Always))
        || attributes.Has("Newtonsoft.Json.JsonIgnoreAttribute")
        || attributes.Has("System.Runtime.Serialization.IgnoreDataMemberAttribute")
        || attributes.Has("System.Text.Json.Serialization.JsonExtensionDataAttribute")
        || attributes.Has("Newtonsoft.Json.JsonExtensionDataAttribute");
}
