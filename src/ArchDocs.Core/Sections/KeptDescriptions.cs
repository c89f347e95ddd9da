using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Sections;

/// <summary>What the tables between two markers say in their Description cells, as Markdown, by the row's name.</summary>
internal static class KeptDescriptions
{
    public static IReadOnlyDictionary<string, string> Read(DesignDocument document, GeneratedRegion region)
    {
        var descriptions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in document.TablesIn(region))
        {
            var name = table.ColumnOf("Field", "Value", "Name");
            var description = table.ColumnOf("Description");
            if (name < 0 || description < 0)
            {
                continue;
            }

            foreach (var row in table.Rows)
            {
                descriptions.TryAdd(row.Cells[name].Text, document.Source.TextOf(row.Cells[description].Span).Trim());
            }
        }

        return descriptions;
    }
}
