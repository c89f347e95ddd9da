using System.Collections.Immutable;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class EventReaderTests
{
    private const string Payload = "| Field | Type | Description |\n|---|---|---|\n| orderId | uuid | Which order |\n";

    [TestMethod]
    [DataRow("OrderPlaced", "OrderPlaced")]
    [DataRow("6.1 `order.placed.v1`", "order.placed.v1")]
    [DataRow("Event: OrderPlaced", "OrderPlaced")]
    [DataRow("OrderPlaced event", "OrderPlaced")]
    [DataRow("OrderPlaced (version 2)", "OrderPlaced")]
    [DataRow("order-placed", "order-placed")]
    public void The_name_is_that_of_the_event(string heading, string name) => Read($"### {heading}\n\n**Trigger**: x").ShouldHaveSingleItem().Name.ShouldBe(name);

    [TestMethod]
    public void Every_part_is_read()
    {
        var contract = Read($"### OrderPlaced\n\n**Trigger**: A client placed an order.\n\n**Payload**:\n{Payload}\n**Consumers**:\n- Billing").ShouldHaveSingleItem();

        contract.Trigger!.Value.ShouldBe("A client placed an order.");
        contract.Payload!.Rows.Select(row => (row.Name.Text, row.Type?.Text, row.Description?.Text)).ShouldBe([("orderId", "uuid", "Which order")]);
        contract.Consumers!.List!.Items.Length.ShouldBe(1);
    }

    [TestMethod]
    [DataRow("**Payload**: `OrderDto`")]
    [DataRow("**Payload**:\n- orderId: uuid")]
    [DataRow("**Payload**: None")]
    public void A_payload_may_stand_without_table(string text)
    {
        var contract = Read($"### OrderPlaced\n\n{text}").ShouldHaveSingleItem();

        contract.PayloadPart.ShouldNotBeNull();
        contract.Payload.ShouldBeNull();
    }

    [TestMethod]
    public void A_table_of_fields_without_a_label_is_the_payload() => Read($"### OrderPlaced\n\n**Trigger**: x\n\n{Payload}").Single().Payload.ShouldNotBeNull();

    [TestMethod]
    public void A_payload_without_types_is_one_all_the_same() => Read("### OrderPlaced\n\n**Payload**:\n\n| Field | Description |\n|---|---|\n| a | b |\n").Single().Payload!.Columns.Type.ShouldBe(-1);

    [TestMethod]
    [DataRow("## Event/Message Contracts")]
    [DataRow("## Events")]
    [DataRow("## 5. Events & Messages")]
    [DataRow("## Event / Message Contracts (if applicable)")]
    public void The_section_has_several_names(string heading) => EventReader.Read(Reading.Read($"# T\n\n{heading}\n\n### A\n\n**Trigger**: x\n")).Length.ShouldBe(1);

    [TestMethod]
    public void Events_stand_in_groups_too() =>
        Read("### Published\n\n#### OrderPlaced\n\n**Trigger**: x\n\n### Consumed\n\n#### OrderPaid\n\n**Trigger**: x").Select(contract => contract.Name).ShouldBe(["OrderPlaced", "OrderPaid"]);

    [TestMethod]
    [DataRow("### Delivery\n\nAt least once.")]
    [DataRow("### How events are stored\n\nIn the outbox.")]
    public void Prose_is_no_event(string text) => Read(text).ShouldBeEmpty();

    private static ImmutableArray<EventSpec> Read(string text) => EventReader.Read(Reading.Read($"# T\n\n## Event/Message Contracts\n\n{text}\n"));
}
