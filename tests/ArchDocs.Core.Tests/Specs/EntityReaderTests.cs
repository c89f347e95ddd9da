using System.Collections.Immutable;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class EntityReaderTests
{
    private const string Table = "| Field | Type | Constraints | Description |\n|---|---|---|---|\n| id | uuid | PK | Key |\n| total_cents | bigint | NOT NULL | Total |\n";

    [TestMethod]
    [DataRow("### Order", "Order")]
    [DataRow("#### 3.1 `orders` (modified)", "orders")]
    [DataRow("### Table: orders", "orders")]
    [DataRow("### Orders table", "Orders")]
    [DataRow("### Order Line", "Order Line")]
    public void An_entity_is_a_subsection_with_a_table_of_fields(string heading, string name)
    {
        var entity = ReadText($"## Data Model\n\n{heading}\n\n{Table}").Single();

        entity.Name.ShouldBe(name);
        entity.Document.At(entity.NameSpan).ShouldBe(name);
        entity.Fields.Select(field => (field.Name.Text, field.Type?.Text, field.Constraints?.Text, field.Description?.Text))
            .ShouldBe([("id", "uuid", "PK", "Key"), ("total_cents", "bigint", "NOT NULL", "Total")]);
    }

    [TestMethod]
    public void A_heading_that_says_table_needs_no_data_model() => ReadText($"### Table: orders\n\n**Columns**:\n\n{Table.Replace("Field", "Column", StringComparison.Ordinal)}").Single().Name.ShouldBe("orders");

    [TestMethod]
    public void Relationships_and_indexes_are_no_entities() =>
        ReadText("## Data Model\n\n### Relationships\n\n| From | To | Type | Description |\n|---|---|---|---|\n| a | b | 1:N | c |\n\n### Indexes\n\n| Index Name | Fields | Type |\n|---|---|---|\n| i | id | btree |\n").ShouldBeEmpty();

    [TestMethod]
    public void Tables_outside_the_model_are_no_entities() => ReadText($"## Query Patterns\n\n### Lookup\n\n{Table}").ShouldBeEmpty();

    [TestMethod]
    public void Only_the_data_design_specifies_entities() => EntityReader.Read(Reading.Read($"# T\n\n## Data Model\n\n### Order\n\n{Table}", DocumentKind.BackendDesign)).ShouldBeEmpty();

    private static ImmutableArray<EntitySpec> ReadText(string text) => EntityReader.Read(Reading.Read("# T\n\n" + text, DocumentKind.DataDesign));
}
