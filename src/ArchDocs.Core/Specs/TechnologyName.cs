using System.Buffers;

namespace ArchDocs.Core.Specs;

/// <summary>A technology as written, parted into its name and its version: '.NET 10', 'PostgreSQL 16+', 'Polly &gt;= 8.2', 'Redis (v7.2)'.</summary>
/// <param name="Version">Empty where none is stated.</param>
internal readonly record struct TechnologyName(string Name, string Version)
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.+*");

    private static readonly string[] VersionWords = ["version", "ver", "ver.", "v", "v."];

    private static readonly string[] Newest = ["latest", "newest", "current", "stable", "lts"];

    /// <summary>Words that go on with a version: '16 or later', '8 to 9', '10 LTS'.</summary>
    private static readonly string[] RangeWords = ["or", "and", "to", "later", "newer", "higher", "above", "up", "upwards", "lts", "-", "–", "<", "<=", ">", ">=", "=", "≥", "≤", ","];

    public static TechnologyName Read(string text)
    {
        var trimmed = text.Trim().TrimEnd('.', ',', ';');
        var tokens = TokensOf(trimmed);
        for (var i = 1; i < tokens.Count; i++)
        {
            var first = i;
            if (IsOperatorOrWord(trimmed[tokens[i].Start..tokens[i].End]) && i + 1 < tokens.Count)
            {
                i++;
            }

            var word = trimmed[tokens[i].Start..tokens[i].End];
            if (IsVersion(word) || (i == first && IsNewest(word) && (i == tokens.Count - 1 || word.StartsWith('('))))
            {
                var name = NameOf(trimmed[..tokens[first].Start]);
                return name.Length == 0 ? new(NameOf(trimmed), "") : new(name, VersionOf(trimmed, tokens, first, i));
            }

            i = first;
        }

        return new(NameOf(trimmed), "");
    }

    /// <summary>A number with or without what may stand around it: 'v7.2', '(16+)', '^8.0', '9.x', '2.0.0-preview.1'.</summary>
    public static bool IsVersion(string word)
    {
        var text = word.AsSpan().Trim("()[],;").TrimStart("<>=~^≥≤");
        text = text.StartsWith("v", StringComparison.OrdinalIgnoreCase) ? text[1..] : text;
        if (text.IsEmpty || !char.IsAsciiDigit(text[0]))
        {
            return false;
        }

        var letters = text.IndexOfAnyExcept(NumberCharacters);
        if (letters < 0)
        {
            return true;
        }

        // '9.x' and '2.0-rc.1' go on behind a dot or dash; '2nd' and '3D' are words.
        return text[letters] is '-' or '–' or ',' || (text[letters] is 'x' or 'X' && letters > 0 && text[letters - 1] == '.');
    }

    private static string VersionOf(string text, List<(int Start, int End)> tokens, int first, int last)
    {
        while (last + 1 < tokens.Count && text[tokens[last].End - 1] != ')' && text[tokens[last + 1].Start..tokens[last + 1].End] is var word
            && (IsVersion(word) || RangeWords.Contains(word.TrimEnd(')', ',', ']'), StringComparer.OrdinalIgnoreCase)))
        {
            last++;
        }

        // A word such as 'and' goes on with something else.
        while (last > first && text[tokens[last].Start..tokens[last].End] is "or" or "and" or "to" or "-" or "–" or ",")
        {
            last--;
        }

        var written = text[tokens[first].Start..tokens[last].End];
        if (IsInterval(written))
        {
            return written;
        }

        var version = written.Trim('(', ')', ' ', ';').TrimEnd(',');
        return VersionWords.FirstOrDefault(word => version.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase)) is { } opening ? version[opening.Length..].TrimStart() : version;
    }

    /// <summary>NuGet's '[8.0, 9.0)' and '[8.5.2]', in which the brackets say what belongs to it.</summary>
    private static bool IsInterval(string text) =>
        text is ['[' or '(', .., ']' or ')'] && (text[0] == '[' || text[^1] == ']') && text.AsSpan(1, text.Length - 2).IndexOfAny("[]()") < 0;

    private static bool IsOperatorOrWord(string word) =>
        word.Trim('(') is ">=" or "<=" or ">" or "<" or "=" or "~" or "^" or "≥" or "≤" || VersionWords.Contains(word.Trim('('), StringComparer.OrdinalIgnoreCase);

    private static bool IsNewest(string word) => Newest.Contains(word.Trim('(', ')'), StringComparer.OrdinalIgnoreCase);

    private static string NameOf(string text) => NamePart.WithoutRemark(text.Trim().TrimEnd('(', ',', '-', '–', ' '));

    private static List<(int Start, int End)> TokensOf(string text)
    {
        var tokens = new List<(int, int)>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                tokens.Add((start, i));
            }

            i++;
        }

        return tokens;
    }
}
