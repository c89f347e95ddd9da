using System.Buffers;

namespace ArchDocs.Core.Diagrams;

/// <summary>Classes of characters as Mermaid's own lexers, which are written in JavaScript, see them.</summary>
internal static class MermaidCharacters
{
    public static SearchValues<char> HeaderCharacters { get; } = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>JavaScript's <c>\s</c>.</summary>
    public static bool IsSpace(char character) => character switch
    {
        ' ' or (>= '\t' and <= '\r') or '\u00A0' or '\uFEFF' => true,
        < '\u1680' => false,
        _ => char.IsWhiteSpace(character),
    };

    /// <summary>JavaScript's <c>\w</c>.</summary>
    public static bool IsWord(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';

    /// <summary>The first offset from <paramref name="start"/> that is no space, line ends included in spaces.</summary>
    public static int SkipSpace(string text, int start)
    {
        while (start < text.Length && IsSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>Whether the mark stands at <paramref name="position"/>, case aside unless told.</summary>
    public static bool StartsWith(string text, int position, string mark, StringComparison comparison = StringComparison.OrdinalIgnoreCase) =>
        position <= text.Length - mark.Length && text.AsSpan(position, mark.Length).Equals(mark, comparison);

    /// <summary>As above, where no word character follows.</summary>
    public static bool StartsWithWord(string text, int position, string word, StringComparison comparison = StringComparison.OrdinalIgnoreCase) =>
        StartsWith(text, position, word, comparison) && (position + word.Length == text.Length || !IsWord(text[position + word.Length]));

    /// <summary>The place of the character from <paramref name="start"/> on; the text's end where there is none.</summary>
    public static int IndexOrEnd(string text, char character, int start)
    {
        var end = text.IndexOf(character, start);
        return end < 0 ? text.Length : end;
    }
}
