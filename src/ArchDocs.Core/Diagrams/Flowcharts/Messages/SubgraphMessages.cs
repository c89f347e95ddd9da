using static ArchDocs.Core.Diagrams.Flowcharts.FlowchartTokenKind;

namespace ArchDocs.Core.Diagrams.Flowcharts.Messages;

/// <summary>The line that opens a subgraph.</summary>
internal static class SubgraphMessages
{
    private const string Keyword = "subgraph";

    public static string Explain(FaultSource source)
    {
        var before = source.LineBefore[Math.Min(source.LineBefore.Length, source.LineBefore.LastIndexOf(Keyword) + Keyword.Length)..].Trim();
        if (source.Kind == Space)
        {
            return source.LineRest.IsWhiteSpace()
                ? "Blanks follow the subgraph's title: end the line behind ']'"
                : $"'{DiagramText.Excerpt(source.LineRest)}' follows the subgraph's title: begin a new line behind ']'";
        }

        var title = source.LineFrom(source.Opener)[Keyword.Length..].Trim();
        if (before.IsEmpty && source.Kind is SquareOpen)
        {
            return $"The subgraph has a title but no id: write subgraph name{DiagramText.Excerpt(title)}";
        }

        if (source.Character == "[" && source.LineRest.LastIndexOf(']') is var close and > 0)
        {
            return $"'[' opens no plain title here: write subgraph {before}[{QuotedLabel.Of(source.LineRest[1..close])}]";
        }

        var isId = !before.IsEmpty && before.IndexOfAny(' ', '"') < 0;
        return $"'{source.Character}' in an unquoted title: write subgraph {(isId ? $"{before}[{QuotedLabel.Of(title)}]" : QuotedLabel.Of(title))}";
    }
}
