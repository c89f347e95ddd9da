namespace ArchDocs.Core.Spelling;

/// <summary>Patterns in which '*' stands for any characters, none included, and '?' for one.</summary>
internal static class Wildcard
{
    public static bool IsPattern(string text) => text.AsSpan().ContainsAny('*', '?');

    /// <summary>Goes back to the last '*' alone, so its cost is bounded by the product of the lengths.</summary>
    public static bool IsMatch(string pattern, string text, bool ignoresCase = false)
    {
        var (p, t, star, resume) = (0, 0, -1, 0);
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                resume = t;
            }
            else if (p < pattern.Length && (pattern[p] == '?' || AreSame(pattern[p], text[t])))
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++resume;
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).TrimStart('*').IsEmpty;

        bool AreSame(char left, char right) => left == right || (ignoresCase && char.ToUpperInvariant(left) == char.ToUpperInvariant(right));
    }
}
