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

    /// <summary>For the plan's own documents, whose findings are all there.</summary>
    /// <inheritdoc cref="ProcessFeature"/>
    public ImmutableArray<Diagnostic> Process(IReadOnlyCollection<DesignDocument> documents, IEnumerable<Finding> findings) =>
        ProcessFeature(documents, findings, static _ => false).Diagnostics;

    /// <summary>For one feature. Safe to call from several threads.</summary>
    /// <param name="documents">Those that were read: their suppressions apply to findings that stand in them.</param>
    /// <param name="findings">Of all rules over them, wherever they stand.</param>
    /// <param name="isLater">Whether a rule is looked for only when all features are known.</param>
    /// <returns>Ordered; with bad settings of the .editorconfig files above the documents (ARCH0003) and faults of suppressions (ARCH0005).</returns>
    public ProcessedFindings ProcessFeature(IReadOnlyCollection<DesignDocument> documents, IEnumerable<Finding> findings, Func<RuleDescriptor, bool> isLater)
    {
        var byPath = findings.ToLookup(finding => finding.Path, StringComparer.Ordinal);
        var suppressions = documents.Select(document => (document.Path, Suppression: Suppression.Apply(document, [.. byPath[document.Path]], _rules, rule => IsLookedFor(rule.Id, document.Path), isLater))).ToArray();
        var paths = documents.Select(document => document.Path).ToHashSet(StringComparer.Ordinal);
        var remaining = byPath.Where(group => !paths.Contains(group.Key)).SelectMany(group => group)
            .Concat(documents.SelectMany(document => _severities.Settings.Of(document.Path).Faults).Distinct())
            .Concat(suppressions.SelectMany(entry => entry.Suppression.Remaining));
        return new ProcessedFindings(Report(remaining))
        {
            Unexplained = [.. suppressions.SelectMany(entry => entry.Suppression.Unexplained.Select(rule => (entry.Path, rule)))],
            Pending = [.. suppressions.SelectMany(entry => entry.Suppression.Open.Select(open => PendingOf(entry.Path, open)))],
        };
    }

    /// <summary>For rules over the whole plan, in documents of features.</summary>
    /// <param name="pending">What those documents suppress of such rules.</param>
    public ProcessedFindings ProcessPlan(IEnumerable<PendingSuppression> pending, IEnumerable<Finding> findings)
    {
        var byPath = pending.ToLookup(suppression => suppression.Path, StringComparer.Ordinal);
        var used = new HashSet<PendingSuppression>(ReferenceEqualityComparer.Instance);
        var remaining = new List<Finding>();
        var unexplained = ImmutableArray.CreateBuilder<(string Path, string RuleId)>();
        foreach (var finding in findings)
        {
            var covering = byPath[finding.Path].Where(suppression => suppression.Covers(finding)).ToArray();
            used.UnionWith(covering);
            if (covering.Length == 0)
            {
                remaining.Add(finding);
            }
            else if (!covering.Any(suppression => suppression.HasReason))
            {
                unexplained.Add((finding.Path, finding.Rule.Id));
            }
        }

        var faults = byPath.SelectMany(group => group).Select(suppression => used.Contains(suppression) ? suppression.IfUsed : suppression.IfUnused).OfType<Diagnostic>();
        return new ProcessedFindings(DiagnosticOrder.Sort(Report(remaining).Concat(faults))) { Unexplained = unexplained.ToImmutable() };
    }

    /// <summary>For findings that no suppression can speak about: severities alone.</summary>
    public ImmutableArray<Diagnostic> Report(IEnumerable<Finding> findings) =>
        DiagnosticOrder.Sort(findings.Select(ToDiagnostic).OfType<Diagnostic>());

    /// <summary>Whether the rule's silence about a file means that there is nothing to find.</summary>
    public bool IsLookedFor(string ruleId, string path) =>
        _isRun(ruleId) && !(_rules.TryGetValue(ruleId, out var rule) && _severities.IsOff(rule, path));

    /// <summary>Rules that are switched off for a file.</summary>
    public IEnumerable<string> RulesOff(string path) => _severities.RulesOff(path).Where(id => !IsLookedFor(id, path));

    private PendingSuppression PendingOf(string path, OpenSuppression open) => new(open.Range.Id.Id, path, open.Range.FirstLine, open.Range.LastLine, open.Range.Comment.Reason.Length > 0)
    {
        IfUnused = open.IfUnused is { } unused ? ToDiagnostic(unused) : null,
        IfUsed = open.IfUsed is { } used ? ToDiagnostic(used) : null,
    };

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

/// <summary>What is reported, and what else is to be known of the findings that are not.</summary>
/// <param name="Diagnostics">Ordered.</param>
internal sealed record ProcessedFindings(ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Findings that comments suppress without saying why.</summary>
    public ImmutableArray<(string Path, string RuleId)> Unexplained { get; init; } = [];

    /// <summary>Comments about rules that are looked for later.</summary>
    public ImmutableArray<PendingSuppression> Pending { get; init; } = [];
}
