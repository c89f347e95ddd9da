namespace ArchDocs.Core.Specs;

/// <summary>What a stated base path adds to a path that stands below it.</summary>
internal static class BasePaths
{
    /// <summary>Empty where the path says it itself, with another version perhaps: <c>/api/v2/orders</c> or <c>/api/health</c> below '/api/v1'; '/api' before <c>/v2/orders</c>.</summary>
    public static string Before(string basePath, string path)
    {
        var stated = basePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var written = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (stated.Length == 0 || BeginsWith(written, stated))
        {
            return "";
        }

        var version = Array.FindIndex(stated, IsVersion);
        if (version > 0 && BeginsWith(written, stated[..version]))
        {
            return "";
        }

        return version >= 0 && written is [var first, ..] && IsVersion(first) ? string.Concat(stated[..version].Select(part => "/" + part)) : basePath;
    }

    private static bool BeginsWith(string[] written, string[] stated) => written.Length >= stated.Length && stated.Zip(written, AreAlike).All(isAlike => isAlike);

    private static bool AreAlike(string stated, string written) =>
        string.Equals(stated, written, StringComparison.OrdinalIgnoreCase) || (IsVersion(stated) && IsVersion(written)) || (IsParameter(stated) && IsParameter(written));

    private static bool IsVersion(string part) => PathVersion.InBase(part) is not null || (IsParameter(part) && part.Contains("version", StringComparison.OrdinalIgnoreCase));

    private static bool IsParameter(string part) => part.StartsWith('{');
}
