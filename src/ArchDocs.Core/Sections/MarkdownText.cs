using System.Buffers;
using System.Text;

namespace ArchDocs.Core.Sections;

/// <summary>Text as Markdown that renders as it was.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> EntityCharacters = SearchValues.Create("#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>Plain text with the marks escaped that would otherwise mean something, those of tables included.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is '\\' or '`' or '*' or '[' or ']' or '<' or '|' || (character == '_' && !IsWithinWord(text, i)) || (character == '&' && StartsEntity(text, i)))
            {
                escaped.Append('\\');
            }

            escaped.Append(char.IsControl(character) ? ' ' : character);
        }

        return escaped.ToString();
    }

    /// <summary>Markdown on one line that ends no table cell; what is escaped already stays as it is.</summary>
    public static string Cell(string markdown)
    {
        var cell = new StringBuilder(markdown.Length + 8);
        var backslashes = 0;
        foreach (var character in markdown.Trim())
        {
            if (character == '|' && backslashes % 2 == 0)
            {
                cell.Append('\\');
            }

            backslashes = character == '\\' ? backslashes + 1 : 0;
            cell.Append(char.IsControl(character) ? ' ' : character);
        }

        return cell.ToString();
    }

    public static string CodeSpan(string text) => text.Contains('`', StringComparison.Ordinal) ? Escape(text) : $"`{text}`";

    private static bool IsWithinWord(string text, int index) =>
        index > 0 && index + 1 < text.Length && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1]);

    private static bool StartsEntity(string text, int index)
    {
        var end = text.IndexOf(';', index);
        return end > index + 1 && !text.AsSpan(index + 1, end - index - 1).ContainsAnyExcept(EntityCharacters);
    }
}
