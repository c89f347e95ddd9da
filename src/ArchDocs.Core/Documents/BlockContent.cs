namespace ArchDocs.Core.Documents;

internal static class BlockContent
{
    /// <summary>Whether a block holds something a reader would call content.</summary>
    public static bool IsFilled(Block block) => block switch
    {
        Paragraph paragraph => !string.IsNullOrWhiteSpace(paragraph.Text),
        ListBlock list => list.Items.Any(IsFilled),
        Table table => table.Rows.Any(row => row.IsFilled),
        Fence fence => !string.IsNullOrWhiteSpace(fence.Content),
        Quote quote => quote.Blocks.Any(IsFilled),
        _ => false,
    };

    public static bool IsFilled(ListItem item) => !string.IsNullOrWhiteSpace(item.Text) || item.Blocks.Any(IsFilled);
}
