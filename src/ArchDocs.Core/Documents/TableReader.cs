using System.Collections.Immutable;

namespace ArchDocs.Core.Documents;

/// <summary>
/// A pipe table (GitHub Flavored Markdown, 4.10) in a paragraph's lines, with the place of every cell, empty ones included.
/// Markdig's own tables leave those without a place, and take half of a document's parsing time.
/// </summary>
internal sealed class TableReader(SourceText source, InlineLeaves leaves)
{
    /// <summary>Zero-based line of the header row of the table that a paragraph holds; -1 when it holds none.</summary>
    public static int FindHeader(SourceText source, TextSpan paragraph)
    {
        if (!source.SpanOf(paragraph).Contains('|'))
        {
            return -1;
        }

        var last = source.LineOf(paragraph.End);
        for (var line = source.LineOf(paragraph.Start); line < last; line++)
        {
            var delimiter = source.SpanOf(ContentOf(source, line + 1));
            if (IsDelimiter(delimiter) && (delimiter.Contains('|') || source.SpanOf(ContentOf(source, line)).Contains('|')))
            {
                return line;
            }
        }

        return -1;
    }

    /// <param name="header">Zero-based line of the header row; the table reaches to the paragraph's end.</param>
    public Table Read(TextSpan paragraph, int header)
    {
        var start = Math.Max(ContentOf(source, header).Start, paragraph.Start);
        var columns = CellsOf(header, count: -1);
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        var labels = ImmutableArray.CreateBuilder<Cell>();
        for (var line = header + 2; line <= source.LineOf(paragraph.End - 1); line++)
        {
            var cells = CellsOf(line, columns.Length);
            if (columns.Length > 1 && IsLabelLine(source.SpanOf(ContentOf(source, line))))
            {
                labels.Add(cells[0]);
            }

            // What follows a label is not the table's any more, whatever Markdown makes of it.
            if (labels.Count > 0)
            {
                continue;
            }

            rows.Add(new TableRow(TextSpan.FromBounds(cells[0].Span.Start, cells[^1].Span.End), cells));
        }

        return new Table(TextSpan.FromBounds(start, paragraph.End), columns, rows.DrainToImmutable()) { SwallowedLabels = labels.DrainToImmutable() };
    }

    private static bool IsLabelLine(ReadOnlySpan<char> line) =>
        line.StartsWith("**") && !line.Contains('|') && (line.Contains(":**", StringComparison.Ordinal) || line.Contains("**:", StringComparison.Ordinal));

    /// <summary>The line without blanks and quote marks around it.</summary>
    private static TextSpan ContentOf(SourceText source, int line)
    {
        var span = source.LineSpan(line);
        var text = source.SpanOf(span);
        var start = text.IndexOfAnyExcept(" \t>");
        return start < 0 ? new TextSpan(span.End, 0) : new TextSpan(span.Start + start, text.TrimEnd().Length - start);
    }

    private static bool IsDelimiter(ReadOnlySpan<char> line)
    {
        if (line.ContainsAnyExcept("|-: \t") || !line.Contains('-'))
        {
            return false;
        }

        foreach (var range in Inner(line).Split('|'))
        {
            var cell = Inner(line)[range].Trim();
            cell = cell.StartsWith(":") ? cell[1..] : cell;
            cell = cell.EndsWith(":") ? cell[..^1] : cell;
            if (cell.IsEmpty || cell.ContainsAnyExcept('-'))
            {
                return false;
            }
        }

        return true;

        static ReadOnlySpan<char> Inner(ReadOnlySpan<char> line)
        {
            line = line.StartsWith("|") ? line[1..] : line;
            return line.EndsWith("|") ? line[..^1] : line;
        }
    }

    /// <param name="count">As many cells as the header has: missing ones are empty, further ones left out; -1 for the header itself.</param>
    private ImmutableArray<Cell> CellsOf(int line, int count)
    {
        var content = ContentOf(source, line);
        var cells = ImmutableArray.CreateBuilder<Cell>(Math.Max(count, 4));
        var position = content.Start + (content.Length > 0 && source.Text[content.Start] == '|' ? 1 : 0);
        while (position < content.End && (count < 0 || cells.Count < count))
        {
            var end = leaves.NextPipe(position, content.End);
            cells.Add(CellOf(position, end));
            position = end + 1;
        }

        while (cells.Count < Math.Max(count, 1))
        {
            cells.Add(new Cell(new TextSpan(content.End, 0), ""));
        }

        return cells.DrainToImmutable();
    }

    private Cell CellOf(int start, int end)
    {
        var text = source.SpanOf(TextSpan.FromBounds(start, end));
        var leading = text.Length - text.TrimStart().Length;
        if (leading == text.Length)
        {
            // Where an author would type the content.
            return new Cell(new TextSpan(start + Math.Min(1, text.Length), 0), "");
        }

        var span = new TextSpan(start + leading, text.Trim().Length);
        return new Cell(span, leaves.TextOf(span));
    }
}
