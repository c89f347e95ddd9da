using System.Text;
using ArchDocs.Core.Diagrams.Preparation;
using static ArchDocs.Core.Diagrams.Flowcharts.FlowchartTokenKind;

namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>Nodes with their shapes and labels, and groups of nodes joined by '&amp;'.</summary>
internal sealed class NodeParser(FlowchartTokens tokens, FlowchartBuilder builder)
{
    /// <summary>Reads a group of nodes and adds their ids.</summary>
    public bool ReadGroup(List<string> ids)
    {
        while (true)
        {
            if (ReadStyledNode() is not { } id)
            {
                return false;
            }

            ids.Add(id);
            if (tokens.Kind == ShapeData && !ReadMetadata(id))
            {
                return false;
            }

            if (tokens.Kind != Space)
            {
                return true;
            }

            SkipSpaces();
            if (tokens.Kind != Ampersand)
            {
                return true;
            }

            tokens.Take();
            if (tokens.Kind != Space)
            {
                return tokens.Fail(FaultPlace.Node);
            }

            SkipSpaces();
        }
    }

    /// <summary>An id, which may have several tokens; null where there is none.</summary>
    public string? ReadId()
    {
        if (!tokens.Current.IsIdPart)
        {
            return null;
        }

        var start = tokens.Current.Start;
        var end = start;
        while (tokens.Current.IsIdPart)
        {
            end = tokens.Take().End;
        }

        return EntityCodes.Decode(tokens.Text[start..end]);
    }

    /// <summary>The text of a label or title: words, or a string and words.</summary>
    public string? ReadText(Func<FlowchartToken, bool> isWord)
    {
        if (!isWord(tokens.Current) && tokens.Kind is not (FlowchartTokenKind.String or MarkdownString))
        {
            return null;
        }

        var text = SpanOf(tokens.Take()).ToString();
        while (isWord(tokens.Current))
        {
            text = string.Concat(text, SpanOf(tokens.Take()));
        }

        return EntityCodes.Decode(text);
    }

    /// <summary>What may stand in a shape and between '|'.</summary>
    public string? ReadLabel() => ReadText(static token => token.Kind is FlowchartTokenKind.Text or TagStart or OddOpen or Letter);

    private ReadOnlySpan<char> SpanOf(FlowchartToken token) => tokens.Text.AsSpan(token.Start, token.End - token.Start);

    private string? ReadStyledNode()
    {
        var start = tokens.Current.Start;
        if (ReadId() is not { } id)
        {
            tokens.Fail(FaultPlace.Node);
            return null;
        }

        if (!ReadShape(id, start))
        {
            return null;
        }

        if (tokens.TryTake(StyleSeparator) && ReadId() is null)
        {
            tokens.Fail(FaultPlace.NodeClass);
            return null;
        }

        return id;
    }

    private bool ReadShape(string id, int start)
    {
        switch (tokens.Kind)
        {
            case RoundOpen:
                tokens.Take();
                return tokens.TryTake(RoundOpen) ? ReadLabelled(id, start, "circle", RoundClose, RoundClose) : ReadLabelled(id, start, "round", RoundClose);
            case DiamondOpen:
                tokens.Take();
                return tokens.TryTake(DiamondOpen) ? ReadLabelled(id, start, "hexagon", DiamondClose, DiamondClose) : ReadLabelled(id, start, "diamond", DiamondClose);
            case TrapezoidOpen or InverseTrapezoidOpen:
                return ReadTrapezoid(id, start, tokens.Take().Kind);
            case PropertiesOpen:
                return ReadProperties(start) && ReadLabelled(id, start, "rect", SquareClose);
        }

        if (BracketShapes.Find(tokens.Kind) is { } shape)
        {
            tokens.Take();
            return ReadLabelled(id, start, shape.Name, shape.Close);
        }

        builder.AddNode(id, start, null, null);
        return true;
    }

    private bool ReadLabelled(string id, int start, string shape, FlowchartTokenKind close, FlowchartTokenKind? secondClose = null)
    {
        var label = ReadLabel();
        if (label is null || !tokens.TryTake(close) || (secondClose is { } second && !tokens.TryTake(second)))
        {
            return tokens.Fail(FaultPlace.Label, start);
        }

        builder.AddNode(id, start, label, shape);
        return true;
    }

    private bool ReadTrapezoid(string id, int start, FlowchartTokenKind open)
    {
        var label = ReadLabel();
        var shape = (open, tokens.Kind) switch
        {
            (TrapezoidOpen, TrapezoidClose) => "trapezoid",
            (TrapezoidOpen, InverseTrapezoidClose) => "lean_right",
            (InverseTrapezoidOpen, InverseTrapezoidClose) => "inv_trapezoid",
            (InverseTrapezoidOpen, TrapezoidClose) => "lean_left",
            _ => null,
        };
        if (label is null || shape is null)
        {
            return tokens.Fail(FaultPlace.Label, start);
        }

        tokens.Take();
        builder.AddNode(id, start, label, shape);
        return true;
    }

    private bool ReadProperties(int start)
    {
        tokens.Take();
        return tokens.Expect(NodeString, FaultPlace.Label, start) && tokens.Expect(Colon, FaultPlace.Label, start)
            && tokens.Expect(NodeString, FaultPlace.Label, start) && tokens.Expect(Bar, FaultPlace.Label, start);
    }

    private bool ReadMetadata(string id)
    {
        var opener = tokens.Take();
        var text = new StringBuilder();
        for (; tokens.Kind is ShapeData or ShapeDataText; tokens.Take())
        {
            AppendMetadata(text, SpanOf(tokens.Current), tokens.Kind == ShapeDataText);
        }

        return builder.AddMetadata(id, text.ToString()) is not { } fault || tokens.Fail(new FlowchartFault(fault.Place, opener, opener.Start, fault.Detail));
    }

    /// <summary>In quotes a line end stands for a break, and the space behind it for nothing.</summary>
    private static void AppendMetadata(StringBuilder text, ReadOnlySpan<char> piece, bool isQuoted)
    {
        while (isQuoted && piece.IndexOf('\n') is var lineEnd and >= 0)
        {
            text.Append(piece[..lineEnd]).Append("<br/>");
            piece = piece[lineEnd..].TrimStart();
        }

        text.Append(piece);
    }

    private void SkipSpaces()
    {
        while (tokens.Kind == Space)
        {
            tokens.Take();
        }
    }
}
