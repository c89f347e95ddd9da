using System.Diagnostics;
using System.Globalization;
using ArchDocs.Core;
using static ArchDocs.Benchmarks.Measure;

namespace ArchDocs.Benchmarks;

/// <summary>The figures of the speed aims in one process, in turn, so that a busy machine slows all of them alike.</summary>
internal static class RatioReport
{
    private const int Rounds = 7;

    public static void Write(TextWriter output)
    {
        using var plan = new GeneratedPlan(1000);
        var cold = plan.OptionsWith(cachePath: null);
        var cached = plan.OptionsWith(Path.Combine(plan.Root, "archdocs.cache"));
        ArchDocsRun.Execute(cached);

        // The first round is the warm-up.
        var rounds = Enumerable.Range(0, Rounds + 1)
            .Select(_ => (Bare: Milliseconds(() => RunBenchmarks.Parse(plan)), Cold: Milliseconds(() => ArchDocsRun.Execute(cold)), Cached: Milliseconds(() => ArchDocsRun.Execute(cached))))
            .Skip(1).ToArray();

        var bare = Median(rounds.Select(round => round.Bare));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"documents            {plan.Texts.Count}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bare Markdig parse   {bare:F0} ms"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"full run             {Median(rounds.Select(round => round.Cold)):F0} ms, {Median(rounds.Select(round => round.Cold / round.Bare)):F2} times the bare parse"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"nothing changed      {Median(rounds.Select(round => round.Cached)):F0} ms"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak working set     {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB, with {plan.Texts.Sum(text => text.Length) * 2 / 1e6:F0} MB of text held for the bare parse"));
    }
}
