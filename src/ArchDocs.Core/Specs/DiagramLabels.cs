using ArchDocs.Core.Diagrams;
using ArchDocs.Core.Diagrams.Flowcharts;
using ArchDocs.Core.Diagrams.Sequences;
using ArchDocs.Core.Diagrams.States;

namespace ArchDocs.Core.Specs;

/// <summary>The words that a diagram shows, each with the offset that it stands at or behind.</summary>
internal static class DiagramLabels
{
    /// <summary>Empty where the diagram cannot be read, and for class and entity diagrams, whose members are no labels.</summary>
    public static IEnumerable<DiagramLabel> Of(DiagramGraph? graph) => graph switch
    {
        FlowchartGraph flowchart => flowchart.Nodes.Select(node => new DiagramLabel(node.Label, node.Offset))
            .Concat(flowchart.Edges.Select(edge => new DiagramLabel(edge.Label, edge.Offset)))
            .Concat(flowchart.Subgraphs.Select(subgraph => new DiagramLabel(subgraph.Title, subgraph.Offset)))
            .Where(label => label.Text.Length > 0).Distinct(),
        SequenceGraph sequence => sequence.Messages.Select(message => new DiagramLabel(message.Label, message.Offset))
            .Concat(sequence.Notes.Select(note => new DiagramLabel(note.Text, note.Offset)))
            .Concat(sequence.Blocks.Select(block => new DiagramLabel(block.Label, block.Offset)))
            .Concat(sequence.Participants.Select(participant => new DiagramLabel(participant.Label, participant.Offset)))
            .Where(label => label.Text.Length > 0),
        StateGraph state => state.States.Select(node => new DiagramLabel(node.Label, node.Offset))
            .Concat(state.Transitions.Select(transition => new DiagramLabel(transition.Label, transition.Offset)))
            .Where(label => label.Text.Length > 0),
        _ => [],
    };

    /// <summary>The lines of a label as shown, without marks of strings.</summary>
    public static IEnumerable<string> LinesOf(string label) =>
        label.Split(["<br/>", "<br>", "<br />", "\\n", "\n"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim('"', '`', ' '));
}

internal readonly record struct DiagramLabel(string Text, int Offset);
