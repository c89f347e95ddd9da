using ArchDocs.Core.Diagrams;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>A Mermaid fence, parsed when it is first asked for and once, with the way from places in the diagram to places in the document.</summary>
/// <param name="section">The section that it stands in.</param>
internal sealed class DiagramSpec(DesignDocument document, Fence fence, Section section)
{
    private readonly string[] _lines = fence.Content.Split('\n');
    private readonly Lazy<MermaidDiagram> _diagram = new(() => MermaidParser.Parse(fence.Content), LazyThreadSafetyMode.None);

    public Fence Fence { get; } = fence;

    public Section Section { get; } = section;

    public MermaidDiagram Diagram => _diagram.Value;

    public string Type => Diagram.Type;

    /// <summary>Prose, code, data or nothing at all, which no header would make a diagram.</summary>
    public bool IsOther => Type == DiagramTypes.Unknown && !MermaidLikeness.IsMeantAsDiagram(Fence.Content);

    public string LineText(int line) => line < _lines.Length ? _lines[line] : "";

    /// <summary>From the place to the end of its line; the fence's opening where the diagram is empty.</summary>
    /// <param name="line">In the diagram's text, counted from 0.</param>
    /// <param name="column">Counted from 0.</param>
    public TextSpan PlaceOf(int line, int column)
    {
        if (Fence.Content.AsSpan().Trim().IsEmpty)
        {
            return Fence.OpeningSpan;
        }

        var text = LineText(line);
        var start = Math.Min(column, text.Length);
        return SpanOf(line, start, text.AsSpan(start).TrimEnd().Length);
    }

    /// <summary>A text that stands at or behind an offset of the diagram's text; the rest of the line at the offset where it is not written so.</summary>
    public TextSpan PlaceOf(string text, int offset)
    {
        var firstLine = text.AsSpan().Trim();
        firstLine = firstLine.IndexOf('\n') is var lineEnd and >= 0 ? firstLine[..lineEnd].TrimEnd() : firstLine;
        var found = firstLine.IsEmpty ? -1 : Fence.Content.AsSpan(offset).IndexOf(firstLine, StringComparison.Ordinal);
        var (line, column) = LineAt(found < 0 ? offset : offset + found);
        return found < 0 ? PlaceOf(line, column) : SpanOf(line, column, firstLine.Length);
    }

    /// <summary>The offset in the diagram's text of a place in the document.</summary>
    public int OffsetOf(int position)
    {
        var documentLine = document.Source.LineOf(position);
        var line = documentLine - document.Source.LineOf(Fence.ContentSpan.Start);
        var column = Math.Max(0, LineText(line).Length - (document.Source.LineSpan(documentLine).End - position));
        return Math.Min(_lines.Take(line).Sum(text => text.Length + 1) + column, Fence.Content.Length);
    }

    private (int Line, int Column) LineAt(int offset)
    {
        var before = Fence.Content.AsSpan(0, offset);
        return (before.Count('\n'), offset - (before.LastIndexOf('\n') + 1));
    }

    /// <summary>The content's line is the end of the document's, behind indentation and marks of quotes.</summary>
    private TextSpan SpanOf(int line, int column, int length)
    {
        var source = document.Source.LineSpan(document.Source.LineOf(Fence.ContentSpan.Start) + line);
        var start = Math.Clamp(source.End - LineText(line).Length + column, source.Start, source.End);
        return new TextSpan(start, Math.Min(length, source.End - start));
    }
}
