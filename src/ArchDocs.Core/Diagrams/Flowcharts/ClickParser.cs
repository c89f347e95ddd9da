using static ArchDocs.Core.Diagrams.Flowcharts.FlowchartTokenKind;

namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>What a click on a node does: <c>click A "https://…" "Tip" _blank</c>, <c>click A call show()</c>.</summary>
internal sealed class ClickParser(FlowchartTokens tokens)
{
    public bool Read()
    {
        var start = tokens.Take().Start;
        return ReadTarget() || tokens.Fail(FaultPlace.ClickStatement, start);
    }

    private bool ReadTarget()
    {
        if (tokens.TryTake(CallbackName))
        {
            tokens.TryTake(CallbackArguments);
            return ReadTip();
        }

        if (tokens.TryTake(Href))
        {
            return tokens.TryTake(FlowchartTokenKind.String) && ReadTipAndWindow();
        }

        return tokens.TryTake(FlowchartTokenKind.String) ? ReadTipAndWindow() : StyleParser.ReadWord(tokens) && ReadTip();
    }

    private bool ReadTip() => !tokens.TryTake(Space) || tokens.TryTake(FlowchartTokenKind.String);

    private bool ReadTipAndWindow()
    {
        if (!tokens.TryTake(Space) || tokens.TryTake(LinkTarget))
        {
            return true;
        }

        return tokens.TryTake(FlowchartTokenKind.String) && (!tokens.TryTake(Space) || tokens.TryTake(LinkTarget));
    }
}
