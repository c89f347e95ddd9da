using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>Parts a decision from the reason that stands in the same text.</summary>
internal static class RationaleText
{
    private static readonly string[] Dashes = [" - ", " – ", " — ", "—", " -- ", " → ", " -> ", " => ", "; "];

    /// <summary>Null where no reason is stated.</summary>
    public static (string Decision, string Rationale)? Find(string text)
    {
        var start = BehindPrefix(text);
        var (decision, rationale) = FirstSplit(text, start);
        return decision is null || !IsReason(rationale) ? null : (decision.Trim(), rationale.Trim());
    }

    /// <summary>The decision without 'Decision 1:' or 'ADR-7 —' before it.</summary>
    public static string WithoutPrefix(string text) => text[BehindPrefix(text)..].Trim();

    private static (string? Decision, string Rationale) FirstSplit(string text, int start)
    {
        foreach (var label in RationaleWords.Labels)
        {
            if (WordAt(text, label + ":", start) is var at and >= 0)
            {
                return (text[start..at], text[(at + label.Length + 1)..]);
            }
        }

        var rest = text[start..];
        if (NamePart.ColonIn(rest) is var colon and >= 0 && IsReason(rest[(colon + 1)..]))
        {
            return (rest[..colon], rest[(colon + 1)..]);
        }

        foreach (var dash in Dashes)
        {
            var at = rest.IndexOf(dash, StringComparison.Ordinal);
            if (at > 0 && IsReason(rest[(at + dash.Length)..]))
            {
                return (rest[..at], rest[(at + dash.Length)..]);
            }
        }

        return ByWords(rest);
    }

    private static (string? Decision, string Rationale) ByWords(string text)
    {
        foreach (var word in RationaleWords.Anywhere)
        {
            if (WordAt(text, word, 1) is var at and > 0)
            {
                return (text[..at], text[at..]);
            }
        }

        foreach (var word in RationaleWords.BehindComma)
        {
            if (WordAt(text, ", " + word + " ", 1) is var at and > 0)
            {
                return (text[..at], text[(at + 2)..]);
            }
        }

        foreach (var word in RationaleWords.Purposes)
        {
            if (WordAt(text, "to " + word, 1) is var at and > 0)
            {
                return (text[..at], text[at..]);
            }
        }

        // A second sentence says more than the decision.
        var sentence = text.IndexOf(". ", StringComparison.Ordinal);
        return sentence > 0 && text.AsSpan(sentence + 2).Trim().Count(' ') >= 2 ? (text[..sentence], text[(sentence + 2)..]) : (null, "");
    }

    private static bool IsReason(string text) => text.Any(char.IsLetter) && !NoneText.IsNone(text) && !new Cell(default, text).IsDash;

    /// <summary>The first place of the words, as whole words, at or behind an offset; -1 where there is none.</summary>
    private static int WordAt(string text, string word, int from)
    {
        for (var at = text.IndexOf(word, Math.Min(from, text.Length), StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(word[0]) || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(word[^1]) || !char.IsLetterOrDigit(text[end])))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Behind 'Decision:', 'Decision 1 -', 'ADR-001:', 'D3:'; 0 where there is no such opening.</summary>
    private static int BehindPrefix(string text)
    {
        foreach (var opening in (ReadOnlySpan<string>)["Design Decision", "Decision", "ADR", "DD", "D"])
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                var i = opening.Length;
                while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is ' ' or '-' or '#' or '.'))
                {
                    i++;
                }

                var hasNumber = text.AsSpan(opening.Length, i - opening.Length).ContainsAnyInRange('0', '9');
                if (i < text.Length && text[i] is ':' or '–' or '—' && (hasNumber || opening.Length > 3))
                {
                    return i + 1;
                }

                if (hasNumber && i < text.Length && text.AsSpan(0, i).EndsWith("- "))
                {
                    return i;
                }
            }
        }

        return 0;
    }
}
