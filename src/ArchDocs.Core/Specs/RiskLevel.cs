namespace ArchDocs.Core.Specs;

/// <summary>How likely or how bad: High, Medium (Med) or Low, with other words around it ('Very High', 'Medium-High', 'Low (5%)').</summary>
internal static class RiskLevel
{
    /// <summary>From 2 (Low) to 6 (High), and the mean of the words that are there; null where none is.</summary>
    public static int? Of(string text)
    {
        var (sum, count) = (0, 0);
        foreach (var range in text.AsSpan().SplitAny(" \t-–—/,;:()[]*_.+"))
        {
            var level = LevelOf(text.AsSpan()[range]);
            (sum, count) = level > 0 ? (sum + level, count + 1) : (sum, count);
        }

        return count == 0 ? null : sum / count;
    }

    private static int LevelOf(ReadOnlySpan<char> word)
    {
        foreach (var (name, level) in (ReadOnlySpan<(string, int)>)[("High", 6), ("Medium", 4), ("Med", 4), ("Low", 2), ("H", 6), ("M", 4), ("L", 2)])
        {
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return level;
            }
        }

        return 0;
    }
}
