using System.Buffers;

namespace ArchDocs.Core.Spelling;

/// <summary>The name that a misspelt one probably meant.</summary>
internal static class NearestName
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("_- ");

    /// <summary>
    /// The candidate that differs only in case, else only in '_', '-' and blanks as well, else by few letters; null when none is convincingly near.
    /// Among equals the first in ordinal order, so that the answer does not depend on the candidates' order.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        var wanted = Squeeze(name);
        if (wanted.Length == 0)
        {
            return null;
        }

        var limit = wanted.Length < 4 ? 0 : Math.Min(wanted.Length / 4, 3);
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var distance = Distance(name, wanted, candidate, limit);
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return bestDistance == int.MaxValue ? null : best;
    }

    /// <summary>Exact, case and separators rank before any letter that differs.</summary>
    private static int Distance(string name, string wanted, string candidate, int limit)
    {
        if (string.Equals(name, candidate, StringComparison.OrdinalIgnoreCase))
        {
            return name == candidate ? -3 : -2;
        }

        // Most candidates are out by their length, which costs no copy; separators only make a name longer.
        if (candidate.Length < wanted.Length - limit || (candidate.Length > wanted.Length + limit && !candidate.AsSpan().ContainsAny(Separators)))
        {
            return int.MaxValue;
        }

        var squeezed = Squeeze(candidate);
        if (squeezed == wanted)
        {
            return -1;
        }

        if (limit == 0 || squeezed.Length == 0 || Math.Abs(squeezed.Length - wanted.Length) > limit)
        {
            return int.MaxValue;
        }

        var letters = EditDistance(wanted, squeezed);
        return letters <= limit ? letters : int.MaxValue;
    }

    private static string Squeeze(string name) =>
        (name.AsSpan().ContainsAny(Separators) ? string.Concat(name.Where(character => !Separators.Contains(character))) : name).ToLowerInvariant();

    /// <summary>Insertions, deletions, replacements and swaps of neighbours.</summary>
    private static int EditDistance(string left, string right)
    {
        var beforePrevious = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
        {
            previous[column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(previous[column], current[column - 1]) + 1);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    current[column] = Math.Min(current[column], beforePrevious[column - 2] + 1);
                }
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[right.Length];
    }
}
