using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Tests.Documents;
using ArchDocs.Core.Tests.Rules.Alignment;

namespace ArchDocs.Core.Tests.Features;

[TestClass]
public sealed class EventBinderTests
{
    private static readonly FakeTypeCatalog Types = new(
        CSharp.Type("OrderPlaced", CSharp.Member("OrderId", CSharp.Guid)),
        CSharp.Type("OrderDto", CSharp.Member("Id", CSharp.Guid)));

    [TestMethod]
    [DataRow("OrderPlaced", "OrderPlaced")]
    [DataRow("`OrderPlaced`", "OrderPlaced")]
    [DataRow("4.1 OrderPlaced (v1)", "OrderPlaced")]
    [DataRow("Event: OrderPlaced", "OrderPlaced")]
    [DataRow("OrderPlaced Event", "OrderPlaced")]
    [DataRow("OrderPlaced v2", "OrderPlaced")]
    [DataRow("Contoso.Orders.OrderPlaced", "OrderPlaced")]
    [DataRow("order.placed", null)]
    [DataRow("OrderPlaced and OrderPaid", null)]
    [DataRow("OrderDto is sent", null)]
    public void The_heading_binds_where_it_is_one_name(string heading, string? type) =>
        Bind($"### {heading}\n\n**Payload**:\n\n| Field | Type |\n|---|---|\n| orderId | uuid |\n").Type?.Name.ShouldBe(type);

    [TestMethod]
    [DataRow("OrderDto", "OrderDto")]
    [DataRow("`OrderDto` (JSON)", "OrderDto")]
    [DataRow("[OrderDto](#orderdto)", "OrderDto")]
    [DataRow("OrderPayload", null)]
    [DataRow("JSON", "OrderPlaced")]
    [DataRow("all of the order", "OrderPlaced")]
    public void The_structure_that_the_payload_is_said_to_be_comes_before_the_heading(string payload, string? type) =>
        Bind($"### OrderPlaced\n\n**Payload**: {payload}\n\n| Field | Type |\n|---|---|\n| orderId | uuid |\n").Type?.Name.ShouldBe(type);

    [TestMethod]
    public void A_table_that_shares_no_field_with_the_type_is_of_something_else() =>
        Bind("### OrderPlaced\n\n**Payload**:\n\n| Field | Type |\n|---|---|\n| topic | string |\n").IsProse.ShouldBeTrue();

    [TestMethod]
    public void A_generated_section_under_another_heading_is_the_payload()
    {
        var payload = Bind("### OrderPlaced\n\n**Trigger**: An order\n\n#### Payload\n\n<!-- archdocs:begin dto type=Contoso.Orders.OrderPlaced -->\n\n| Field | Type |\n|---|---|\n| orderId | uuid |\n\n<!-- archdocs:end 01234567 -->\n");

        (payload.Type?.Name, payload.Spec.Fields?.Rows.Length, payload.Spec.Region is not null).ShouldBe(("OrderPlaced", 1, true));
    }

    [TestMethod]
    public void A_bound_payload_describes_its_type()
    {
        var structures = StructureSummaries.Of(Model("### OrderPlaced\n\n**Payload**:\n\n| Field | Type |\n|---|---|\n| orderId | uuid |\n\n### order.paid\n\n**Payload**:\n\n| Field | Type |\n|---|---|\n| orderId | uuid |\n"));

        structures.Select(structure => (structure.Name, structure.TypeName, structure.IsEvent)).ShouldBe([("OrderPlaced", "Contoso.Orders.OrderPlaced", true)]);
    }

    private static BoundStructure Bind(string events) => Model(events).Payloads.ShouldHaveSingleItem();

    private static FeatureModel Model(string events) => FeatureModel.Of(
        new Feature("E01-orders", "E01-F01-checkout", "/plan/E01-orders/E01-F01-checkout", [], IsSelected: true),
        [Reading.Read($"# Backend Design\n\n## Event/Message Contracts\n\n{events}")],
        Types);
}
