namespace ArchDocs.Core.Diagrams.Preparation;

/// <summary>Lines of comment, with the empty lines before them; and the space that then begins the text.</summary>
internal static class CommentLines
{
    public static MappedText Remove(MappedText mapped) =>
        mapped.Text.Contains("%%", StringComparison.Ordinal) ? mapped.Rewrite(Copy) : mapped.Slice(MermaidCharacters.SkipSpace(mapped.Text, 0));

    private static void Copy(string text, MappedText from, MappedText to)
    {
        var line = 0;
        var isAtStart = true;
        while (line < text.Length)
        {
            var first = MermaidCharacters.SkipSpace(text, line);
            var end = first < text.Length ? text.IndexOf('\n', first) : -1;
            var next = end < 0 ? text.Length : end + 1;
            if (!IsComment(text, first))
            {
                to.Append(from, isAtStart ? first : line, next);
                isAtStart &= first >= text.Length;
            }

            line = next;
        }
    }

    /// <summary>A bare '%%' is none.</summary>
    private static bool IsComment(string text, int start) =>
        start + 2 < text.Length && text[start] == '%' && text[start + 1] == '%' && text[start + 2] is not ('{' or '\n');
}
