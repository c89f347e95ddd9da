using System.Collections.Frozen;

namespace ArchDocs.Core.Documents;

/// <summary>How many sentences a plain text has.</summary>
internal static class Sentences
{
    /// <summary>Their full stop ends no sentence.</summary>
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "e.g", "i.e", "etc", "vs", "cf", "approx", "incl", "excl", "resp", "nos", "fig", "dr", "mr", "mrs", "inc", "ltd", "al", "ca", "z.b", "bzw",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A text without full stop is one; words that only lead to a list, up to a colon, are none.</summary>
    public static int CountOf(string text)
    {
        var count = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' or '…' or '。' && EndsSentence(text, start, i))
            {
                count += HasWord(text.AsSpan(start, i - start)) ? 1 : 0;
                start = i + 1;
            }
        }

        var rest = text.AsSpan(start).TrimEnd();
        return count + (HasWord(rest) && !rest.EndsWith(":") ? 1 : 0);
    }

    private static bool EndsSentence(string text, int start, int stop)
    {
        if (text[stop] == '。')
        {
            return true;
        }

        var next = stop + 1;
        while (next < text.Length && text[next] is ')' or '"' or '\'' or '”' or '’' or '.' or '!' or '?')
        {
            next++;
        }

        if (next < text.Length && !char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        var word = text.AsSpan(start, stop - start);
        word = word[(word.LastIndexOfAny(' ', '(') + 1)..];
        var following = text.AsSpan(next).TrimStart();
        return following.IsEmpty || !(char.IsLower(following[0]) || Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word));
    }

    private static bool HasWord(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('0', 'z') >= 0 || text.ContainsAnyExceptInRange('\0', '\u007F');
}
