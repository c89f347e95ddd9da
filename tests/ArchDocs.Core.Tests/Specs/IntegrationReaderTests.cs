using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class IntegrationReaderTests
{
    [TestMethod]
    public void Rows_of_both_tables_are_read() =>
        Read("### Internal Services\n\n| Service | Integration Type | Purpose |\n|---|---|---|\n| `Catalog` | Function | Prices |\n\n### External Services\n\n| Service | Protocol | Purpose | Fallback |\n|---|---|---|---|\n| [Bank](x.md) | REST | Cards | - |\n")
            .ShouldBe(["internal Catalog/Function/Prices/", "external Bank/REST/Cards/-"]);

    [TestMethod]
    public void Columns_may_stand_in_another_order_under_other_names() =>
        Read("### External Systems\n\n| Owner | Purpose | System | Communication | Failure Handling |\n|---|---|---|---|---|\n| Ada | Cards | Bank | REST | Queue |\n").ShouldBe(["external Bank/REST/Cards/Queue"]);

    [TestMethod]
    public void A_subsection_with_labels_is_a_service() =>
        Read("### External Services\n\n#### Bank\n\n**Protocol**: REST\n**Purpose**: Cards\n**Fallback**: Queue\n").ShouldBe(["external Bank/REST/Cards/Queue"]);

    [TestMethod]
    public void An_item_with_the_same_parts_is_a_service() =>
        Read("### External Services\n\n- **Bank**\n  - Protocol: REST\n  - Purpose: Cards\n- Weather is read by hand\n").ShouldBe(["external Bank/REST/Cards/"]);

    [TestMethod]
    [DataRow("None")]
    [DataRow("*None.*")]
    [DataRow("N/A")]
    public void A_row_that_says_there_is_none_is_none(string name) =>
        Read($"### External Services\n\n| Service | Protocol | Purpose | Fallback |\n|---|---|---|---|\n| {name} | none | - | - |\n").Where(spec => !spec.Contains("N/A", StringComparison.Ordinal)).ShouldBeEmpty();

    [TestMethod]
    public void One_table_for_both_tells_external_ones_by_its_cells() =>
        Read("| Service | Scope | Protocol | Purpose |\n|---|---|---|---|\n| Bank | External | REST | Cards |\n| Catalog | Internal | Function | Prices |\n")
            .ShouldBe(["external Bank/REST/Cards/", "internal Catalog/Function/Prices/"]);

    private static string[] Read(string text) =>
        [.. ArchitectureReading.Specs($"# A\n\n## Integration Points\n\n{text}").Integrations.Select(Show)];

    private static string Show(IntegrationSpec spec) => $"{(spec.IsExternal ? "external" : "internal")} {spec.Name.Text}/{spec.Kind?.Text}/{spec.Purpose?.Text}/{spec.Fallback?.Text}";
}
