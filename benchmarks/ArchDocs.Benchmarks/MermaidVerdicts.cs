using System.Diagnostics;
using System.Text.Json;
using ArchDocs.Core.Diagrams;

namespace ArchDocs.Benchmarks;

/// <summary>What our parser says about each diagram of a collection, and how fast.</summary>
internal static class MermaidVerdicts
{
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(3);

    public static void Write(string input, string output, TextWriter report)
    {
        var rows = DiagramRow.ReadAll(input);
        File.WriteAllLines(output, rows.Select(row => Verdict(row.Id, MermaidParser.Parse(row.Text))));
        ReportRate(rows, report);
    }

    private static string Verdict(string id, MermaidDiagram diagram) =>
        JsonSerializer.Serialize(new { id, type = diagram.Type, valid = diagram.Error is null, line = diagram.Error?.Line + 1, column = diagram.Error?.Column + 1, error = diagram.Error?.Message });

    /// <summary>One core, after warm-up.</summary>
    private static void ReportRate(DiagramRow[] rows, TextWriter report)
    {
        ParseFor(rows, Measured);

        // Processor time, the collector's included: the wall clock tells more about the machine's other tenants.
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var count = ParseFor(rows, Measured);
        process.Refresh();
        report.WriteLine($"{rows.Length} diagrams; {count / (process.TotalProcessorTime - before).TotalSeconds:N0} a second of processor time");
    }

    private static int ParseFor(DiagramRow[] rows, TimeSpan duration)
    {
        var clock = Stopwatch.StartNew();
        var count = 0;
        for (; rows.Length > 0 && clock.Elapsed < duration; count++)
        {
            MermaidParser.Parse(rows[count % rows.Length].Text);
        }

        return count;
    }
}
