using System.Buffers;

namespace ArchDocs.Core.Diagrams.Flowcharts.Messages;

/// <summary>Texts of edges.</summary>
internal static class EdgeMessages
{
    private static readonly SearchValues<char> LinkCharacters = SearchValues.Create("xo<-=.");

    /// <summary>Between bars.</summary>
    public static string ExplainLabel(FaultSource source)
    {
        var line = source.LineFrom(source.Opener);
        var open = line.IndexOf('|');
        var length = open < 0 ? -1 : line[(open + 1)..].IndexOf('|');
        if (length < 0)
        {
            return "The edge's label is not closed: end it with '|'";
        }

        var link = DiagramText.Excerpt(line[..open]);
        var text = line.Slice(open + 1, length);
        return text.IsWhiteSpace() || text is "\"\"" ? $"The edge's label is empty: write {link} alone"
            : text.Length > 1 && text[0] == '"' ? $"'\"' within a quoted label ends it: write {link}|{QuotedLabel.Of(text)}|"
            : $"'{source.Character}' in an unquoted label of an edge: write {link}|{QuotedLabel.Of(text)}|";
    }

    /// <summary>Between the halves of a link.</summary>
    public static string ExplainText(FaultSource source)
    {
        var opening = source.LineFrom(source.Opener);
        var link = opening[..(opening.IndexOfAnyExcept(LinkCharacters) is var end and >= 0 ? end : opening.Length)].ToString();
        var whole = link.Contains('=', StringComparison.Ordinal) ? "==>" : link.Contains('.', StringComparison.Ordinal) ? "-.->" : "-->";
        return source.Kind == FlowchartTokenKind.Link
            ? $"'{link}' opens a link with text, and no text follows: write {whole}"
            : $"'{link}' opens a link with text, which no '{whole}' ends: write A {whole} B, or A {whole}|\"text\"| B";
    }
}
