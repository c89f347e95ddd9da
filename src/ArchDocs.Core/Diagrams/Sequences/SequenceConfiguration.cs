using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Diagrams.Sequences;

/// <summary>What stands in <c>participant A@{ "type": "database", "alias": "Orders" }</c>.</summary>
internal sealed record SequenceConfiguration(string? Kind, string? Alias, PreparedError? Error)
{
    public static SequenceConfiguration Read(string content, int offset)
    {
        var yaml = content.Contains('\n', StringComparison.Ordinal) ? $"{content}\n" : $"{{\n{content}\n}}";
        return YamlCheck.FindFault(yaml) is { } fault
            ? new SequenceConfiguration(null, null, new PreparedError(offset, $"The participant's settings are no YAML ({fault.Message}): write them as '@{{ \"type\": \"database\" }}'"))
            : new SequenceConfiguration(ValueOf(content, "type"), ValueOf(content, "alias"), null);
    }

    private static string? ValueOf(string content, string key)
    {
        foreach (var entry in content.Split(',', '\n'))
        {
            var colon = entry.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && Unquoted(entry[..colon]) == key)
            {
                return Unquoted(entry[(colon + 1)..]);
            }
        }

        return null;
    }

    private static string Unquoted(string text) => text.Trim().Trim('"', '\'');
}
