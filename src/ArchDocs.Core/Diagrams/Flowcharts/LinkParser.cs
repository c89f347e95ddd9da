using ArchDocs.Core.Diagrams.Preparation;
using static ArchDocs.Core.Diagrams.Flowcharts.FlowchartTokenKind;

namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>A link with its name and label, up to the node behind it.</summary>
internal sealed class LinkParser(FlowchartTokens tokens, NodeParser nodes)
{
    public bool IsLink => tokens.Kind is Link or StartLink or LinkId;

    public FlowchartLink? Read()
    {
        var start = tokens.Current.Start;
        string? id = null;
        if (tokens.Kind == LinkId)
        {
            var name = tokens.Take();
            id = EntityCodes.Decode(tokens.Text[name.Start..name.End]);
            id = id.Remove(id.IndexOf('@', StringComparison.Ordinal), 1);
        }

        if (tokens.Kind == StartLink)
        {
            return ReadWithText(start, id);
        }

        if (!tokens.Expect(Link, FaultPlace.Link, start))
        {
            return null;
        }

        return tokens.TryTake(Bar) ? ReadBarLabel(start, id) : new FlowchartLink(start, id, "");
    }

    /// <summary>The text between the halves of a link: <c>-- text --&gt;</c>.</summary>
    private FlowchartLink? ReadWithText(int start, string? id)
    {
        tokens.Take();
        var label = nodes.ReadText(static token => token.Kind is EdgeText or Letter);
        if (label is not null && tokens.TryTake(Link))
        {
            return new FlowchartLink(start, id, label);
        }

        tokens.Fail(FaultPlace.EdgeText, start);
        return null;
    }

    private FlowchartLink? ReadBarLabel(int start, string? id)
    {
        var label = nodes.ReadLabel();
        if (label is not null && tokens.TryTake(Bar))
        {
            tokens.TryTake(Space);
            return new FlowchartLink(start, id, label);
        }

        tokens.Fail(FaultPlace.EdgeLabel, start);
        return null;
    }
}

internal sealed record FlowchartLink(int Start, string? Id, string Label);
