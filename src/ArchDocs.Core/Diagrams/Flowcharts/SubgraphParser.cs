using static ArchDocs.Core.Diagrams.Flowcharts.FlowchartTokenKind;

namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>The line that opens a subgraph, and the word that closes it.</summary>
internal sealed class SubgraphParser(FlowchartTokens tokens, NodeParser nodes, FlowchartBuilder builder)
{
    public bool Open()
    {
        var start = tokens.Take().Start;
        if (tokens.Current.IsSeparator)
        {
            tokens.Take();
            builder.OpenSubgraph(null, null, start);
            return true;
        }

        if (!tokens.Expect(Space, FaultPlace.SubgraphTitle, start))
        {
            return false;
        }

        if (nodes.ReadText(IsTitleWord) is not { } id)
        {
            return tokens.Fail(FaultPlace.SubgraphTitle, start);
        }

        string? title = null;
        if (tokens.TryTake(SquareOpen))
        {
            title = nodes.ReadLabel();
            if (title is null || !tokens.TryTake(SquareClose))
            {
                return tokens.Fail(FaultPlace.Label, start);
            }
        }

        if (!tokens.Current.IsSeparator)
        {
            return tokens.Fail(FaultPlace.AfterSubgraphTitle, start);
        }

        tokens.Take();
        builder.OpenSubgraph(id, title, start);
        return true;
    }

    public bool Close()
    {
        if (builder.OpenSubgraphs == 0)
        {
            return tokens.Fail(FaultPlace.EndWithoutSubgraph);
        }

        var end = tokens.Take();
        return builder.CloseSubgraph() is not { } untitled || tokens.Fail(new FlowchartFault(FaultPlace.UntitledSubgraph, end with { Start = untitled }, untitled, ""));
    }

    private static bool IsTitleWord(FlowchartToken token) => token.Kind is
        Space or Graph or Direction or Subgraph or EndKeyword or Ampersand or Colon or StartLink or Style or LinkStyle or ClassDefinition or Class or Click
        or Down or Up or Number or NodeString or Hash or Minus or Star or Letter;
}
