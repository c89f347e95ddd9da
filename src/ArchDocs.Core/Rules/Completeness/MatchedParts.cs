using ArchDocs.Core.Documents;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Completeness;

/// <summary>Finds the labels and tables of a section as authors write them.</summary>
internal static class MatchedParts
{
    /// <summary>The label of that name; of two, the one with a value.</summary>
    public static Label? FindLabel(this MatchedSection match, string name)
    {
        if (NamedSo(match.Section, name) is { } exact)
        {
            return exact;
        }

        Label[] labels = [.. match.Section.Labels.Where(label => SectionName.Covers(label.Name, name))];
        if (labels.Length == 0)
        {
            labels = [.. match.Unmatched.SelectMany(section => section.DescendantsAndSelf()).SelectMany(section => section.Labels).Where(label => HeadingText.AreEqual(label.Name, name))];
        }

        return labels.FirstOrDefault(label => label.HasValue) ?? labels.FirstOrDefault();
    }

    private static Label? NamedSo(Section section, string name)
    {
        Label? found = null;
        foreach (var label in section.Labels)
        {
            if (HeadingText.AreEqual(label.Name, name))
            {
                if (label.HasValue)
                {
                    return label;
                }

                found ??= label;
            }
        }

        return found;
    }

    /// <summary>A subsection with content stands for the label: <c>#### Responsibilities</c>.</summary>
    public static bool HasHeadingFor(this MatchedSection match, string name) =>
        match.Section.Children.Any(child => SectionName.Covers(child.Heading, name) && !SectionContent.IsEmpty(child));

    /// <summary>A table stands for labels too: with a column of that name, or with a row that begins with it.</summary>
    public static bool HasCellFor(this MatchedSection match, string name) => match.Section.Tables.Any(table =>
        table.ColumnOf(name) is var column and >= 0
            ? table.Rows.Any(row => !row.Cells[column].IsEmpty)
            : table.Header.Length > 1 && table.Rows.Select(row => row.Cells).Append(table.Header).Any(cells => HeadingText.AreEqual(cells[0].Text.TrimEnd(':'), name) && cells.Skip(1).Any(cell => !cell.IsEmpty)));

    /// <summary>The tables that may answer a table of the template.</summary>
    public static IEnumerable<Table> TablesFor(this MatchedSection match, TableShape wanted)
    {
        if (wanted.Label is null)
        {
            return match.Blocks.OfType<Table>();
        }

        var underLabel = match.FindLabel(wanted.Label)?.Blocks.OfType<Table>() ?? [];
        var underHeading = match.Section.Children.Where(child => SectionName.Covers(child.Heading, wanted.Label)).SelectMany(child => child.Tables);
        return underLabel.Concat(underHeading);
    }

    /// <summary>Of the tables that share a column with the wanted one, the one that lacks the fewest; null where there is none.</summary>
    public static Table? BestTableFor(this MatchedSection match, TableShape wanted) =>
        match.TablesFor(wanted)
            .Select(table => (Table: table, Missing: MissingColumns(table, wanted).Count()))
            .Where(candidate => candidate.Missing < Math.Max(1, wanted.Columns.Length))
            .OrderBy(candidate => candidate.Missing).ThenByDescending(candidate => candidate.Table.Rows.Any(row => row.IsFilled)).FirstOrDefault().Table;

    /// <summary>The wanted columns that a table lacks; a column's name may say more than the template's: 'Mitigation Strategy'.</summary>
    public static IEnumerable<string> MissingColumns(Table table, TableShape wanted)
    {
        if (wanted.Columns.All(column => table.ColumnOf(column) >= 0) && wanted.Columns.Distinct(StringComparer.OrdinalIgnoreCase).Count() == wanted.Columns.Length)
        {
            return [];
        }

        var free = table.Header.Select(cell => cell.Text).ToList();
        var left = wanted.Columns.Where(column => !Remove(free, written => HeadingText.AreEqual(written, column))).ToArray();
        return left.Where(column => !Remove(free, written => SectionName.Covers(written, column)));
    }

    private static bool Remove(List<string> names, Predicate<string> isMeant)
    {
        var index = names.FindIndex(isMeant);
        if (index >= 0)
        {
            names.RemoveAt(index);
        }

        return index >= 0;
    }
}
