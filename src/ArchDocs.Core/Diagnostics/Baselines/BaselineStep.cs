using System.Collections.Immutable;

namespace ArchDocs.Core.Diagnostics.Baselines;

/// <summary>The last step over a whole run: drop repetitions, hold back what is known, or freeze it.</summary>
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

    // What is wrong with an .editorconfig file or a template is found once for every feature that uses it.
    private static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) => DiagnosticOrder.Sort(diagnostics.Distinct());

    private bool IsLookedFor(string ruleId, string file)
    {
        var path = Path.GetFullPath(Path.Combine(root, file));
        return isInScope(path) && pipeline.IsLookedFor(ruleId, path);
    }
}
