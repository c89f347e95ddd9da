namespace ArchDocs.Core.Tests.Documents;

[TestClass]
public sealed class LabelTests
{
    [TestMethod]
    [DataRow("**Purpose**: Holds an order.", "Purpose", "Holds an order.")]
    [DataRow("**Purpose:** Holds an order.", "Purpose", "Holds an order.")]
    [DataRow("**Purpose** : Holds an order.", "Purpose", "Holds an order.")]
    [DataRow("__Purpose__: Holds an order.", "Purpose", "Holds an order.")]
    [DataRow("**Request Body**: `OrderDto` (if any)", "Request Body", "OrderDto (if any)")]
    [DataRow("**Options** (if any): none", "Options", "none")]
    [DataRow("- **Strategy**: URL-based", "Strategy", "URL-based")]
    [DataRow("- Strategy: URL-based", "Strategy", "URL-based")]
    [DataRow("* Current version: v1", "Current version", "v1")]
    public void A_label_is_read_with_its_value(string line, string name, string value)
    {
        var label = Reading.Read($"# T\n\n{line}\n").Section("T").Labels.ShouldHaveSingleItem();

        (label.Name, label.Value).ShouldBe((name, value));
    }

    [TestMethod]
    [DataRow("Some **bold** word: here.")]
    [DataRow("**Bold** opens this sentence.")]
    [DataRow("- See https://example.org for more")]
    [DataRow("- One two three four five: six")]
    [DataRow("1. 12:30 is the time")]
    public void Prose_is_no_label(string line) =>
        Reading.Read($"# T\n\n{line}\n").Section("T").Labels.ShouldBeEmpty();

    [TestMethod]
    public void Labels_on_lines_of_one_paragraph_are_told_apart()
    {
        var labels = Reading.Read("# T\n\n**Epic**: E01\n**Feature**: F01  \n**Date**:\n**Author:** Me\nand you\n").Section("T").Labels;

        labels.Select(label => (label.Name, label.Value)).ShouldBe([("Epic", "E01"), ("Feature", "F01"), ("Date", ""), ("Author", "Me and you")]);
    }

    [TestMethod]
    [DataRow("**Epic**: E01 | **Feature**: F01 | **Date**: `2026-03-14`")]
    [DataRow("**Epic:** E01 · **Feature:** F01 • **Date**: 2026-03-14")]
    public void Labels_side_by_side_on_one_line_are_told_apart(string line)
    {
        var document = Reading.Read($"# T\n\n{line}\n");

        var labels = document.Section("T").Labels;
        labels.Select(label => (label.Name, label.Value)).ShouldBe([("Epic", "E01"), ("Feature", "F01"), ("Date", "2026-03-14")]);
        document.At(labels[1].ValueSpan).ShouldBe("F01");
    }

    [TestMethod]
    public void A_mark_in_a_value_parts_no_labels() =>
        Reading.Read("# T\n\n**Response**: string | null, or **bold** | text\n").Section("T").Labels.ShouldHaveSingleItem().Value.ShouldBe("string | null, or bold | text");

    [TestMethod]
    public void A_table_right_under_its_label_belongs_to_it()
    {
        var document = Reading.Read("### OrderDto\n**Fields**:\n| Field | Type |\n|---|---|\n| id | uuid |\n");

        var label = document.Section("OrderDto").Labels.ShouldHaveSingleItem();
        label.Name.ShouldBe("Fields");
        label.HasValue.ShouldBeTrue();
        label.Table.ShouldNotBeNull().Rows.ShouldHaveSingleItem();
        document.At(label.NameSpan).ShouldBe("**Fields**:");
    }

    [TestMethod]
    public void A_table_below_a_list_of_labels_belongs_to_the_last_one_if_that_has_no_value()
    {
        var section = Reading.Read("### X\n\n- **Purpose**: One.\n- **Fields**:\n\n| Field | Type |\n|---|---|\n| id | uuid |\n").Section("X");

        section.Labels.Select(label => (label.Name, label.Table is not null)).ShouldBe([("Purpose", false), ("Fields", true)]);
    }

    [TestMethod]
    public void A_table_below_a_list_of_labels_with_values_belongs_to_none()
    {
        var section = Reading.Read("### X\n\n- **Fields**:\n- **Purpose**: One.\n\n| Field | Type |\n|---|---|\n| id | uuid |\n").Section("X");

        section.Labels.ShouldAllBe(label => label.Table == null);
    }

    [TestMethod]
    [DataRow("**Purpose**: The *first* `one`.\n**Fields**:")]
    [DataRow("**Purpose:** The *first* `one`.\n**Fields:**")]
    [DataRow("__Purpose__: The _first_ [one](x.md).\n__Fields__:")]
    public void Of_several_labels_right_above_a_table_the_last_one_has_it(string labels)
    {
        var document = Reading.Read($"### X\n{labels}\n| **Field** | Type |\n|---|---|\n| id | uuid |\n");

        var section = document.Section("X");
        section.Labels.Select(label => (label.Name, label.Value, label.Blocks.Length)).ShouldBe([("Purpose", "The first one.", 0), ("Fields", "", 1)]);
        document.At(section.Labels[1].NameSpan).ShouldBe(labels[(labels.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        section.Labels[1].Table!.Header[0].Text.ShouldBe("Field");
    }

    [TestMethod]
    public void Emphasis_right_above_a_table_is_read_as_elsewhere()
    {
        var paragraph = Reading.Read("# T\n**A**: one\n**B**: 2 * 3 ** 4, *so _very* much_ and **bold\n| A |\n|---|\n| b |\n").Section("T").Blocks[0].ShouldBeOfType<ArchDocs.Core.Documents.Paragraph>();

        paragraph.Text.ShouldBe("A: one B: 2 * 3 ** 4, so _very much_ and **bold");
    }

    [TestMethod]
    public void A_bold_line_without_colon_labels_what_stands_under_it() =>
        Reading.Read("### X\n\n**Fields**\n\n| A |\n|---|\n| b |\n").Section("X").LabelOf("fields").ShouldNotBeNull().Table.ShouldNotBeNull();

    [TestMethod]
    public void A_label_keeps_its_blocks_until_the_next_label()
    {
        var section = Reading.Read("### X\n\n**Steps**:\n\n1. One\n2. Two\n\nMore.\n\n**Errors**:\n\n- None\n").Section("X");

        section.LabelOf("Steps")!.Blocks.Length.ShouldBe(2);
        section.LabelOf("Errors")!.List!.Items.ShouldHaveSingleItem().Text.ShouldBe("None");
    }

    [TestMethod]
    [DataRow("**Purpose**:")]
    [DataRow("**Purpose**: -")]
    [DataRow("**Purpose**: n/a")]
    public void A_label_without_text_or_with_a_dash_has_no_value(string line) =>
        Reading.Read($"# T\n\n{line}\n").Section("T").Labels.ShouldHaveSingleItem().HasValue.ShouldBeFalse();

    [TestMethod]
    public void A_labels_value_span_is_the_text_after_it()
    {
        var document = Reading.Read("# T\n\n**Response**: `OrderDto` (201)\n**Errors**: none\n");

        document.At(document.Section("T").LabelOf("Response")!.ValueSpan).ShouldBe("`OrderDto` (201)");
        document.At(document.Section("T").LabelOf("Errors")!.ValueSpan).ShouldBe("none");
    }
}
