namespace ArchDocs.Core.Diagrams;

/// <summary>A diagram's words in our messages.</summary>
internal static class DiagramText
{
    private const int MaxLength = 60;

    /// <summary>The text on one line, shortened.</summary>
    public static string Excerpt(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\r', '\n');
        var line = (end < 0 ? text : text[..end]).Trim();
        if (line.Length <= MaxLength)
        {
            return line.ToString();
        }

        var length = char.IsHighSurrogate(line[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return $"{line[..length]}…";
    }

    /// <summary>The line that <paramref name="offset"/> stands in, without its end.</summary>
    public static ReadOnlySpan<char> LineAt(string text, int offset)
    {
        var at = Math.Min(offset, text.Length);
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var end = text.IndexOf('\n', at);
        return text.AsSpan(start, (end < 0 ? text.Length : end) - start);
    }

    /// <summary>The place of a token; of the text's end, the last place with something on it.</summary>
    public static int PlaceOf(string text, int offset) => offset < text.Length ? offset : Math.Max(0, text.AsSpan().TrimEnd().Length - 1);
}
