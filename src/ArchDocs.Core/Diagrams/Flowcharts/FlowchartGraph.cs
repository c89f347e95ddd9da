using System.Collections.Immutable;

namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <param name="Direction">Empty where the header names none.</param>
/// <param name="Nodes">In the order of their first mention; a subgraph that is styled like a node is among them, as in Mermaid.</param>
/// <param name="Subgraphs">In the order of their ends, inner before outer.</param>
internal sealed record FlowchartGraph(string Direction, ImmutableArray<FlowchartNode> Nodes, ImmutableArray<FlowchartEdge> Edges, ImmutableArray<FlowchartSubgraph> Subgraphs) : DiagramGraph;

/// <param name="Label">The id where the node has no label of its own.</param>
/// <param name="Shape">Mermaid's name for it; null where the node has no shape of its own.</param>
/// <param name="Offset">Of the first mention, in the text as written.</param>
internal sealed record FlowchartNode(string Id, string Label, string? Shape, int Offset);

/// <summary>From and to may be a subgraph's id.</summary>
/// <param name="Label">Empty where the edge has none.</param>
/// <param name="Offset">Of the link, in the text as written.</param>
internal sealed record FlowchartEdge(string From, string To, string Label, int Offset);

/// <param name="Id">As Mermaid makes it, <c>subGraph0</c> and so on where a title has blanks and no id.</param>
/// <param name="Members">Ids of nodes and of subgraphs within.</param>
/// <param name="Offset">In the text as written.</param>
internal sealed record FlowchartSubgraph(string Id, string Title, ImmutableArray<string> Members, int Offset);
