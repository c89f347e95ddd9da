using ArchDocs.Benchmarks;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["ratio", ..]:
        RatioReport.Write(Console.Out);
        break;
    case ["types", ..]:
        TypesReport.Write(Console.Out);
        break;
    case ["mermaid", var input, var output]:
        MermaidVerdicts.Write(input, output, Console.Error);
        break;
    case ["graphs", var input, var output]:
        MermaidGraphs.Write(input, output);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(RunBenchmarks).Assembly).Run(args);
        break;
}
