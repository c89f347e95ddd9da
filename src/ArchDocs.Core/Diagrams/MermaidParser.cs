using ArchDocs.Core.Diagrams.Classes;
using ArchDocs.Core.Diagrams.EntityRelations;
using ArchDocs.Core.Diagrams.Flowcharts;
using ArchDocs.Core.Diagrams.Preparation;
using ArchDocs.Core.Diagrams.Sequences;
using ArchDocs.Core.Diagrams.States;

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
        return new MermaidDiagram(type, parsed.Error is { } fault ? prepared.Locate(fault) : null, parsed.Graph)
        {
            RenderError = parsed.Graph is StateGraph { UnknownNote: { } note } ? prepared.Locate(note) : null,
        };
    }

    /// <summary>Whether a text that nobody calls Mermaid begins as a diagram does, with the type as a word of its own.</summary>
    public static bool BeginsAsDiagram(string text)
    {
        var prepared = PreparedText.Prepare(text);
        return prepared.Error is null && DiagramHeader.IsWord(prepared.Text.AsSpan().TrimStart());
    }

    private static ParsedDiagram ParseBody(string type, PreparedText text) => type switch
    {
        DiagramTypes.Sequence => SequenceParser.Parse(text),
        DiagramTypes.Class => ClassParser.Parse(text),
        DiagramTypes.State => StateParser.Parse(text),
        DiagramTypes.EntityRelation => EntityParser.Parse(text),
        DiagramTypes.Flowchart => FlowchartParser.Parse(text),
        _ => default,
    };
}
