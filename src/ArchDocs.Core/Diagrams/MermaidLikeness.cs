using System.Collections.Immutable;

namespace ArchDocs.Core.Diagrams;

/// <summary>Tells a diagram whose header is misspelt or missing from text that is something else.</summary>
internal static class MermaidLikeness
{
    private static readonly ImmutableArray<string> Arrows = ["-->", "->>", "==>", "-.->", "--|>", "<|--", "||--", "}o--", "}|--"];

    private static readonly ImmutableArray<string> Openings = ["participant ", "actor ", "subgraph ", "%%{init"];

    public static bool IsMeantAsDiagram(string text)
    {
        var isFirst = true;
        foreach (var rawLine in text.AsSpan().EnumerateLines())
        {
            var line = rawLine.Trim();
            if (line.IsEmpty || (line.StartsWith("%%") && !line.StartsWith("%%{")))
            {
                continue;
            }

            // A first line '---' opens front matter, which is not read where it is not closed.
            if ((isFirst && line is "---") || IsHeader(line, isFirst) || HasArrow(line))
            {
                return true;
            }

            isFirst = false;
        }

        return false;
    }

    /// <summary>A type, alone or before a direction; a sentence may begin with a word like it. Misspelt it counts in the first line only.</summary>
    private static bool IsHeader(ReadOnlySpan<char> line, bool isFirst)
    {
        var end = line.IndexOfAnyExcept(MermaidCharacters.HeaderCharacters);
        var word = end < 0 ? line : line[..end];
        var rest = (end < 0 ? [] : line[end..]).Trim().TrimEnd(';');
        return rest is "" or "TB" or "TD" or "BT" or "LR" or "RL"
            && (isFirst ? DiagramHeader.Nearest(word.ToString()) is not null : word.EndsWith("Diagram") || word.EndsWith("Diagram-v2") || word is "flowchart" or "graph");
    }

    private static bool HasArrow(ReadOnlySpan<char> line)
    {
        foreach (var opening in Openings)
        {
            if (line.StartsWith(opening))
            {
                return true;
            }
        }

        foreach (var arrow in Arrows)
        {
            // At the start it is a rule of dashes or the end of a comment.
            if (line.IndexOf(arrow) is > 0 and var at && !line.StartsWith("<!--") && line[..at].ContainsAnyExcept('-', '=', ' '))
            {
                return true;
            }
        }

        return false;
    }
}
