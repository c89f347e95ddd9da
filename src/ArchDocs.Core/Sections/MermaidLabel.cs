using System.Globalization;
using System.Text;

namespace ArchDocs.Core.Sections;

/// <summary>Text within the quotes of a Mermaid label, as which it is shown unchanged.</summary>
internal static class MermaidLabel
{
    // Mermaid takes 50,000 characters in all.
    private const int MaximumLength = 80;

    /// <summary>Mermaid looks for these anywhere in a line, quotes or not.</summary>
    private static readonly string[] Words = ["direction", "C4"];

    /// <summary>On one line, shortened where it is long, with codes for what would end the label or mean something in it.</summary>
    public static string Escape(string text)
    {
        var plain = Shortened(text);
        var label = new StringBuilder(plain.Length + 8);
        for (var i = 0; i < plain.Length; i++)
        {
            var character = plain[i];
            if (character is '"' or '#' or ';' or '<' or '>' or '&' or '|' or '`' or '%' or '\\' or '*' or '_' or '~' || StartsWord(plain, i))
            {
                label.Append(CultureInfo.InvariantCulture, $"#{(int)character};");
            }
            else
            {
                label.Append(character);
            }
        }

        return label.Length == 0 ? " " : label.ToString();
    }

    private static bool StartsWord(string text, int index) =>
        Array.Exists(Words, word => string.Compare(text, index, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0);

    private static string Shortened(string text)
    {
        var line = string.Join(' ', text.Split([.. text.Where(character => char.IsControl(character) || char.IsWhiteSpace(character)).Distinct()], StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= MaximumLength)
        {
            return line;
        }

        var length = char.IsHighSurrogate(line[MaximumLength - 2]) ? MaximumLength - 2 : MaximumLength - 1;
        return $"{line[..length].TrimEnd()}…";
    }
}
