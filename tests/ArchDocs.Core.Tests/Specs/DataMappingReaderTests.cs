using System.Collections.Immutable;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class DataMappingReaderTests
{
    [TestMethod]
    public void A_table_has_a_column_for_each_side() =>
        ReadText("| DTO Field | Data Field | Transformation |\n|---|---|---|\n| total | total_cents | cents to euros |\n").ShouldBe([(null, "total", null, "total_cents", "cents to euros")]);

    [TestMethod]
    public void Columns_may_name_the_owners() =>
        ReadText("| DTO | Contract Field | Table | Column | Notes |\n|---|---|---|---|---|\n| OrderDto | total | orders | total_cents | - |\n").ShouldBe([("OrderDto", "total", "orders", "total_cents", "-")]);

    [TestMethod]
    public void One_of_the_two_columns_may_be_called_by_any_field() =>
        ReadText("| Go Struct Field | Database Column | Transformation |\n|---|---|---|\n| FilePath | file_path | direct |\n").ShouldBe([(null, "FilePath", null, "file_path", "direct")]);

    [TestMethod]
    public void A_heading_may_name_the_owners() =>
        ReadText("### OrderDto → orders\n\n| DTO Field | Column |\n|---|---|\n| total | total_cents |\n\n### 2. `LineDto`\n\n| DTO Field | Column |\n|---|---|\n| sku | sku |\n")
            .ShouldBe([("OrderDto", "total", "orders", "total_cents", null), ("LineDto", "sku", null, "sku", null)]);

    [TestMethod]
    public void Arrows_stand_in_tables_and_lists() =>
        ReadText("| Mapping | Notes |\n|---|---|\n| `OrderDto.total` -> `orders.total_cents` | divided by 100 |\n\n- OrderDto.id ← orders.id\n- `OrderDto.note` → `orders.note` (trimmed)\n- Written by hand\n").ShouldBe(
        [
            (null, "OrderDto.total", null, "orders.total_cents", "divided by 100"),
            (null, "OrderDto.id", null, "orders.id", ""),
            (null, "OrderDto.note", null, "orders.note", "trimmed"),
        ], ignoreOrder: true);

    [TestMethod]
    public void The_place_of_a_name_is_exact()
    {
        var mapping = Read("| Mapping |\n|---|\n| OrderDto.total -> orders.total_cents |\n").Single();

        mapping.Document.At(mapping.DataField.Span).ShouldBe("orders.total_cents");
    }

    [TestMethod]
    public void Other_tables_map_nothing() => ReadText("| Layer | Reads |\n|---|---|\n| store | orders |\n").ShouldBeEmpty();

    private static IEnumerable<(string?, string, string?, string, string?)> ReadText(string text) =>
        Read(text).Select(mapping => (mapping.Dto, mapping.DtoField.Text, mapping.Entity, mapping.DataField.Text, mapping.Transformation?.Text));

    private static ImmutableArray<DataMappingSpec> Read(string text) =>
        DataMappingReader.Read(Reading.Read("# T\n\n## Integration with Interface Contracts\n\n" + text, DocumentKind.DataDesign));
}
