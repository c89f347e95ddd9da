using System.Collections.Immutable;
using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Execution;

/// <summary>Rules over the whole plan: they look at summaries, and what they find in documents of features is held against those documents' suppressions.</summary>
internal sealed class PlanRules(RunServices services, PlanTree plan)
{
    public PlanFindings Check(ImmutableArray<UnitOutcome> features)
    {
        ImmutableArray<FeatureSummary> summaries = [.. features.Select(feature => feature.Outcome.Summary).OfType<FeatureSummary>()];
        var findings = new List<Finding>();
        var context = new PlanContext(findings.Add) { Plan = plan, Features = summaries, Endpoints = services.Endpoints, Types = services.Types, DtoTypes = services.DtoTypes, ProjectPath = services.Options.ProjectPath };
        foreach (var rule in RuleSet.OverPlans)
        {
            try
            {
                rule.Check(context);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                findings.Add(InternalErrors.FindingOf(exception, plan.Directory));
            }
        }

        // Findings about code stand where no document's settings were looked for.
        var outside = findings.Select(finding => finding.Path).Where(path => !path.StartsWith(plan.Directory + Path.DirectorySeparatorChar, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToArray();
        findings.AddRange(outside.SelectMany(path => services.Settings.Of(path).Faults).Distinct());

        // Those in the plan's own documents meet their suppressions when these are in memory.
        var own = plan.Documents.Concat(plan.Epics.SelectMany(epic => epic.Documents)).Select(document => document.Path).ToHashSet(StringComparer.Ordinal);
        var processed = services.Pipeline.ProcessPlan(features.SelectMany(feature => feature.Outcome.Pending), findings.Where(finding => !own.Contains(finding.Path)));
        var open = OpenByDirectory(processed);
        return new PlanFindings(
            processed.Diagnostics,
            [.. findings.Where(finding => own.Contains(finding.Path))],
            open,
            [.. summaries.Select(summary => summary with { Checklist = summary.Checklist.With(open.GetValueOrDefault(summary.Directory)) })])
        {
            Settings = [.. outside.Select(path => Path.GetDirectoryName(path)).OfType<string>().Distinct(StringComparer.Ordinal).SelectMany(directory => services.Settings.ConsultedFor(directory)).Distinct(StringComparer.Ordinal)],
        };
    }

    private static Dictionary<string, ulong> OpenByDirectory(ProcessedFindings findings)
    {
        var open = new Dictionary<string, ulong>(StringComparer.Ordinal);
        foreach (var (path, rule) in findings.Diagnostics.Select(diagnostic => (diagnostic.Path, diagnostic.RuleId)).Concat(findings.Unexplained))
        {
            var directory = Path.GetDirectoryName(path) ?? path;
            open[directory] = open.GetValueOrDefault(directory) | Checklist.MaskOf(rule);
        }

        return open;
    }
}

/// <param name="Diagnostics">In documents of features.</param>
/// <param name="InPlanDocuments">In the plan's own documents.</param>
/// <param name="OpenByDirectory">The checklist items that were found against, by the directory of the feature.</param>
/// <param name="Features">With all that was found against them.</param>
internal sealed record PlanFindings(
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<Finding> InPlanDocuments,
    IReadOnlyDictionary<string, ulong> OpenByDirectory,
    ImmutableArray<FeatureSummary> Features)
{
    /// <summary>The .editorconfig files, there or not, that decided about findings outside of the plan.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];
}
