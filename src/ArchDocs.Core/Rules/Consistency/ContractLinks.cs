using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Rules.Consistency;

/// <summary>Whether 04 includes structures of the interface contracts by a link instead of repeating them.</summary>
internal static class ContractLinks
{
    /// <param name="repeats">04 specifies some of the contracts' structures itself; then a link to all of them includes none.</param>
    public static bool Cover(DesignDocument design, Section structures, DesignDocument contracts, Section structure, bool repeats)
    {
        var fileName = Path.GetFileName(contracts.Path);
        var anchors = AnchorSlug.OfAll(contracts);
        foreach (var link in design.Links.Where(link => !design.IsGenerated(link.Span)))
        {
            var hash = link.Target.IndexOf('#', StringComparison.Ordinal);
            var file = Uri.UnescapeDataString(hash < 0 ? link.Target : link.Target[..hash]);
            if (!file.EndsWith(fileName, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var anchor = hash < 0 ? "" : link.Target[(hash + 1)..];
            if (anchors[structure] == anchor || (!repeats && structures.Span.Contains(link.Span) && IsAround(structure, anchor, anchors)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAround(Section structure, string anchor, IReadOnlyDictionary<Section, string> anchors) =>
        anchor.Length == 0 || anchors.Any(pair => pair.Value == anchor && pair.Key.Span.Contains(structure.HeadingSpan));
}
