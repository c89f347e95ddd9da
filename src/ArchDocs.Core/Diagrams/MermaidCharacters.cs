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
}
