namespace ArchDocs.Core.Diagrams.Flowcharts.Messages;

/// <summary>Text as it should have been written: in quotes.</summary>
internal static class QuotedLabel
{
    private const int MaxLength = 80;

    /// <summary>The text in quotes, with its own as single ones; where it is too long for a message, an ellipsis.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        var isEnclosed = trimmed.Length > 1 && trimmed[0] == '"' && trimmed[^1] == '"';
        trimmed = isEnclosed ? trimmed[1..^1] : trimmed.Count('"') % 2 == 1 ? trimmed.Trim('"') : trimmed;
        return trimmed.Length is 0 or > MaxLength ? "\"…\"" : $"\"{trimmed.ToString().Replace('"', '\'')}\"";
    }

    /// <summary>The offset of the bracket that closes a label: one outside inner brackets, else the last on the line; -1 where there is none.</summary>
    public static int FindClose(ReadOnlySpan<char> line, string close)
    {
        var depth = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (depth == 0 && line[i..].StartsWith(close, StringComparison.Ordinal))
            {
                return i;
            }

            depth += line[i] is '(' or '[' or '{' ? 1 : line[i] is ')' or ']' or '}' ? -1 : 0;
            depth = Math.Max(0, depth);
        }

        return line.LastIndexOf(close, StringComparison.Ordinal);
    }
}
