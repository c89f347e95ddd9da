namespace ArchDocs.Core.Diagnostics;

/// <summary>The keys of .editorconfig that speak to ArchDocs, in lower case as the reader gives them.</summary>
internal static class SettingKeys
{
    public const string Prefix = "archdocs_";
    public const string MinLines = "archdocs_min_lines";
    public const string MaxLines = "archdocs_max_lines";
    public const string AllowedFences = "archdocs_allowed_fences";
    public const string AllowedPathVerbs = "archdocs_allowed_path_verbs";

    private const string SeverityPrefix = "dotnet_diagnostic.";
    private const string SeveritySuffix = ".severity";
    private const string OurSeverityPrefix = "dotnet_diagnostic.arch";

    public static IReadOnlyList<string> All { get; } = [AllowedFences, AllowedPathVerbs, MaxLines, MinLines];

    public static bool IsOurs(string key) =>
        key.StartsWith(Prefix, StringComparison.Ordinal) || key.StartsWith(OurSeverityPrefix, StringComparison.Ordinal);

    /// <summary>The id in <c>dotnet_diagnostic.arch2004.severity</c>, in capitals; null for any other key.</summary>
    public static string? RuleIdOf(string key) =>
        key.StartsWith(SeverityPrefix, StringComparison.Ordinal) && key.EndsWith(SeveritySuffix, StringComparison.Ordinal) && key.Length > SeverityPrefix.Length + SeveritySuffix.Length
            ? key[SeverityPrefix.Length..^SeveritySuffix.Length].ToUpperInvariant()
            : null;

    /// <summary>The key that was probably meant; null when none is near.</summary>
    public static string? NearestTo(string key)
    {
        var nearest = All.MinBy(known => Distance(key, known))!;
        return Distance(key, nearest) <= 4 ? nearest : null;
    }

    private static int Distance(string left, string right)
    {
        // A key of any length may stand in the file; only short ones can be near.
        if (Math.Abs(left.Length - right.Length) > 4)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
