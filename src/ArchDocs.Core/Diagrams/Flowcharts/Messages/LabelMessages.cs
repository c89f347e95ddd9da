using static ArchDocs.Core.Diagrams.Flowcharts.FlowchartTokenKind;

namespace ArchDocs.Core.Diagrams.Flowcharts.Messages;

/// <summary>Labels of nodes and subgraphs.</summary>
internal static class LabelMessages
{
    private static readonly (string Open, string Close)[] Brackets =
        [("(((", ")))"), ("((", "))"), ("([", "])"), ("[[", "]]"), ("[(", ")]"), ("{{", "}}"), ("(-", "-)"), ("[/", "/]"), ("[\\", "\\]"), ("[|", "]"), ("[", "]"), ("(", ")"), ("{", "}"), (">", "]")];

    public static string Explain(FaultSource source)
    {
        var node = source.LineFrom(source.Opener);
        var openAt = node.IndexOfAny("([{>");
        if (openAt < 0)
        {
            return $"'{source.Character}' does not belong into a label: put the label in quotes";
        }

        var rest = node[openAt..].ToString();
        var (open, close) = Array.Find(Brackets, bracket => rest.StartsWith(bracket.Open, StringComparison.Ordinal));
        var id = node[..openAt].ToString();
        if (open == ">" && id.Length > 1 && id[^1] is '-' or '.')
        {
            var name = id.TrimEnd('-', '.');
            return $"'{id[name.Length..]}>' is no link: write {name} {(id[^1] == '-' ? "-->" : "-.->")} {DiagramText.Excerpt(rest.AsSpan().TrimStart('>'))}";
        }

        var label = rest.AsSpan(open.Length);
        var closeAt = QuotedLabel.FindClose(label, close);
        if (open is "[/" or "[\\")
        {
            return ExplainSlash(id, open, rest);
        }

        if (closeAt < 0)
        {
            return ExplainUnclosed(source, id, open, close, label);
        }

        var text = label[..closeAt];
        var mended = $"write {id}{open}{QuotedLabel.Of(text)}{close}";
        return text.IsWhiteSpace() || text is "\"\"" ? $"The label of '{id}' is empty: write {id} alone, or {id}{open}\" \"{close} for a shape without text"
            : text.Length > 1 && text[0] == '"' ? $"'\"' within a quoted label ends it: {mended}"
            : $"'{source.Character}' in an unquoted label: {mended}";
    }

    private static string ExplainSlash(string id, string open, string rest)
    {
        var close = QuotedLabel.FindClose(rest.AsSpan(1), "]");
        var text = close < 0 ? "" : rest.AsSpan(1, close);
        return $"'{open}' opens a slanted shape, which ends with '/]' or '\\]': write {id}[{QuotedLabel.Of(text)}] where the slash belongs to the text";
    }

    private static string ExplainUnclosed(FaultSource source, string id, string open, string close, ReadOnlySpan<char> label)
    {
        var wrongAt = label.IndexOfAny(")]}");
        var isWrong = wrongAt >= 0 && source.Kind is SquareClose or RoundClose or DiamondClose or StadiumClose or SubroutineClose or CylinderClose or DoubleCircleClose or EllipseClose;
        var text = wrongAt >= 0 ? label[..wrongAt] : label;
        return isWrong
            ? $"'{open}' must end with '{close}': write {id}{open}{QuotedLabel.Of(text)}{close}"
            : $"The label of '{id}' is not closed: end it with '{close}'";
    }
}
