using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MarkdigTable = Markdig.Extensions.Tables.Table;
using MarkdigTableRow = Markdig.Extensions.Tables.TableRow;

namespace ArchDocs.Core.Documents;

/// <summary>A pipe table with the place of every cell, empty ones included, which Markdig leaves without a place.</summary>
internal static class TableConverter
{
    public static Table Convert(SourceText source, MarkdigTable table, InlineCollector inlines)
    {
        var header = ImmutableArray<Cell>.Empty;
        var rows = ImmutableArray.CreateBuilder<TableRow>(table.Count);
        foreach (var child in table)
        {
            if (child is not MarkdigTableRow row)
            {
                continue;
            }

            if (row.IsHeader)
            {
                header = CellsOf(source, row, row.Count, inlines);
                continue;
            }

            var cells = CellsOf(source, row, header.Length, inlines);
            rows.Add(new TableRow(TextSpan.FromBounds(cells[0].Span.Start, cells[^1].Span.End), cells));
        }

        return new Table(MarkdownConverter.SpanOf(table), header, rows.DrainToImmutable());
    }

    private static ImmutableArray<Cell> CellsOf(SourceText source, MarkdigTableRow row, int count, InlineCollector inlines)
    {
        var line = source.LineSpan(row.Line);
        var cells = ImmutableArray.CreateBuilder<Cell>(count);
        var position = line.Start + LeadingPipe(source.SpanOf(line));
        for (var i = 0; i < count; i++)
        {
            var content = i < row.Count && row[i] is TableCell { Count: > 0 } cell && cell[0] is ParagraphBlock paragraph ? paragraph : null;
            if (content is { Inline: { FirstChild: not null } inline, Span.Start: >= 0 })
            {
                inlines.Collect(inline);
                var span = Trim(source, MarkdownConverter.SpanOf(content));
                cells.Add(new Cell(span, PlainText.Of(inline).Trim()));
                position = PipeFrom(source, span.End, line.End);
            }
            else
            {
                var end = NextPipe(source, position, line.End);
                cells.Add(new Cell(new TextSpan(Math.Min(position + (end > position ? 1 : 0), line.End), 0), ""));
                position = Math.Min(end + 1, line.End);
            }
        }

        return cells.DrainToImmutable();
    }

    private static int LeadingPipe(ReadOnlySpan<char> line)
    {
        var first = line.IndexOfAnyExcept(' ', '\t', '>');
        return first >= 0 && line[first] == '|' ? first + 1 : Math.Max(first, 0);
    }

    private static int PipeFrom(SourceText source, int start, int lineEnd) => Math.Min(NextPipe(source, start, lineEnd) + 1, lineEnd);

    private static int NextPipe(SourceText source, int start, int lineEnd)
    {
        for (var i = start; i < lineEnd; i++)
        {
            if (source.Text[i] == '|' && (i == 0 || source.Text[i - 1] != '\\'))
            {
                return i;
            }
        }

        return lineEnd;
    }

    private static TextSpan Trim(SourceText source, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(source.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(source.Text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
