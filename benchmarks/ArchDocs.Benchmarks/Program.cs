using ArchDocs.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["ratio", ..])
{
    RatioReport.Write(Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(RunBenchmarks).Assembly).Run(args);
