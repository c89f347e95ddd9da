namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>What the parser was reading when it met something else.</summary>
internal enum FaultPlace
{
    Header,
    Statement,
    Node,
    NodeClass,
    AfterNode,
    Label,
    EdgeLabel,
    EdgeText,
    Link,
    SubgraphTitle,
    AfterSubgraphTitle,
    UnclosedSubgraph,
    EndWithoutSubgraph,
    UntitledSubgraph,
    Metadata,
    UnknownShape,
    StyleStatement,
    LinkStyleIndex,
    ClickStatement,
    TooManyEdges,
}
