using System.Buffers;

namespace ArchDocs.Core.Vocabulary;

/// <summary>Finds the regular expression that a validation cell states.</summary>
/// <param name="Pattern">Null where the cell only speaks of a pattern.</param>
/// <param name="Rest">The cell's text without the pattern, so that its figures aren't taken for bounds.</param>
/// <param name="IsMentioned">The cell speaks of a pattern or format, so that one may be described in words.</param>
internal sealed record DocumentedPattern(string? Pattern, string Rest, bool IsMentioned)
{
    private static readonly string[] Introductions = ["regex", "regexp", "regular expression", "pattern", "matches", "matching", "match", "format"];

    private static readonly SearchValues<char> MetaCharacters = SearchValues.Create(@"[]\{}*+|");

    /// <param name="expected">The code's pattern, found wherever the cell holds it; null where the code has none.</param>
    public static DocumentedPattern Find(string cell, string? expected)
    {
        if (expected is not null && Core(expected) is { Length: > 0 } core && cell.IndexOf(core, StringComparison.Ordinal) is var at and >= 0)
        {
            return new DocumentedPattern(expected, $"{cell[..at].TrimEnd('^')} {cell[(at + core.Length)..].TrimStart('$')}", true);
        }

        var start = cell.IndexOf('^', StringComparison.Ordinal);
        if (start >= 0)
        {
            var end = EndOfAnchored(cell, start);
            return new DocumentedPattern(cell[start..end], $"{cell[..start]} {cell[end..]}", true);
        }

        foreach (var introduction in Introductions)
        {
            var index = IndexOfWord(cell, introduction);
            if (index < 0)
            {
                continue;
            }

            start = index + introduction.Length;
            while (start < cell.Length && cell[start] is ' ' or ':' or '=' or '`' or '/' or '"')
            {
                start++;
            }

            var end = start;
            while (end < cell.Length && cell[end] is not (' ' or ';' or '`'))
            {
                end++;
            }

            var found = cell[start..end].TrimEnd(',', '/', '"');
            return found.AsSpan().ContainsAny(MetaCharacters)
                ? new DocumentedPattern(found, $"{cell[..start]} {cell[end..]}", true)
                : new DocumentedPattern(null, cell, true);
        }

        return new DocumentedPattern(null, cell, false);
    }

    /// <summary>The attribute demands a match of the whole value, so anchors say nothing more.</summary>
    public static string Core(string pattern)
    {
        var core = pattern.Trim();
        core = core.StartsWith(@"\A", StringComparison.Ordinal) ? core[2..] : core.TrimStart('^');
        return core.EndsWith(@"\z", StringComparison.OrdinalIgnoreCase) ? core[..^2] : core.EndsWith(@"\$", StringComparison.Ordinal) ? core : core.TrimEnd('$');
    }

    private static int EndOfAnchored(string cell, int start)
    {
        for (var i = start + 1; i < cell.Length; i++)
        {
            if (cell[i] == '$' && (i + 1 == cell.Length || cell[i + 1] is ' ' or ';' or ',' or ')' or '`' or '/' or '.'))
            {
                return i + 1;
            }
        }

        var blank = cell.IndexOfAny([' ', ';'], start);
        return blank < 0 ? cell.Length : blank;
    }

    private static int IndexOfWord(string text, string word)
    {
        for (var from = 0; text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase) is var index and >= 0; from = index + 1)
        {
            var end = index + word.Length;
            if ((index == 0 || !char.IsLetterOrDigit(text[index - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return index;
            }
        }

        return -1;
    }
}
