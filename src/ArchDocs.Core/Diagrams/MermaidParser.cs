using ArchDocs.Core.Diagrams.Flowcharts;
using ArchDocs.Core.Diagrams.Preparation;

namespace ArchDocs.Core.Diagrams;

/// <summary>Reads a diagram as Mermaid 12 does, without JavaScript. It throws for no text.</summary>
internal static class MermaidParser
{
    public static MermaidDiagram Parse(string text)
    {
        var prepared = PreparedText.Prepare(text);
        var (type, headerError) = DiagramHeader.Detect(prepared);
        if (prepared.Error is { } error)
        {
            return new MermaidDiagram(type, error, null);
        }

        var parsed = headerError is null ? ParseBody(type, prepared) : headerError;
        return new MermaidDiagram(type, parsed.Error is { } fault ? prepared.Locate(fault) : null, parsed.Graph);
    }

    private static ParsedDiagram ParseBody(string type, PreparedText text) => type switch
    {
        DiagramTypes.Flowchart => FlowchartParser.Parse(text),
        _ => default,
    };
}
