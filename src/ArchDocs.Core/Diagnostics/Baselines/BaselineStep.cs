using System.Collections.Immutable;
using ArchDocs.Core.Rules.Tool;

namespace ArchDocs.Core.Diagnostics.Baselines;

/// <summary>The last step over a whole run: drop repeated complaints about settings, hold back what is known, or freeze it.</summary>
/// <param name="isInScope">Whether this run checks the file at an absolute path, or would if it were there.</param>
internal sealed class BaselineStep(FindingPipeline pipeline, string root, Func<string, bool> isInScope)
{
    /// <param name="diagnostics">Of all features, in any order.</param>
    public (ImmutableArray<Diagnostic> Diagnostics, int HeldBack) Apply(Baseline baseline, IEnumerable<Diagnostic> diagnostics)
    {
        var result = new BaselineFilter(root, IsLookedFor).Apply(baseline, Sort(diagnostics));
        return (DiagnosticOrder.Sort(result.Diagnostics.Concat(pipeline.Report(baseline.Faults.Concat(result.Stale)))), result.HeldBack);
    }

    /// <summary>What the file is to hold after this run.</summary>
    public ImmutableArray<BaselineEntry> Freeze(Baseline present, IEnumerable<Diagnostic> diagnostics) =>
        BaselineWriter.Freeze(root, Sort(diagnostics), present, IsLookedFor);

    // Every feature below an .editorconfig file repeats what is wrong with it.
    private static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
        DiagnosticOrder.Sort(diagnostics.GroupBy(diagnostic => diagnostic.RuleId == ToolRules.BadSetting.Id)
            .SelectMany(group => group.Key ? group.Distinct() : group));

    private bool IsLookedFor(string ruleId, string file)
    {
        var path = Path.GetFullPath(Path.Combine(root, file));
        return isInScope(path) && pipeline.IsLookedFor(ruleId, path);
    }
}
