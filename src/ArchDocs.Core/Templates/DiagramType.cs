namespace ArchDocs.Core.Templates;

/// <summary>The first word of a Mermaid diagram, behind its own front matter, directives and comments.</summary>
internal static class DiagramType
{
    /// <summary>Empty where the fence holds nothing.</summary>
    public static string Of(string content) => WordOf(FirstLineOf(content));

    /// <summary>The first line that says something; empty where none does.</summary>
    public static string FirstLineOf(string content)
    {
        var inFrontMatter = false;
        var inDirective = false;
        var isFirst = true;
        foreach (var rawLine in content.AsSpan().EnumerateLines())
        {
            var line = rawLine.Trim();
            if (inFrontMatter)
            {
                inFrontMatter = line is not "---";
                continue;
            }

            inFrontMatter = isFirst && line is "---";
            isFirst &= line.IsEmpty;
            if (inFrontMatter || line.IsEmpty)
            {
                continue;
            }

            if (inDirective || line.StartsWith("%%{"))
            {
                var end = line.IndexOf("}%%");
                inDirective = end < 0;
                line = inDirective ? [] : line[(end + 3)..].Trim();
            }

            if (!line.IsEmpty && !line.StartsWith("%%"))
            {
                return line.ToString();
            }
        }

        return "";
    }

    /// <summary>The word that a line begins with.</summary>
    public static string WordOf(ReadOnlySpan<char> line)
    {
        var end = 0;
        while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] is '-' or '_'))
        {
            end++;
        }

        return line[..end].ToString();
    }

    /// <summary>Two words for one type are one: <c>graph</c> and <c>flowchart</c>, with or without '-v2' and the like.</summary>
    public static bool AreEqual(string left, string right) => string.Equals(KeyOf(left), KeyOf(right), StringComparison.Ordinal);

    private static string KeyOf(string type)
    {
        var dash = type.IndexOf('-', StringComparison.Ordinal);
        var key = dash > 0 ? type[..dash] : type;
        return key == "graph" ? "flowchart" : key;
    }
}
