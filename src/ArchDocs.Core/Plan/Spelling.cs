namespace ArchDocs.Core.Plan;

/// <summary>How near two names are, so that a message can say the one that was meant.</summary>
internal static class Spelling
{
    private const int MaximumLength = 100;

    /// <summary>The nearest of <paramref name="names"/> that a slip of the keyboard explains; null where none does.</summary>
    public static string? Nearest(string name, IEnumerable<string> names) =>
        names.Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .Where(candidate => candidate.Distance <= Math.Max(1, Math.Min(name.Length, candidate.Name.Length) / 4))
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name).FirstOrDefault();

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that make one of the other, case aside.</summary>
    public static int Distance(string left, string right)
    {
        if (left.Length > MaximumLength || right.Length > MaximumLength)
        {
            return string.Equals(left, right, StringComparison.OrdinalIgnoreCase) ? 0 : MaximumLength;
        }

        Span<int> beforeLast = stackalloc int[right.Length + 1];
        Span<int> last = stackalloc int[right.Length + 1];
        Span<int> current = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = AreEqual(left[i - 1], right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && AreEqual(left[i - 1], right[j - 2]) && AreEqual(left[i - 2], right[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            last.CopyTo(beforeLast);
            current.CopyTo(last);
        }

        return last[right.Length];
    }

    private static bool AreEqual(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
