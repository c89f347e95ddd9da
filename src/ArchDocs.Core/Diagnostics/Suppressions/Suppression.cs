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
    /// <summary>Rules whose findings were taken out by comments of which none says why.</summary>
    public ImmutableArray<string> Unexplained { get; init; } = [];

    /// <summary>Comments about rules that are looked for later.</summary>
    public ImmutableArray<OpenSuppression> Open { get; init; } = [];

    /// <summary>A complaint about suppressions cannot be suppressed by one, nor a fault of the engine.</summary>
    public static bool IsAllowed(RuleDescriptor rule) => rule != ToolRules.UselessSuppression && rule != ToolRules.InternalError;

    /// <param name="findings">Those that stand in the document, whatever their severity.</param>
    /// <param name="couldOccur">Whether the rule is looked for at all in this document.</param>
    /// <param name="isLater">Whether the rule is looked for only when all features are known.</param>
    public static Suppression Apply(
        DesignDocument document, IReadOnlyCollection<Finding> findings, IReadOnlyDictionary<string, RuleDescriptor> rules, Func<RuleDescriptor, bool> couldOccur, Func<RuleDescriptor, bool>? isLater = null)
    {
        // What is generated cannot be mended by hand, so a comment in there is no author's.
        var comments = document.Directives.Where(directive => !document.IsGenerated(directive.Span)).Select(SuppressionComment.Read).OfType<SuppressionComment>().ToArray();
        if (comments.Length == 0)
        {
            return new Suppression([.. findings], 0);
        }

        var ranges = SuppressedRanges.Of(document, comments);
        var remaining = ImmutableArray.CreateBuilder<Finding>(findings.Count);
        var unexplained = ImmutableArray.CreateBuilder<string>();
        foreach (var finding in findings)
        {
            if (!IsSuppressed(finding, ranges, out var isExplained))
            {
                remaining.Add(finding);
            }
            else if (!isExplained)
            {
                unexplained.Add(finding.Rule.Id);
            }
        }

        var suppressed = findings.Count - remaining.Count;
        var faults = new SuppressionFaults(document, rules, couldOccur, isLater ?? (static _ => false));
        remaining.AddRange(comments.SelectMany(comment => faults.Of(comment, ranges)));
        return new Suppression(remaining.ToImmutable(), suppressed)
        {
            Unexplained = unexplained.ToImmutable(),
            Open = [.. comments.SelectMany(comment => faults.OpenOf(comment, ranges))],
        };
    }

    private static bool IsSuppressed(Finding finding, ImmutableArray<SuppressedRange> ranges, out bool isExplained)
    {
        var isSuppressed = false;
        isExplained = false;
        foreach (var range in ranges)
        {
            if (range.Covers(finding) && IsAllowed(finding.Rule))
            {
                range.IsUsed = true;
                isSuppressed = true;
                isExplained |= range.Comment.Reason.Length > 0;
            }
        }

        return isSuppressed;
    }
}

/// <summary>As <see cref="PendingSuppression"/>, before severities have their say.</summary>
internal sealed record OpenSuppression(SuppressedRange Range, Finding? IfUnused, Finding? IfUsed);
