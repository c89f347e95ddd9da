namespace ArchDocs.Core.Templates;

/// <summary>Finds the fewest sections that must move for the rest to stand in the template's order.</summary>
internal static class SectionOrder
{
    public static IEnumerable<MisplacedSection> MisplacedIn(MatchedLevel level)
    {
        var written = Enumerable.Range(0, level.Shapes.Length)
            .Where(index => !level.Shapes[index].IsPattern && level.Sections[index] is [var only] && !level.Displaced.Contains(only))
            .Select(index => (Rank: index, Section: level.Sections[index][0]))
            .OrderBy(entry => entry.Section.HeadingSpan.Start).ToArray();
        var kept = LongestRun([.. written.Select(entry => entry.Rank)]);
        var keptRanks = kept.Select(index => written[index].Rank).ToArray();
        for (var i = 0; i < written.Length; i++)
        {
            if (!kept.Contains(i))
            {
                yield return new MisplacedSection(written[i].Section, Place(level, keptRanks, written[i].Rank));
            }
        }
    }

    private static string Place(MatchedLevel level, int[] keptRanks, int rank)
    {
        var before = keptRanks.Where(kept => kept < rank).DefaultIfEmpty(-1).Max();
        return before >= 0
            ? $"after '{level.Sections[before][0].Heading}'"
            : $"before '{level.Sections[keptRanks.Where(kept => kept > rank).Min()][0].Heading}'";
    }

    /// <summary>Indexes of the longest ascending run; among equals the one whose sections come first in the document.</summary>
    private static HashSet<int> LongestRun(int[] ranks)
    {
        var lengths = new int[ranks.Length];
        for (var i = ranks.Length - 1; i >= 0; i--)
        {
            lengths[i] = 1;
            for (var j = i + 1; j < ranks.Length; j++)
            {
                if (ranks[j] > ranks[i])
                {
                    lengths[i] = Math.Max(lengths[i], lengths[j] + 1);
                }
            }
        }

        var run = new HashSet<int>();
        var (wanted, last) = (lengths.DefaultIfEmpty(0).Max(), -1);
        for (var i = 0; i < ranks.Length && wanted > 0; i++)
        {
            if (lengths[i] == wanted && ranks[i] > last)
            {
                run.Add(i);
                last = ranks[i];
                wanted--;
            }
        }

        return run;
    }
}
