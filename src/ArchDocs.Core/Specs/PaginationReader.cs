using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Specs;

/// <summary>Reads what 04 says of pages for all lists.</summary>
internal static class PaginationReader
{
    private static readonly string[] Names = ["Pagination", "Paging", "Pagination Strategy", "Pagination Approach"];

    private static readonly string[] MaximumColumns = ["Max", "Maximum", "Limit", "Upper Limit", "Max Value", "Maximum Value"];

    public static PaginationSpec? Read(DesignDocument document)
    {
        if (document.Kind != DocumentKind.BackendDesign || FindSection(document) is not { } section)
        {
            return null;
        }

        var tables = section.DescendantsAndSelf().SelectMany(part => part.Tables).Concat(section.Labels.SelectMany(label => label.Blocks.OfType<Table>())).DistinctBy(table => table.Span);
        var table = tables.OrderBy(table => table.ColumnOf("Default", "Default Value") >= 0 || table.ColumnOf(MaximumColumns) >= 0 ? 0 : 1).FirstOrDefault();
        return new PaginationSpec(section, SpecParts.Find(section, "Pattern", "Strategy", "Style", "Approach", "Type"), table, table is null ? [] : ReadRows(table));
    }

    /// <summary>The first with content: a section of its own, not the part of one endpoint.</summary>
    private static Section? FindSection(DesignDocument document)
    {
        Section? found = null;
        foreach (var section in document.Sections.Where(section => section.Level <= 3 && section != document.Title && Names.Any(name => HeadingText.AreEqual(SectionName.WithoutRemark(section.Heading), name))))
        {
            if (!SectionContent.IsEmpty(section))
            {
                return section;
            }

            found ??= section;
        }

        return found;
    }

    private static ImmutableArray<PaginationParameter> ReadRows(Table table)
    {
        var name = Math.Max(0, table.ColumnOf("Parameter", "Param", "Name"));
        var other = table.ColumnOf("Default", "Default Value");
        var maximum = table.ColumnOf(MaximumColumns);
        return [.. table.Rows.Where(row => row.IsFilled).Select(row => new PaginationParameter(row.Span, row.Cells[name], At(row, other), At(row, maximum))
        {
            Other = [.. row.Cells.Where((_, index) => index != name && index != other && index != maximum)],
        })];
    }

    private static Cell? At(TableRow row, int column) => column < 0 ? null : row.Cells[column];
}
