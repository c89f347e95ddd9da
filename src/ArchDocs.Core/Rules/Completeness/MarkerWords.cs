using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Rules.Completeness;

/// <summary>The words that mark open work, and how a text that speaks about them is told from one that uses them.</summary>
internal static class MarkerWords
{
    public static readonly ImmutableArray<string> All = ["TODO", "TBD", "FIXME", "XXX"];

    /// <summary>The one of them that is also a usual name of a state, beside DOING and DONE.</summary>
    public const string State = "TODO";

    private static readonly ImmutableArray<string> Nouns = ["comment", "comments", "marker", "markers", "tag", "tags", "prefix", "prefixes"];
    private static readonly ImmutableArray<string> Links = ["or", "and"];

    private const int MaximumWords = 8;

    /// <summary>In quotes, or before a noun for such marks: <c>no TODO or FIXME comments left</c>.</summary>
    public static bool AreSpokenOf(string text, TextSpan word)
    {
        if (word.Start > 0 && text[word.Start - 1] is '"' or '\'' or '“' or '‘' or '«')
        {
            return true;
        }

        var position = word.End;
        for (var words = 0; words < MaximumWords && ReadWord(text, ref position) is { Length: > 0 } next; words++)
        {
            if (Nouns.Contains(next, StringComparer.OrdinalIgnoreCase))
            {
                return true;
            }

            if (!Links.Contains(next, StringComparer.Ordinal) && !All.Contains(next, StringComparer.Ordinal))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Beside another name in capitals, such as in <c>one of: TODO, IN_PROGRESS, DONE</c>.</summary>
    public static bool IsOneOfValues(string text, TextSpan word)
    {
        var next = word.End;
        while (next < text.Length && IsSeparator(text[next]))
        {
            next++;
        }

        var previous = word.Start;
        while (previous > 0 && IsSeparator(text[previous - 1]))
        {
            previous--;
        }

        return (next > word.End && IsName(text, next, 1)) || (previous < word.Start && IsName(text, previous - 1, -1));
    }

    private static bool IsSeparator(char c) => c is ' ' or ',' or '/' or '→' or '"' or '\'' or '`';

    /// <summary>A word of three capitals or more that is no marker itself.</summary>
    private static bool IsName(string text, int from, int step)
    {
        var end = from;
        while (end >= 0 && end < text.Length && (char.IsAsciiLetterUpper(text[end]) || text[end] == '_'))
        {
            end += step;
        }

        var (first, length) = step > 0 ? (from, end - from) : (end + 1, from - end);
        var goesOn = end >= 0 && end < text.Length && char.IsLetterOrDigit(text[end]);
        return length >= 3 && !goesOn && !All.Contains(text.Substring(first, length), StringComparer.Ordinal);
    }

    private static string ReadWord(string text, ref int position)
    {
        while (position < text.Length && text[position] is ' ' or ',' or '/')
        {
            position++;
        }

        var start = position;
        while (position < text.Length && char.IsLetter(text[position]))
        {
            position++;
        }

        return text[start..position];
    }
}
