using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Rules.Completeness;

/// <summary>The words that mark open work, and how a text that speaks about them is told from one that uses them.</summary>
internal static class MarkerWords
{
    public static readonly ImmutableArray<string> All = ["TODO", "TBD", "FIXME", "XXX"];

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
