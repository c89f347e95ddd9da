using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Rules.Completeness;

/// <summary>A label right under a table, which Markdown shows as the table's last row; its author sees it written and wonders why it is missing.</summary>
internal static class SwallowedLabel
{
    public const string Advice = "its line belongs to the table above, since no blank line parts them, so put a blank line under the table";

    public static TextSpan? Find(Section section, string name) =>
        section.Blocks.SelectMany(TablesIn).SelectMany(table => table.SwallowedLabels)
            .Where(line => line.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && HeadingText.AreEqual(line.Text.AsSpan(0, colon), name))
            .Select(line => (TextSpan?)line.Span).FirstOrDefault();

    private static IEnumerable<Table> TablesIn(Block block) => block switch
    {
        Table table => [table],
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(TablesIn),
        _ => [],
    };
}
