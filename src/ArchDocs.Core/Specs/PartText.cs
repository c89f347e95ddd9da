using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>What stands in a part, wherever its author put it: behind the colon, in a table, list or paragraph under it.</summary>
internal static class PartText
{
    /// <summary>As plain text, the label's own remark included: 'Response (200 OK)'.</summary>
    public static string Of(Label part) => string.Join('\n', ((IEnumerable<string>)[RemarkOf(part.Name), part.Value, .. part.Blocks.Select(Of)]).Where(text => text.Length > 0));

    /// <summary>Lists in a part, those in quotes and items included.</summary>
    public static IEnumerable<ListItem> ItemsOf(Label part) => part.Blocks.OfType<ListBlock>().SelectMany(list => list.Items);

    /// <summary>The value and the paragraphs, with their places.</summary>
    public static IEnumerable<TextSpan> LinesOf(Label part) =>
        ((IEnumerable<TextSpan>)(part.Value.Length > 0 ? [part.ValueSpan] : ImmutableArray<TextSpan>.Empty))
            .Concat(part.Blocks.OfType<Paragraph>().Where(paragraph => !paragraph.Span.Contains(part.NameSpan)).Select(paragraph => paragraph.Span));

    public static string Of(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text,
        ListBlock list => string.Join('\n', list.Items.Select(item => string.Join('\n', item.Blocks.Select(Of).Prepend(item.Text)))),
        Table table => string.Join('\n', table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Text)))),
        Quote quote => string.Join('\n', quote.Blocks.Select(Of)),
        Fence fence => fence.Content,
        _ => "",
    };

    private static string RemarkOf(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        return open < 0 ? "" : name[open..];
    }
}
