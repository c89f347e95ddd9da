using System.Collections.Frozen;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Consistency;

/// <summary>Tells the parameters that cut a list into pages.</summary>
internal static class PageParameters
{
    /// <summary>How many entries a page has: only this one has a maximum of its own.</summary>
    private static readonly FrozenSet<string> Sizes = new[]
    {
        "pagesize", "limit", "size", "perpage", "take", "top", "first", "last", "count", "maxresults", "rows", "itemsperpage", "maxitems", "maxpagesize", "pagelimit",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Places = new[]
    {
        "page", "pagenumber", "pageindex", "pagetoken", "offset", "skip", "cursor", "after", "before", "continuationtoken", "nexttoken", "startingafter", "endingbefore", "nextcursor", "start", "marker", "nextpagetoken",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsSize(string name) => Sizes.Contains(Squeeze(name));

    public static bool AreIn(EndpointSpec endpoint) =>
        endpoint.Parameters.Select(parameter => parameter.Name.Text).Concat(endpoint.Query.Split(['&', ',', '='])).Select(Squeeze).Any(name => Sizes.Contains(name) || Places.Contains(name));

    private static string Squeeze(string name) => string.Concat(NameWords.Of(name));
}
