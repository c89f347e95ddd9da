using System.Collections.Immutable;
using ArchDocs.Core.Diagnostics.Suppressions;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Diagnostics;

/// <summary>From what rules found to what is reported: suppressions first, then severities. The baseline comes after, over the whole run.</summary>
internal sealed class FindingPipeline
{
    private readonly SeverityResolver _severities;
    private readonly ImmutableDictionary<string, RuleDescriptor> _rules;
    private readonly Func<string, bool> _isRun;

    /// <param name="isRun">Whether this run looks for a rule, by its id; not for ARCH8001 when it updates, nor for ARCH7 without types. Suppressions of other rules are not judged.</param>
    public FindingPipeline(SeverityResolver severities, IEnumerable<RuleDescriptor> rules, Func<string, bool> isRun)
    {
        _severities = severities;
        _rules = rules.ToImmutableDictionary(rule => rule.Id, StringComparer.Ordinal);
        _isRun = isRun;
    }

    /// <summary>For one feature, or the plan's own documents. Safe to call from several threads.</summary>
    /// <param name="documents">Those that were read: their suppressions apply to findings that stand in them.</param>
    /// <param name="findings">Of all rules over them, wherever they stand.</param>
    /// <returns>Ordered; with bad settings of the .editorconfig files above the documents (ARCH0003) and faults of suppressions (ARCH0005).</returns>
    public ImmutableArray<Diagnostic> Process(IReadOnlyCollection<DesignDocument> documents, IEnumerable<Finding> findings)
    {
        var byPath = findings.ToLookup(finding => finding.Path, StringComparer.Ordinal);
        var paths = documents.Select(document => document.Path).ToHashSet(StringComparer.Ordinal);
        var remaining = byPath.Where(group => !paths.Contains(group.Key)).SelectMany(group => group)
            .Concat(documents.SelectMany(document => _severities.Settings.Of(document.Path).Faults).Distinct())
            .Concat(documents.SelectMany(document => Unsuppressed(document, [.. byPath[document.Path]])));
        return Report(remaining);
    }

    /// <summary>For findings that no suppression can speak about: severities alone.</summary>
    public ImmutableArray<Diagnostic> Report(IEnumerable<Finding> findings) =>
        DiagnosticOrder.Sort(findings.Select(ToDiagnostic).OfType<Diagnostic>());

    /// <summary>Whether the rule's silence about a file means that there is nothing to find.</summary>
    public bool IsLookedFor(string ruleId, string path) =>
        _isRun(ruleId) && !(_rules.TryGetValue(ruleId, out var rule) && _severities.IsOff(rule, path));

    private ImmutableArray<Finding> Unsuppressed(DesignDocument document, ImmutableArray<Finding> findings) =>
        Suppression.Apply(document, findings, _rules, rule => IsLookedFor(rule.Id, document.Path)).Remaining;

    private Diagnostic? ToDiagnostic(Finding finding)
    {
        var severity = _severities.SeverityOf(finding);
        return severity == DiagnosticSeverity.None ? null : new Diagnostic
        {
            RuleId = finding.Rule.Id,
            Severity = severity,
            Path = finding.Path,
            Range = finding.Range,
            // As compilers write them.
            Message = finding.Message.TrimEnd('.'),
            Subject = finding.Subject,
        };
    }
}
