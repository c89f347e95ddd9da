using System.Text.Json;
using ArchDocs.Core.Diagrams;
using ArchDocs.Core.Diagrams.Sequences;

namespace ArchDocs.Benchmarks;

/// <summary>What each diagram of a collection shows.</summary>
internal static class MermaidGraphs
{
    public static void Write(string input, string output) =>
        File.WriteAllLines(output, DiagramRow.ReadAll(input).Select(row => (row.Id, Graph: GraphOf(row.Id, MermaidParser.Parse(row.Text).Graph))).Where(row => row.Graph is not null).Select(row => JsonSerializer.Serialize(row.Graph)));

    private static object? GraphOf(string id, DiagramGraph? graph) => graph switch
    {
        SequenceGraph sequence => new
        {
            id,
            actors = sequence.Participants.Select(participant => new { id = participant.Id, label = participant.Label }),
            messages = sequence.Messages.Select(message => new { from = message.From, to = message.To, label = message.Label }),
        },
        _ => null,
    };
}
