using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Rules.Tool;

namespace ArchDocs.Core.Diagnostics.Suppressions;

/// <summary>What a document's suppressions leave of its findings.</summary>
/// <param name="Remaining">In the order given, followed by what is wrong with the suppressions themselves (ARCH0005).</param>
/// <param name="Suppressed">How many findings were taken out.</param>
internal sealed record Suppression(ImmutableArray<Finding> Remaining, int Suppressed)
{
    /// <summary>A complaint about suppressions cannot be suppressed by one, nor a fault of the engine.</summary>
    public static bool IsAllowed(RuleDescriptor rule) => rule != ToolRules.UselessSuppression && rule != ToolRules.InternalError;

    /// <param name="findings">Those that stand in the document, whatever their severity.</param>
    /// <param name="couldOccur">Whether the rule was looked for at all in this document.</param>
    public static Suppression Apply(
        DesignDocument document, IReadOnlyCollection<Finding> findings, IReadOnlyDictionary<string, RuleDescriptor> rules, Func<RuleDescriptor, bool> couldOccur)
    {
        // What is generated cannot be mended by hand, so a comment in there is no author's.
        var comments = document.Directives.Where(directive => !document.IsGenerated(directive.Span)).Select(SuppressionComment.Read).OfType<SuppressionComment>().ToArray();
        if (comments.Length == 0)
        {
            return new Suppression([.. findings], 0);
        }

        var ranges = SuppressedRanges.Of(document, comments);
        var remaining = ImmutableArray.CreateBuilder<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            if (!IsSuppressed(finding, ranges))
            {
                remaining.Add(finding);
            }
        }

        var suppressed = findings.Count - remaining.Count;
        var faults = new SuppressionFaults(document, rules, couldOccur);
        remaining.AddRange(comments.SelectMany(comment => faults.Of(comment, ranges)));
        return new Suppression(remaining.ToImmutable(), suppressed);
    }

    private static bool IsSuppressed(Finding finding, ImmutableArray<SuppressedRange> ranges)
    {
        var isSuppressed = false;
        foreach (var range in ranges)
        {
            if (range.Covers(finding) && IsAllowed(finding.Rule))
            {
                range.IsUsed = true;
                isSuppressed = true;
            }
        }

        return isSuppressed;
    }
}
