using System.Collections.Immutable;
using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Diagnostics.Baselines;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules.DerivedSections;

namespace ArchDocs.Core.Execution;

/// <summary>Puts the units' outcomes together, with the baseline having the last word.</summary>
internal static class RunResults
{
    public static RunResult Of(RunServices services, PlanTree plan, ImmutableArray<UnitOutcome> units, TimeSpan duration)
    {
        var result = new RunResult
        {
            Diagnostics = [.. units.SelectMany(unit => unit.Outcome.Diagnostics)],
            WrittenFiles = [.. units.SelectMany(unit => unit.Outcome.WrittenFiles).Order(StringComparer.Ordinal)],
            UpdatedSections = units.Sum(unit => unit.Outcome.UpdatedSections),
            Features = plan.Features.Count(feature => feature.IsSelected),
            Documents = units.Sum(unit => unit.Outcome.Documents),
            Dtos = units.Sum(unit => unit.Outcome.Dtos),
            IsReplay = units.All(unit => unit.IsReplay),
            Duration = duration,
        };
        return WithBaseline(result, services, plan);
    }

    private static RunResult WithBaseline(RunResult result, RunServices services, PlanTree plan)
    {
        var path = services.Options.BaselinePath;
        var present = BaselineReader.Read(path);
        var step = new BaselineStep(services.Pipeline, services.Options.Root, file => IsInScope(services, plan, file));
        if (path is null || !services.Options.WriteBaseline)
        {
            var (diagnostics, heldBack) = step.Apply(present, result.Diagnostics);
            return result with { Diagnostics = diagnostics, HeldBack = heldBack };
        }

        var entries = step.Freeze(present, result.Diagnostics);
        var fault = BaselineWriter.Write(path, entries);
        // What the next build on this machine writes is nothing to mend before the rest is frozen.
        var remaining = result.Diagnostics.Where(diagnostic => !Baseline.CanHold(diagnostic.RuleId) && diagnostic.RuleId != SectionRules.SectionOutOfDate.Id).Concat(services.Pipeline.Report(fault is null ? [] : [fault]));
        return result with
        {
            Diagnostics = DiagnosticOrder.Sort(remaining),
            WrittenToBaseline = fault is null ? entries.Sum(entry => entry.Count) : null,
        };
    }

    /// <summary>Documents of features, and code, that this host does not own are another host's business; what is gone is everyone's.</summary>
    private static bool IsInScope(RunServices services, PlanTree plan, string path) =>
        IsIn(plan.Directory, path)
            ? !plan.Features.Any(feature => !feature.IsSelected && IsIn(feature.Directory, path))
            : path == services.Options.ProjectPath || !File.Exists(path) || services.Types.IsSource(path);

    private static bool IsIn(string directory, string path) => path.StartsWith(directory + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
