namespace ArchDocs.Core.Vocabulary;

/// <summary>How many sentences a text has: at least and at most, since full stops have other uses.</summary>
internal readonly record struct SentenceCount(int Minimum, int Maximum)
{
    private const string Closers = "*_)]\"'”’»`~";
    private const string Openers = "*_([\"'“‘«`~¿¡";

    // Longer numbers before a full stop are years or amounts, shorter ones may count the items of an enumeration.
    private const int MaximumItemDigits = 2;

    public static SentenceCount operator +(SentenceCount left, SentenceCount right) => new(left.Minimum + right.Minimum, left.Maximum + right.Maximum);

    /// <param name="text">One paragraph of Markdown; code in it must be masked by a letter for each character.</param>
    /// <returns>Null for a script whose sentences are not told by these marks.</returns>
    public static SentenceCount? Of(ReadOnlySpan<char> text)
    {
        var count = new SentenceCount(0, 0);
        var hasOpenSentence = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetter(text[i]) && text[i] >= '\u0590')
            {
                return null;
            }

            hasOpenSentence |= char.IsLetterOrDigit(text[i]);
            if (text[i] is not ('.' or '!' or '?' or '…') || !hasOpenSentence)
            {
                continue;
            }

            var start = i;
            while (i + 1 < text.Length && text[i + 1] is '.' or '!' or '?' or '…')
            {
                i++;
            }

            var end = EndAt(text, start, i);
            count += end;
            hasOpenSentence &= end.Minimum == 0;
        }

        // A last line without full stop may be a sentence, or one that opens a list.
        return hasOpenSentence ? count + Maybe : count;
    }

    private static SentenceCount Yes => new(1, 1);

    private static SentenceCount Maybe => new(0, 1);

    private static SentenceCount No => new(0, 0);

    private static SentenceCount EndAt(ReadOnlySpan<char> text, int first, int last)
    {
        var after = text[(last + 1)..].TrimStart(Closers);
        if (!after.IsEmpty && !char.IsWhiteSpace(after[0]))
        {
            return No;
        }

        var next = after.TrimStart().TrimStart(Openers);
        if (next.IsEmpty)
        {
            return Yes;
        }

        var isFullStop = first == last && text[first] == '.';
        var word = WordBefore(text, first);
        if (isFullStop && Abbreviations.IsInner(word) && !IsUnit(text[..first], word))
        {
            return No;
        }

        if (char.IsLower(next[0]))
        {
            return isFullStop && !Abbreviations.MayEndSentence(word) ? Maybe : No;
        }

        var isEllipsis = !isFullStop && text[first] is ('.' or '…');
        return isEllipsis || IsAmbiguous(word) || char.IsDigit(next[0]) ? Maybe : Yes;
    }

    /// <summary>'within 300 ms.', 'after 5 min.': behind a figure it is a unit.</summary>
    private static bool IsUnit(ReadOnlySpan<char> before, ReadOnlySpan<char> word) => before[..^word.Length].TrimEnd() is [.., var last] && char.IsDigit(last);

    /// <summary>An initial, an abbreviation, or the number of an item.</summary>
    private static bool IsAmbiguous(ReadOnlySpan<char> word) =>
        Abbreviations.MayEndSentence(word) || word.Length == 1 || word.Contains('.') || (word.Length <= MaximumItemDigits && word.IndexOfAnyExceptInRange('0', '9') < 0);

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return text[start..end].Trim(Openers + Closers);
    }
}
