using ArchDocs.Core.Diagrams;
using ArchDocs.Core.Diagrams.Flowcharts;

namespace ArchDocs.Core.Tests.Diagrams;

internal static class Mermaid
{
    public static FlowchartGraph Flowchart(params string[] lines) => GraphOf<FlowchartGraph>($"flowchart TD\n{string.Join('\n', lines)}");

    public static TGraph GraphOf<TGraph>(string text)
        where TGraph : DiagramGraph => Read(text).Graph.ShouldBeOfType<TGraph>();

    public static MermaidDiagram Read(string text)
    {
        var diagram = MermaidParser.Parse(text);
        (diagram.Error is not null && diagram.Graph is not null).ShouldBeFalse("a diagram that does not render has no graph");
        return diagram;
    }

    /// <summary>The error as <c>line:column message</c>, both counted from 0; null where the diagram renders.</summary>
    public static string? Error(string text) => Read(text).Error is { } error ? $"{error.Line}:{error.Column} {error.Message}" : null;
}
