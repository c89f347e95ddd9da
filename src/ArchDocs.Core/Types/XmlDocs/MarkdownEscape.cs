namespace ArchDocs.Core.Types.XmlDocs;

/// <summary>Which characters of plain text Markdown would take for its own, inside a line of a table.</summary>
internal static class MarkdownEscape
{
    public static bool IsNeeded(string text, int index)
    {
        var next = index + 1 < text.Length ? text[index + 1] : ' ';
        return text[index] switch
        {
            '\\' or '`' or '*' or '[' or ']' or '|' or '~' => true,
            // Inside a word an underscore is an underscore.
            '_' => index == 0 || !char.IsLetterOrDigit(text[index - 1]) || !char.IsLetterOrDigit(next),
            '<' => char.IsLetter(next) || next is '/' or '!' or '?',
            '&' => char.IsLetter(next) || next == '#',
            // Two braces mark a reference to a type.
            '{' => next == '{' || (index > 0 && text[index - 1] == '{'),
            _ => false,
        };
    }
}
