using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Sections;

/// <summary>What the tables between two markers say in the cells that stay the author's, as Markdown, by the row's name.</summary>
internal static class KeptDescriptions
{
    public static IReadOnlyDictionary<string, string> Read(DesignDocument document, GeneratedRegion region) => Read(document, document.TablesIn(region));

    public static IReadOnlyDictionary<string, string> Read(DesignDocument document, IEnumerable<Table> tables) => Read(document, tables, "Description", "Field", "Value", "Name");

    /// <param name="column">The column whose cells are kept.</param>
    /// <param name="nameColumns">Names of the column that tells the rows apart.</param>
    public static IReadOnlyDictionary<string, string> Read(DesignDocument document, GeneratedRegion region, string column, params ReadOnlySpan<string> nameColumns) =>
        Read(document, document.TablesIn(region), column, nameColumns);

    public static IReadOnlyDictionary<string, string> Read(DesignDocument document, IEnumerable<Table> tables, string column, params ReadOnlySpan<string> nameColumns)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            var name = table.ColumnOf(nameColumns);
            var kept = table.ColumnOf(column);
            if (name < 0 || kept < 0)
            {
                continue;
            }

            foreach (var row in table.Rows)
            {
                cells.TryAdd(row.Cells[name].Text, document.Source.TextOf(row.Cells[kept].Span).Trim());
            }
        }

        return cells;
    }
}
