using ArchDocs.Core;
using BenchmarkDotNet.Attributes;
using Markdig;
using Markdig.Syntax;

namespace ArchDocs.Benchmarks;

/// <summary>The whole run over 2,000 documents beside a bare Markdig parse of the same text, and the run with nothing changed.</summary>
[MemoryDiagnoser]
public class RunBenchmarks
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseYamlFrontMatter().Build();

    private GeneratedPlan _plan = null!;
    private RunOptions _cold = null!;
    private RunOptions _cached = null!;

    /// <summary>1,000 features are 2,000 documents.</summary>
    [Params(1000)]
    public int Features { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _plan = new GeneratedPlan(Features);
        _cold = _plan.OptionsWith(cachePath: null);
        _cached = _plan.OptionsWith(Path.Combine(_plan.Root, "archdocs.cache"));
        ArchDocsRun.Execute(_cached);
    }

    [GlobalCleanup]
    public void Cleanup() => _plan.Dispose();

    [Benchmark(Baseline = true)]
    public int BareParse() => Parse(_plan);

    [Benchmark]
    public RunResult ColdRun() => ArchDocsRun.Execute(_cold);

    [Benchmark]
    public RunResult NothingChanged() => ArchDocsRun.Execute(_cached);

    internal static int Parse(GeneratedPlan plan)
    {
        var blocks = 0;
        foreach (var text in plan.Texts)
        {
            MarkdownDocument tree = Markdown.Parse(text, Pipeline);
            blocks += tree.Count;
        }

        return blocks;
    }
}
