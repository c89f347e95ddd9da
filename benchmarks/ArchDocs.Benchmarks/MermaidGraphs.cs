using System.Text.Json;
using ArchDocs.Core.Diagrams;
using ArchDocs.Core.Diagrams.Flowcharts;

namespace ArchDocs.Benchmarks;

/// <summary>What each diagram of a collection shows.</summary>
internal static class MermaidGraphs
{
    public static void Write(string input, string output) =>
        File.WriteAllLines(output, DiagramRow.ReadAll(input).Select(row => RowOf(row.Id, MermaidParser.Parse(row.Text).Graph)).OfType<string>());

    private static string? RowOf(string id, DiagramGraph? graph) => graph switch
    {
        FlowchartGraph flowchart => JsonSerializer.Serialize(new
        {
            id,
            nodes = flowchart.Nodes.Select(node => new { id = node.Id, label = node.Label, shape = node.Shape }),
            edges = flowchart.Edges.Select(edge => new { from = edge.From, to = edge.To, label = edge.Label }),
            subgraphs = flowchart.Subgraphs.Select(subgraph => new { id = subgraph.Id, title = subgraph.Title, nodes = subgraph.Members }),
        }),
        _ => null,
    };
}
