namespace ArchDocs.Core.Plan;

/// <summary>The key that a directory's name begins with: <c>E01</c> of E01-orders, <c>E01-F01</c> of E01-F01-checkout.</summary>
internal static class PlanKey
{
    /// <summary>The epic's key without its slug; the whole name where it begins with none.</summary>
    public static string OfEpic(string name) => UnitLength(name, 0) is > 0 and var length ? name[..length] : name;

    /// <summary>The feature's key without its slug; the whole name where it begins with none.</summary>
    public static string OfFeature(string epicName, string name)
    {
        var epic = OfEpic(epicName);
        var start = name.StartsWith(epic + "-", StringComparison.OrdinalIgnoreCase) ? epic.Length + 1 : 0;
        var first = UnitLength(name, start);
        if (first == 0)
        {
            return name;
        }

        // A feature that names another epic: E02-F01 under E01.
        var end = start + first;
        if (start == 0 && end < name.Length && char.IsAsciiLetter(name[0]) && UnitLength(name, end + 1) is > 0 and var second && char.IsAsciiLetter(name[end + 1]))
        {
            end += 1 + second;
        }

        return name[..end];
    }

    /// <summary>The key holds its epic's, so it is one of a kind in the whole plan.</summary>
    public static bool IsQualified(string featureKey) => featureKey.Contains('-', StringComparison.Ordinal) && featureKey.Any(char.IsAsciiDigit);

    /// <summary>Length of <c>E01</c>, <c>001</c> or <c>PROJ-123</c> at <paramref name="start"/>, up to a '-' or the end; 0 where none stands there.</summary>
    private static int UnitLength(string name, int start)
    {
        var i = start;
        while (i < name.Length && char.IsAsciiLetter(name[i]))
        {
            i++;
        }

        if (i > start && i < name.Length && name[i] == '-')
        {
            i++;
        }

        var digits = i;
        while (i < name.Length && char.IsAsciiDigit(name[i]))
        {
            i++;
        }

        return i > digits && (i == name.Length || name[i] == '-') ? i - start : 0;
    }
}
