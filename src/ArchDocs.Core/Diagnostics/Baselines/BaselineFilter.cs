using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Rules.Tool;

namespace ArchDocs.Core.Diagnostics.Baselines;

/// <param name="Diagnostics">What the baseline does not hold, in the order given.</param>
/// <param name="HeldBack">How many it does.</param>
/// <param name="Stale">Entries that no longer occur (ARCH0005), at their lines in the file.</param>
internal sealed record BaselineResult(ImmutableArray<Diagnostic> Diagnostics, int HeldBack, ImmutableArray<Finding> Stale);

/// <summary>Takes known findings out of a run's.</summary>
/// <param name="isLookedFor">Whether this run would have found the rule's findings in the file (relative, with '/'); other entries are left alone.</param>
internal sealed class BaselineFilter(string root, Func<string, string, bool> isLookedFor)
{
    /// <param name="diagnostics">Of the whole run, in their final order: of equal ones the first are the known ones.</param>
    public BaselineResult Apply(Baseline baseline, ImmutableArray<Diagnostic> diagnostics)
    {
        if (baseline.Entries.IsEmpty)
        {
            return new BaselineResult(diagnostics, 0, []);
        }

        var open = baseline.Entries.GroupBy(entry => entry.Fingerprint, StringComparer.Ordinal)
            .ToDictionary(entries => entries.Key, entries => entries.Sum(entry => (long)entry.Count), StringComparer.Ordinal);
        var reported = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var diagnostic in diagnostics)
        {
            if (!IsKnown(diagnostic, open))
            {
                reported.Add(diagnostic);
            }
        }

        // A damaged file is written anew as a whole, so advice about its lines would be wasted.
        var stale = baseline.Faults.IsEmpty ? StaleEntries(baseline, open) : [];
        return new BaselineResult(reported.ToImmutable(), diagnostics.Length - reported.Count, [.. stale]);
    }

    private bool IsKnown(Diagnostic diagnostic, Dictionary<string, long> open)
    {
        if (!Baseline.CanHold(diagnostic.RuleId))
        {
            return false;
        }

        var fingerprint = Baseline.FingerprintOf(diagnostic.RuleId, Baseline.FileOf(root, diagnostic.Path), diagnostic.Subject);
        if (open.GetValueOrDefault(fingerprint) == 0)
        {
            return false;
        }

        open[fingerprint]--;
        return true;
    }

    private IEnumerable<Finding> StaleEntries(Baseline baseline, Dictionary<string, long> open)
    {
        foreach (var entry in baseline.Entries.Reverse())
        {
            var missing = (int)Math.Min(entry.Count, open[entry.Fingerprint]);
            open[entry.Fingerprint] -= missing;
            if (missing > 0 && isLookedFor(entry.Rule, entry.File))
            {
                var fault = missing == entry.Count ? "no longer occurs" : $"occurs {entry.Count - missing} of {entry.Count} times";
                yield return new Finding(
                    ToolRules.UselessSuppression,
                    baseline.Path,
                    new SourceRange(entry.Line, 1, entry.Line, 1),
                    $"{entry.Rule} about '{entry.Subject}' {fault} in '{entry.File}': build the target ArchDocsBaseline to update the baseline",
                    entry.Fingerprint);
            }
        }
    }
}
