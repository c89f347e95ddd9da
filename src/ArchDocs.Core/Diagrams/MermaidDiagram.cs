namespace ArchDocs.Core.Diagrams;

/// <summary>A diagram as Mermaid reads it.</summary>
/// <param name="Type">The type as Mermaid detects it, see <see cref="DiagramTypes"/>.</param>
/// <param name="Error">Why it does not render; null when it does, or when its type is judged by the header alone.</param>
/// <param name="Graph">What it shows; null where it cannot be read, and for types without a parser.</param>
internal sealed record MermaidDiagram(string Type, DiagramError? Error, DiagramGraph? Graph)
{
    /// <summary>Why a diagram does not render although Mermaid parses it.</summary>
    public DiagramError? RenderError { get; init; }
}

/// <summary>What a diagram shows: each type has its own.</summary>
internal abstract record DiagramGraph;

/// <param name="Line">Line in the diagram's own text, counted from 0.</param>
/// <param name="Column">UTF-16 code units before the place, counted from 0.</param>
/// <param name="Message">What is wrong and how to mend it, in one sentence.</param>
internal sealed record DiagramError(int Line, int Column, string Message);
