using System.Collections.Immutable;
using ArchDocs.Core.Spelling;

namespace ArchDocs.Core.Plan;

/// <summary>
/// ArchDocsFeatures: globs over <c>{epic-key}/{feature-key}</c>, case aside. '*' and '?' stay within one key, '**' crosses them, '!' excludes.
/// A glob without '/' is about the epic; excludes alone leave all the rest.
/// </summary>
internal sealed class FeatureGlobs
{
    private readonly ImmutableArray<string[]> _includes;
    private readonly ImmutableArray<string[]> _excludes;

    public FeatureGlobs(IEnumerable<string> globs)
    {
        var written = globs.Select(glob => glob.Trim()).Where(glob => glob.Length > 0).ToArray();
        _includes = [.. written.Where(glob => glob[0] != '!').Select(SegmentsOf)];
        _excludes = [.. written.Where(glob => glob[0] == '!').Select(glob => SegmentsOf(glob[1..]))];
    }

    public bool IsMatch(string epicKey, string featureKey)
    {
        string[] keys = [epicKey, featureKey];
        return (_includes.IsEmpty || _includes.Any(glob => Matches(glob, keys))) && !_excludes.Any(glob => Matches(glob, keys));
    }

    private static string[] SegmentsOf(string glob)
    {
        var segments = glob.Trim().Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        return segments is [var epic] && epic != "**" ? [epic, "**"] : segments;
    }

    private static bool Matches(ReadOnlySpan<string> glob, ReadOnlySpan<string> keys)
    {
        // Two keys at most, so the recursion is two levels deep for each '**', and repeated ones are one.
        while (glob is ["**", "**", ..])
        {
            glob = glob[1..];
        }

        if (glob is ["**", .. var rest])
        {
            return Matches(rest, keys) || (keys.Length > 0 && Matches(glob, keys[1..]));
        }

        return glob.IsEmpty ? keys.IsEmpty : !keys.IsEmpty && Wildcard.IsMatch(glob[0], keys[0], ignoreCase: true) && Matches(glob[1..], keys[1..]);
    }
}
