namespace ArchDocs.Core.Diagrams;

/// <summary>What the parser of one type says: a graph or an error.</summary>
internal readonly record struct ParsedDiagram(DiagramGraph? Graph, PreparedError? Error)
{
    public static implicit operator ParsedDiagram(DiagramGraph graph) => new(graph, null);

    public static implicit operator ParsedDiagram(PreparedError error) => new(null, error);
}

/// <param name="Offset">Into the prepared text.</param>
internal sealed record PreparedError(int Offset, string Message);
