using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Diagrams.Preparation;

/// <summary>The YAML between two lines '---' that a diagram may begin with.</summary>
/// <param name="Length">Up to the diagram.</param>
/// <param name="Error">At an offset of the text that it was found in.</param>
internal sealed record DiagramFrontMatter(int Length, PreparedError? Error)
{
    private const string Fence = "---";

    public static DiagramFrontMatter? Find(string text)
    {
        var cursor = new TextCursor(text);
        cursor.SkipBlanks();
        var indent = text[..cursor.Position];
        if (!cursor.TryTake(Fence))
        {
            return null;
        }

        cursor.SkipBlanks();
        if (cursor.Current != '\n')
        {
            return null;
        }

        var closing = ClosingFrom(text, cursor.Position + 1, indent);
        if (closing < 0)
        {
            return new DiagramFrontMatter(0, new PreparedError(indent.Length, "The front matter that begins here is not closed: end it with a line '---' before the diagram"));
        }

        var body = Math.Min(cursor.Position + 1, closing);
        return new DiagramFrontMatter(EndOf(text, closing, indent), FaultOf(text, body, closing, indent));
    }

    /// <summary>The line end before the closing fence; -1 where there is none.</summary>
    private static int ClosingFrom(string text, int start, string indent)
    {
        for (var i = text.IndexOf('\n', start); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            if (EndOf(text, i, indent) >= 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Behind a closing fence and the empty lines that follow it; -1 where there is none.</summary>
    private static int EndOf(string text, int lineEnd, string indent)
    {
        var fence = lineEnd + 1;
        if (string.CompareOrdinal(text, fence, indent, 0, indent.Length) != 0 || string.CompareOrdinal(text, fence + indent.Length, Fence, 0, Fence.Length) != 0)
        {
            return -1;
        }

        var end = -1;
        for (var i = fence + indent.Length + Fence.Length; i < text.Length && MermaidCharacters.IsSpace(text[i]); i++)
        {
            end = text[i] == '\n' ? i + 1 : end;
        }

        return end;
    }

    private static PreparedError? FaultOf(string text, int start, int end, string indent)
    {
        var lines = text[start..end].Split('\n');
        var body = indent.Length == 0 ? text[start..end] : string.Join('\n', lines.Select(line => line.StartsWith(indent, StringComparison.Ordinal) ? line[indent.Length..] : line));
        if (YamlMapping.Read(body).Fault is not { } fault)
        {
            return null;
        }

        var line = Math.Min(fault.Line, lines.Length - 1);
        var offset = start + lines.Take(line).Sum(text => text.Length + 1);
        return new PreparedError(Math.Min(offset + indent.Length, end), $"The front matter is no YAML ({fault.Message}): put text with ': ', '[', '{{' or quotes in quotes, and indent with blanks");
    }
}
