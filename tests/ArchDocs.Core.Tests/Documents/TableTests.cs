using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Tests.Documents;

[TestClass]
public sealed class TableTests
{
    private static (DesignDocument Document, Table Table) ReadTable(string text)
    {
        var document = Reading.Read(text);
        return (document, document.Sections[0].Tables.Single());
    }

    [TestMethod]
    public void Every_cell_knows_its_place_empty_ones_between_their_pipes()
    {
        var (document, table) = ReadTable("# T\n\n| Field | Type | Note |\n|-------|------|---|\n| a |  | x |\n|| string ||\n");

        table.Rows.SelectMany(row => row.Cells).Select(cell => document.Source.RangeOf(cell.Span))
            .Select(range => (range.Line, range.Column)).ShouldBe([(5, 3), (5, 7), (5, 10), (6, 2), (6, 4), (6, 12)]);
    }

    [TestMethod]
    public void Cells_are_plain_text()
    {
        var (_, table) = ReadTable("# T\n\n| Field | Type |\n|---|---|\n| `id` | **uuid** |\n| [a](b.md) | List<OrderDto> |\n| x | IReadOnlyList&lt;string&gt; |\n| q\\|r | one<br>two |\n");

        table.Rows.Select(row => string.Join(';', row.Cells.Select(cell => cell.Text))).ShouldBe(["id;uuid", "a;List<OrderDto>", "x;IReadOnlyList<string>", "q|r;one two"]);
    }

    [TestMethod]
    public void A_short_row_has_its_missing_cells_at_its_end()
    {
        var (document, table) = ReadTable("# T\n\n| A | B | C |\n|---|---|---|\n| 1 |\n");

        table.Rows[0].Cells.Length.ShouldBe(3);
        document.Source.RangeOf(table.Rows[0].Cells[2].Span).Line.ShouldBe(5);
    }

    [TestMethod]
    public void A_label_right_under_the_table_is_no_row()
    {
        var (_, table) = ReadTable("# T\n\n| A | B |\n|---|---|\n| 1 | 2 |\n**Errors**:\n| C | D |\n|---|---|\n| 3 | 4 |\n**Notes:** n\n");

        table.Rows.Length.ShouldBe(1);
        table.SwallowedLabels.Select(label => label.Text).ShouldBe(["Errors:", "Notes: n"]);
    }

    [TestMethod]
    public void A_row_of_dashes_and_blanks_is_not_filled()
    {
        var (_, table) = ReadTable("# T\n\n| A | B |\n|---|---|\n| - | |\n| — | n/a |\n| x | |\n");

        table.Rows.Select(row => row.IsFilled).ShouldBe([false, false, true]);
    }

    [TestMethod]
    public void Columns_are_found_whatever_their_case_and_marks()
    {
        var (_, table) = ReadTable("# T\n\n| **Field** | `Data Type` |\n|---|---|\n| x | y |\n");

        table.ColumnOf("field").ShouldBe(0);
        table.ColumnOf("type", "data type").ShouldBe(1);
        table.ColumnOf("required").ShouldBe(-1);
    }

    [TestMethod]
    public void A_table_without_outer_pipes_is_read()
    {
        var (document, table) = ReadTable("# T\n\nField | Type\n--- | ---\na | b\n");

        table.Rows[0].Cells.Select(cell => document.At(cell.Span)).ShouldBe(["a", "b"]);
    }
}
