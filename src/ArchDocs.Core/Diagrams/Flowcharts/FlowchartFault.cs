namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <param name="Token">The one that does not fit.</param>
/// <param name="Opener">Offset of the node, bracket, link or statement that it stands in; -1 where it stands in none.</param>
/// <param name="Detail">What the place calls for: a name, a number, what the YAML reader says.</param>
internal sealed record FlowchartFault(FaultPlace Place, FlowchartToken Token, int Opener, string Detail);
