using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Consistency;

/// <summary>What a versioning strategy's words mean.</summary>
internal static class VersioningStrategy
{
    private static readonly string[] InPath = ["url", "uri", "path", "/v1", "/v2", "/v{"];

    private static readonly string[] Elsewhere = ["header", "query", "media type", "content negotiation", "accept", "none", "no version", "unversioned", "not versioned", "package", "semantic", "semver", "schema"];

    /// <summary>The words that come first decide: 'URL-based, no header' is in the path.</summary>
    public static bool IsInPath(Label? strategy)
    {
        var text = strategy is null ? "" : PartText.Of(strategy).ToLowerInvariant();
        return FirstOf(text, InPath) < FirstOf(text, Elsewhere);
    }

    private static int FirstOf(string text, string[] words) =>
        words.Select(word => text.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(int.MaxValue).Min();
}
