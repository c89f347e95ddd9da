using System.Collections.Immutable;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class DtoReaderTests
{
    private const string Table = "| Field | Type | Required | Validation | Description |\n|---|---|---|---|---|\n| id | uuid | Yes | none | Key |\n";

    [TestMethod]
    [DataRow("OrderDto", "OrderDto")]
    [DataRow("`OrderDto`", "OrderDto")]
    [DataRow("**OrderDto**", "OrderDto")]
    [DataRow("6.1 OrderDto (response)", "OrderDto")]
    [DataRow("6.1 `OrderDto`", "OrderDto")]
    [DataRow("Contoso.Orders.OrderDto", "Contoso.Orders.OrderDto")]
    [DataRow("Envelope.Meta", "Envelope.Meta")]
    [DataRow("PagedResult<OrderDto>", "PagedResult<OrderDto>")]
    [DataRow("`PagedResult<OrderDto>`", "PagedResult<OrderDto>")]
    [DataRow("PagedResult of OrderDto", "PagedResult<OrderDto>")]
    [DataRow("`PagedResult` of `OrderDto` (response)", "PagedResult<OrderDto>")]
    [DataRow("Couple<string, Page<int>>", "Couple<string, Page<int>>")]
    [DataRow("Order_Line", "Order_Line")]
    [DataRow("Enum OrderStatus", "OrderStatus")]
    [DataRow("Enum: `OrderStatus`", "OrderStatus")]
    [DataRow("Record", "Record")]
    [DataRow("[OrderDto](#orderdto)", "OrderDto")]
    public void The_name_is_the_headings_first_identifier(string heading, string name) => Single($"### {heading}\n\n{Table}").Name.ShouldBe(name);

    [TestMethod]
    public void Type_arguments_are_told_apart() => Single($"### Couple<string, Page<int>>\n\n{Table}").TypeArguments.ShouldBe(["string", "Page<int>"]);

    [TestMethod]
    public void The_place_of_the_name_is_exact()
    {
        var spec = Single($"### 6.1 `PagedResult` of OrderDto (response)\n\n{Table}");

        spec.Document.At(spec.NameSpan).ShouldBe("PagedResult` of OrderDto");
    }

    [TestMethod]
    [DataRow("DTO / Data Structures")]
    [DataRow("Data Structures")]
    [DataRow("6. Data Transfer Objects (DTOs)")]
    [DataRow("DTOs")]
    [DataRow("Data Transfer Objects")]
    public void The_section_has_several_names(string heading) => ReadText($"# T\n\n## {heading}\n\n### OrderDto\n\n{Table}").Length.ShouldBe(1);

    [TestMethod]
    [DataRow(DocumentKind.BackendDesign, 1)]
    [DataRow(DocumentKind.InterfaceContracts, 1)]
    [DataRow(DocumentKind.DataDesign, 0)]
    [DataRow(DocumentKind.Architecture, 0)]
    public void Only_contracts_and_backend_designs_specify_structures(object kind, int count) =>
        DtoReader.Read(Reading.Read($"# T\n\n## DTOs\n\n### OrderDto\n\n{Table}", (DocumentKind)kind)).Length.ShouldBe(count);

    [TestMethod]
    public void A_subsection_that_only_groups_others_is_no_structure() =>
        ReadAll($"### Responses\n\nWhat callers get.\n\n#### OrderDto\n\n{Table}\n#### LineDto\n\n{Table}\n### Other\n\n{Table}").Select(spec => spec.Name).ShouldBe(["OrderDto", "LineDto", "Other"]);

    [TestMethod]
    public void Fields_may_stand_under_a_heading_of_their_own()
    {
        var spec = Single($"### OrderDto\n\n#### Purpose\n\nText.\n\n#### Fields\n\n{Table}");

        spec.Name.ShouldBe("OrderDto");
        spec.Fields!.Rows.Length.ShouldBe(1);
    }

    [TestMethod]
    [DataRow("**Fields**:\n\n")]
    [DataRow("**Fields:**\n")]
    [DataRow("**Purpose**: An order.\n\n")]
    [DataRow("")]
    public void Fields_stand_under_a_label_or_right_in_the_section(string before) => Single($"### OrderDto\n\n{before}{Table}").Fields!.Rows.Length.ShouldBe(1);

    [TestMethod]
    public void Columns_have_several_names_and_any_order()
    {
        var spec = Single("### OrderDto\n\n| Notes | Data Type | Name | Mandatory | Constraints | Nullable |\n|---|---|---|---|---|---|\n| key | uuid | id | Y | none | No |\n");
        var row = spec.Fields!.Rows[0];

        new[] { row.Name.Text, row.Type!.Value.Text, row.Required!.Value.Text, row.Nullable!.Value.Text, row.Validation!.Value.Text, row.Description!.Value.Text }
            .ShouldBe(["id", "uuid", "Y", "No", "none", "key"]);
    }

    [TestMethod]
    public void Rows_of_empty_cells_are_none_and_missing_columns_have_no_cells()
    {
        var spec = Single("### OrderDto\n\n| Field | Type |\n|---|---|\n| id | uuid |\n|  |  |\n");

        spec.Fields!.Rows.Length.ShouldBe(1);
        spec.Fields.Rows[0].Required.ShouldBeNull();
        spec.Fields.Columns.Validation.ShouldBe(-1);
    }

    [TestMethod]
    public void A_table_of_data_rows_is_no_table_of_fields()
    {
        var spec = Single("### Notes\n\n| From | To | Type |\n|---|---|---|\n| a | b | c |\n\n| Field | Mapping |\n|---|---|\n| a | b |\n");

        spec.Fields.ShouldBeNull();
        spec.Values.ShouldBeNull();
    }

    [TestMethod]
    public void An_example_is_no_table_of_fields() =>
        Single("### OrderDto\n\n**Example**:\n\n| Field | Type |\n|---|---|\n| id | uuid |\n").Fields.ShouldBeNull();

    [TestMethod]
    public void Fields_may_be_spread_over_tables() => Single($"### OrderDto\n\n{Table}\nAudit:\n\n{Table.Replace("id", "createdAt", StringComparison.Ordinal)}")
        .Fields!.Rows.Select(row => row.Name.Text).ShouldBe(["id", "createdAt"]);

    [TestMethod]
    [DataRow("| Value | Number | Description |\n|---|---|---|\n| Draft | 0 | New |\n")]
    [DataRow("**Values**:\n\n| Name | Number | Description |\n|---|---|---|\n| Draft | 0 | New |\n")]
    public void Values_of_an_enum_are_read(string table)
    {
        var row = Single($"### OrderStatus\n\n{table}").Values!.Rows.Single();

        (row.Value.Text, row.Number!.Value.Text, row.Description!.Value.Text).ShouldBe(("Draft", "0", "New"));
    }

    [TestMethod]
    public void A_marker_names_the_type()
    {
        var spec = Single($"### Order\n\n<!-- archdocs:begin dto type=Contoso.Orders.OrderDto -->\n\n{Table}\n<!-- archdocs:end 01234567 -->\n");

        spec.DeclaredType.ShouldBe("Contoso.Orders.OrderDto");
        spec.Document.At(spec.DeclaredTypeSpan).ShouldContain("Contoso.Orders.OrderDto");
        spec.Region.ShouldNotBeNull();
        spec.Fields!.Rows.Length.ShouldBe(1);
    }

    [TestMethod]
    public void A_comment_names_the_type_of_its_own_heading()
    {
        var specs = ReadAll($"### Order\n\n<!-- archdocs:type Contoso.Orders.OrderDto -->\n\n{Table}\n### Line\n\n{Table}");

        specs.Select(spec => spec.DeclaredType).ShouldBe(["Contoso.Orders.OrderDto", null]);
        specs[0].Document.At(specs[0].DeclaredTypeSpan).ShouldBe("Contoso.Orders.OrderDto");
    }

    private static DtoSpec Single(string structures) => ReadAll(structures).Single();

    private static ImmutableArray<DtoSpec> ReadAll(string structures) => ReadText($"# T\n\n## DTO / Data Structures\n\n{structures}");

    private static ImmutableArray<DtoSpec> ReadText(string text) => DtoReader.Read(Reading.Read(text));
}
