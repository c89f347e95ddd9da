using ArchDocs.Core.Diagrams.Preparation;

namespace ArchDocs.Core.Diagrams.Flowcharts.Messages;

/// <summary>What a fault means to whoever wrote the diagram, and how to mend it.</summary>
internal static class FlowchartMessages
{
    public static PreparedError Explain(string text, FlowchartFault fault)
    {
        var source = new FaultSource(text, fault);
        return new PreparedError(source.Offset, EntityCodes.Decode(Message(source, fault)));
    }

    private static string Message(FaultSource source, FlowchartFault fault) => fault.Place switch
    {
        _ when source.Placeholder is { } placeholder => $"'{placeholder}' is an unfilled template: put in the name that is meant",
        _ when fault.Token.Kind == FlowchartTokenKind.Unreadable && source.Lookalike is { } lookalike => lookalike,
        FaultPlace.Header => HeaderMessages.Explain(source),
        FaultPlace.Label => LabelMessages.Explain(source),
        FaultPlace.EdgeLabel => EdgeMessages.ExplainLabel(source),
        FaultPlace.EdgeText => EdgeMessages.ExplainText(source),
        FaultPlace.Link => "An edge's name must stand before a link: write A e1@--> B",
        FaultPlace.Node => NodeMessages.ExplainMissing(source),
        FaultPlace.NodeClass => "':::' must be followed by a class: write A:::name",
        FaultPlace.AfterNode => NodeMessages.ExplainAfter(source),
        FaultPlace.Statement => NodeMessages.ExplainStatement(source),
        FaultPlace.SubgraphTitle or FaultPlace.AfterSubgraphTitle => SubgraphMessages.Explain(source),
        FaultPlace.UntitledSubgraph => "A subgraph needs an id or a title: write subgraph name",
        FaultPlace.UnclosedSubgraph when fault.Detail.Length == 0 => "A subgraph is not closed: add a line 'end'",
        FaultPlace.UnclosedSubgraph => $"The subgraph '{DiagramText.Excerpt(fault.Detail)}' is not closed: add a line 'end'",
        FaultPlace.EndWithoutSubgraph => "'end' closes no subgraph: remove it, or write 'End' where a node is meant",
        FaultPlace.Metadata => $"What stands in '@{{ }}' is no YAML ({DiagramText.Excerpt(fault.Detail)}): write entries as '@{{ shape: rect, label: \"Text\" }}'",
        FaultPlace.UnknownShape => StyleMessages.ExplainShape(fault.Detail),
        FaultPlace.StyleStatement => StyleMessages.Explain(source),
        FaultPlace.LinkStyleIndex => StyleMessages.ExplainIndex(source, fault.Detail),
        FaultPlace.ClickStatement => $"'click' needs a node and what it does: write click A \"https://example.com\" \"Tip\" with double quotes{source.BlankHint}",
        _ => "Mermaid draws no more than 500 edges: split the diagram",
    };
}
