using System.Globalization;
using ArchDocs.Core;
using static ArchDocs.Benchmarks.Measure;

namespace ArchDocs.Benchmarks;

/// <summary>What the types of a large assembly cost a run, in one process and in turn, so that a busy machine slows all figures alike.</summary>
internal static class TypesReport
{
    private const int Rounds = 7;
    private const int Types = 10_000;

    public static void Write(TextWriter output)
    {
        using var plan = new GeneratedPlan(1);
        var few = GeneratedAssembly.Write(plan.Root, "Contoso.Few", 1, "Dto");
        var many = GeneratedAssembly.Write(plan.Root, "Contoso.Many", Types, "Dto");
        var options = plan.OptionsWith(cachePath: null) with { References = [typeof(object).Assembly.Location] };
        (string Name, RunOptions Options)[] runs =
        [
            ("one type", options with { Assemblies = [few] }),
            ("that need no description", options with { Assemblies = [many], DtoTypes = ["*Message"] }),
            ("of which 10 are reported", options with { Assemblies = [many], DtoTypes = ["*Item999?Dto"] }),
            ("that are all reported", options with { Assemblies = [many] }),
            ("all held by the cache", options with { Assemblies = [many], CachePath = Path.Combine(plan.Root, "archdocs.cache") }),
        ];

        // The first round is the warm-up.
        var rounds = Enumerable.Range(0, Rounds + 1).Select(_ => runs.Select(run => Milliseconds(() => ArchDocsRun.Execute(run.Options))).ToArray()).Skip(1).ToArray();
        foreach (var (index, run) in runs.Index())
        {
            var found = ArchDocsRun.Execute(run.Options).Diagnostics.Count(diagnostic => diagnostic.RuleId == "ARCH7008");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(index == 0 ? 1 : Types),6} types: {run.Name,-26} {Median(rounds.Select(round => round[index])),6:F0} ms, {found} reported"));
        }
    }
}
