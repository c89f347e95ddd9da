using static ArchDocs.Core.Diagrams.Flowcharts.FlowchartTokenKind;

namespace ArchDocs.Core.Diagrams.Flowcharts.Messages;

/// <summary>Places where a node, or the end of its statement, should stand.</summary>
internal static class NodeMessages
{
    private const string SecondDiagram = "A second diagram begins here: put it into a block of its own";

    public static string ExplainMissing(FaultSource source)
    {
        if (source.IsLineEnd)
        {
            return "The link has no target: name the node behind it";
        }

        if (IsKeyword(source.Kind))
        {
            return source.Kind == Graph && source.LineBefore.IsWhiteSpace() ? SecondDiagram : Keyword(source);
        }

        return source.Kind switch
        {
            Bar => "A link has one text: write A -->|\"text\"| B or A -- text --> B, not both",
            FlowchartTokenKind.Link or StartLink or LinkId => "Two links follow each other: name the node between them",
            Space or NodeString when source.LineBefore.TrimEnd().EndsWith("&") => "'&' between nodes needs a blank on either side: write A & B",
            _ => ExplainStatement(source),
        };
    }

    public static string ExplainStatement(FaultSource source) => source.Kind switch
    {
        Graph when source.LineBefore.IsWhiteSpace() => SecondDiagram,
        FlowchartTokenKind.Link or StartLink => "A link needs a node before it: write A --> B",
        SquareOpen or RoundOpen or DiamondOpen or StadiumOpen or SubroutineOpen or CylinderOpen or DoubleCircleOpen or FlowchartTokenKind.String or MarkdownString =>
            "A label needs the id of its node before it: write A[\"text\"]",
        _ when IsKeyword(source.Kind) => Keyword(source),
        _ when ForeignLink(source) is { } link => link,
        _ when source.Character is "]" or ")" or "}" => $"'{source.Character}' closes no bracket: remove it, or open the label behind its id",
        _ => source.Character.Length == 0 ? "The diagram ends too early" : $"'{source.Character}' cannot be a part of an id: write an id of letters and digits with the text behind it, A[\"text\"]",
    };

    public static string ExplainAfter(FaultSource source)
    {
        var before = source.LineBefore.TrimEnd();
        if (CommentMark(source) is { } mark)
        {
            return $"A comment must have a line of its own and begin with '%%': move '{mark}' and what follows it to the line above";
        }

        if (ForeignLink(source) is { } link)
        {
            return link;
        }

        if (before.EndsWith(",") || source.Kind == Comma)
        {
            return "',' does not join nodes: write A & B";
        }

        return source.Kind switch
        {
            Colon => $"An edge's text stands between bars: write A -->|{QuotedLabel.Of(source.LineRest[1..])}| B",
            SquareOpen or RoundOpen or DiamondOpen or StadiumOpen or SubroutineOpen or CylinderOpen or DoubleCircleOpen when source.LineBefore.EndsWith(" ") =>
                "A blank stands between a node's id and its label: write A[\"text\"]",
            Bar => $"An edge's text stands behind its link: write A -->|{QuotedLabel.Of(source.LineRest.Trim().Trim('|'))}| B",
            FlowchartTokenKind.String => "A label stands in brackets: write A[\"text\"]",
            EndKeyword => "'end' must have a line of its own",
            _ when source.Kind is >= Default and <= Letter => TwoWords(source),
            Unreadable when source.Character is "]" or ")" or "}" => $"'{source.Character}' closes no bracket: remove it, or open the label behind its id",
            Unreadable => $"'{source.Character}' cannot be a part of an id: put the text behind the id, A[\"text\"]",
            _ => $"'{DiagramText.Excerpt(source.LineRest)}' does not belong behind a node: begin a new line",
        };
    }

    private static bool IsKeyword(FlowchartTokenKind kind) =>
        kind is EndKeyword or Graph or Subgraph or Style or LinkStyle or Interpolate or ClassDefinition or Class or Click or Href or LinkTarget or CallbackName;

    private static string Keyword(FaultSource source)
    {
        // The lexer swallows the word before a callback or a clicked node.
        var word = source.Kind is Click or CallbackName ? (source.LineBefore.TrimEnd().EndsWith("click") ? "click" : "call") : source.Word.Split('-')[0];
        return word == "end"
            ? "'end' is a keyword and no id: write 'End'"
            : $"'{word}' is a keyword and no id: write another id and the text behind it, for example {word}_node[\"{word}\"]";
    }

    private static string? CommentMark(FaultSource source)
    {
        var rest = source.LineRest;
        var line = source.LineBefore.TrimStart();
        return line.StartsWith("%") || line.StartsWith("//") || line.StartsWith("'") ? line[..(line[0] == '/' ? 2 : 1)].ToString()
            : rest.StartsWith("%%") || source.LineBefore.Contains("%%", StringComparison.Ordinal) ? "%%"
            : rest.StartsWith("//") ? "//"
            : rest.StartsWith("%") ? "%"
            : rest.StartsWith("#") ? "#"
            : null;
    }

    /// <summary>Arrows of other languages.</summary>
    private static string? ForeignLink(FaultSource source)
    {
        var rest = source.LineRest;
        return rest.StartsWith("->") || source.LineBefore.EndsWith("-") && rest.StartsWith(">") ? "'->' is no link: write -->"
            : rest.StartsWith("=>") ? "'=>' is no link: write ==>"
            : null;
    }

    private static string TwoWords(FaultSource source)
    {
        var first = source.FirstWord.ToString();
        if (first is "note" or "title" or "participant" or "section" or "link" or "state")
        {
            return $"A flowchart has no statement '{first}': draw a node, or give the diagram a 'title:' in its front matter";
        }

        var before = source.LineBefore.Trim();
        if (before.IndexOfAny(' ', '-', '[') < 0 && source.LineRest.Trim().Count(' ') > 1 && source.LineRest.IndexOf("--") < 0)
        {
            return $"'{DiagramText.Excerpt($"{before} {source.LineRest}")}' is no statement: remove it, or make it a comment with '%%' before it";
        }

        var word = before[(before.LastIndexOf(' ') + 1)..];
        if (source.Word.Length == 0 || word.IsEmpty || !(char.IsLetterOrDigit(word[^1]) || word[^1] == '_'))
        {
            return $"'{DiagramText.Excerpt(source.LineRest)}' does not belong behind a node: remove it, or begin a new line";
        }

        return $"'{source.Word}' follows the id '{DiagramText.Excerpt(word)}': an id has no blanks, so write {DiagramText.Excerpt(word)}_{source.Word}[\"{DiagramText.Excerpt(word)} {source.Word}\"], or begin a new line";
    }
}
