using ArchDocs.Core.Documents;
using ArchDocs.Core.Spelling;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Completeness;

/// <summary>What to do about a part that is missing: rename the one that is probably meant, else add it.</summary>
internal static class Misspelling
{
    private const string AddColumn = "add it with a value in each row";

    /// <param name="otherwise">The advice where no label of the section is near.</param>
    public static string OfLabel(Section section, string wanted, string otherwise) =>
        NearestName.Find(wanted, section.Labels.Select(label => label.Name).Where(name => !HeadingText.AreEqual(name, wanted))) is { } written
            ? $"if '**{written}**' is meant, call it '**{wanted}**', else {otherwise}"
            : otherwise;

    public static string OfColumn(Table table, string wanted) =>
        NearestName.Find(wanted, table.Header.Select(cell => cell.Text.Trim()).Where(text => text.Length > 0)) is { } written ? Rename(written, wanted) : AddColumn;

    /// <summary>A column that the template does not know, at the missing one's place, probably is it by another name.</summary>
    public static string OfColumn(Table table, TableShape shape, string wanted)
    {
        if (OfColumn(table, wanted) is var near && near != AddColumn)
        {
            return near;
        }

        var place = shape.Columns.IndexOf(wanted);
        var other = place < table.Header.Length ? table.Header[place].Text : "";
        return other.Length > 0 && !shape.Columns.Any(known => SectionName.Covers(other, known)) ? Rename(other, wanted) : AddColumn;
    }

    private static string Rename(string written, string wanted) => $"if '{written}' is meant, call it '{wanted}', else add the column with a value in each row";
}
