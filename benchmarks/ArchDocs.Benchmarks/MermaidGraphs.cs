using System.Text.Json;
using ArchDocs.Core.Diagrams;
using ArchDocs.Core.Diagrams.Flowcharts;
using ArchDocs.Core.Diagrams.Sequences;

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
        SequenceGraph sequence => JsonSerializer.Serialize(new
        {
            id,
            actors = sequence.Participants.Select(participant => new { id = participant.Id, label = participant.Label }),
            messages = sequence.Messages.Select(message => new { from = message.From, to = message.To, label = message.Label }),
        }),
        _ => null,
    };
}
