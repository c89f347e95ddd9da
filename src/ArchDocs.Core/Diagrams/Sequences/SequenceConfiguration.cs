using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Diagrams.Sequences;

/// <summary>What stands in <c>participant A@{ "type": "database", "alias": "Orders" }</c>.</summary>
internal sealed record SequenceConfiguration(string? Kind, string? Alias, PreparedError? Error)
{
    public static SequenceConfiguration Read(string content, int offset)
    {
        var yaml = YamlMapping.Read(content.Contains('\n', StringComparison.Ordinal) ? content : $"{{ {content}}}");
        return yaml.Fault is { } fault
            ? new SequenceConfiguration(null, null, new PreparedError(offset, $"The participant's settings are no YAML ({fault.Message}): write them as '@{{ \"type\": \"database\" }}'"))
            : new SequenceConfiguration(ValueOf(yaml, "type"), ValueOf(yaml, "alias"), null);
    }

    private static string? ValueOf(YamlMapping yaml, string key) => yaml.Scalars.GetValueOrDefault(key)?.Value;
}
