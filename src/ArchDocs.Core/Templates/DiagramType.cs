namespace ArchDocs.Core.Templates;

/// <summary>The first word of a Mermaid diagram, behind its own front matter, directives and comments.</summary>
internal static class DiagramType
{
    /// <summary>Empty where the fence holds nothing.</summary>
    public static string Of(string content)
    {
        var isFrontMatter = false;
        foreach (var rawLine in content.AsSpan().EnumerateLines())
        {
            var line = rawLine.Trim();
            if (line.SequenceEqual("---"))
            {
                isFrontMatter = !isFrontMatter;
                continue;
            }

            if (isFrontMatter || line.IsEmpty || line.StartsWith("%%"))
            {
                continue;
            }

            var end = 0;
            while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] is '-' or '_'))
            {
                end++;
            }

            return line[..end].ToString();
        }

        return "";
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
