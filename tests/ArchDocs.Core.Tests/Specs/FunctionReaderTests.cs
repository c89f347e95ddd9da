using System.Collections.Immutable;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class FunctionReaderTests
{
    private const string Parts =
        """
        **Purpose**: Loads an order.

        **Signature**:
        | Parameter | Type | Required | Default | Description |
        |---|---|---|---|---|
        | orderId | uuid | Yes | - | Which order |

        **Returns**: `OrderDto`

        **Raises**:
        | Exception | Condition |
        |---|---|
        | OrderNotFoundException | No order has the id |

        **Behavior**:
        1. Look it up.
        """;

    [TestMethod]
    [DataRow("GetOrder", "GetOrder")]
    [DataRow("`OrderService.GetOrderAsync(id)`", "OrderService.GetOrderAsync")]
    [DataRow("4.1 `get_order`", "get_order")]
    [DataRow("get\\_order", "get_order")]
    [DataRow("Function: GetOrder", "GetOrder")]
    [DataRow("GetOrder Function", "GetOrder")]
    [DataRow("GetOrder(id) — loads one", "GetOrder")]
    [DataRow("**GetOrder**", "GetOrder")]
    [DataRow("[GetOrder](#x)", "GetOrder")]
    public void The_name_is_what_a_caller_writes(string heading, string name)
    {
        var function = Read($"### Orders\n\n#### {heading}\n\n{Parts}").ShouldHaveSingleItem();

        function.Name.ShouldBe(name);
        function.Document.At(function.NameSpan).Replace("\\", "", StringComparison.Ordinal).ShouldBe(name);
    }

    [TestMethod]
    public void Every_part_is_read()
    {
        var function = Read($"### GetOrder\n\n{Parts}").ShouldHaveSingleItem();

        function.Purpose!.Value.ShouldBe("Loads an order.");
        function.Parameters.Select(parameter => (parameter.Name.Text, parameter.Type?.Text, parameter.Required?.Text, parameter.Default?.Text)).ShouldBe([("orderId", "uuid", "Yes", "-")]);
        function.Returns!.Value.ShouldBe("OrderDto");
        function.Errors.Select(error => (error.Code.Text, error.Condition?.Text)).ShouldBe([("OrderNotFoundException", "No order has the id")]);
        function.Behavior!.List!.Items.Length.ShouldBe(1);
    }

    [TestMethod]
    public void Parts_are_called_otherwise_too()
    {
        var function = Read("### GetOrder\n\n**Description**: x\n\n**Parameters**:\n\n| Name | Type |\n|---|---|\n| id | uuid |\n\n**Return Value**: y\n\n**Throws**: None\n\n**Behaviour**: z").ShouldHaveSingleItem();

        new[] { function.Purpose, function.Signature, function.Returns, function.Raises, function.Behavior }.ShouldAllBe(part => part != null);
        function.Parameters.Length.ShouldBe(1);
        function.Errors.ShouldBeEmpty();
    }

    [TestMethod]
    public void Parts_stand_under_headings_too()
    {
        var function = Read("### GetOrder\n\n#### Purpose\n\nLoads.\n\n#### Parameters\n\n| Parameter | Type |\n|---|---|\n| id | uuid |\n\n#### Returns\n\nAn order.\n\n#### Example\n\nNone.").ShouldHaveSingleItem();

        function.Parameters.Length.ShouldBe(1);
        function.Returns.ShouldNotBeNull();
    }

    [TestMethod]
    public void A_list_under_errors_is_read()
    {
        var function = Read("### GetOrder\n\n**Purpose**: x\n\n**Errors**:\n- `NotFoundException`: no such order\n- `TimeoutException` when the store is slow").ShouldHaveSingleItem();

        function.Errors.Select(error => (error.Code.Text, error.Condition?.Text)).ShouldBe([("NotFoundException", "no such order"), ("TimeoutException", "when the store is slow")]);
        function.Errors.Select(error => function.Document.At(error.Code.Span)).ShouldBe(["NotFoundException", "TimeoutException"]);
    }

    [TestMethod]
    public void The_table_of_parameters_counts_more_than_the_call_itself()
    {
        var function = Read("### GetOrder\n\n**Signature**: `GetOrder(id)`\n\n**Parameters**:\n\n| Parameter | Type |\n|---|---|\n| id | uuid |").ShouldHaveSingleItem();

        function.Signature!.Name.ShouldBe("Parameters");
    }

    [TestMethod]
    public void Modules_may_nest_and_have_a_purpose_of_their_own()
    {
        Read($"### Orders\n\n**Purpose**: All about orders.\n\n#### Reading\n\n##### GetOrder\n\n{Parts}\n\n##### FindOrders\n\n{Parts}\n\n### Count\n\n{Parts}")
            .Select(function => function.Name).ShouldBe(["GetOrder", "FindOrders", "Count"]);
    }

    [TestMethod]
    [DataRow("### Thread safety\n\nAll functions may be called at once.")]
    [DataRow("### Notes\n\n**Note**: None.")]
    [DataRow("### Error Messages\n\n| Message | Meaning |\n|---|---|\n| a | b |")]
    public void Prose_is_no_function(string text) => Read(text).ShouldBeEmpty();

    [TestMethod]
    [DataRow("### GetOrder\n\nLoads an order.")]
    [DataRow("### get_order\n\nLoads an order.")]
    [DataRow("### Load\n")]
    [DataRow("### load(id)\n\nLoads.")]
    public void A_heading_that_can_only_be_a_name_is_one(string text) => Read(text).Length.ShouldBe(1);

    [TestMethod]
    [DataRow("## Library Interface (if applicable)")]
    [DataRow("## 5. Library Interfaces")]
    [DataRow("## Library API")]
    public void The_section_has_several_names(string heading) =>
        FunctionReader.Read(Reading.Read($"# T\n\n{heading}\n\n### GetOrder\n\n{Parts}\n")).Length.ShouldBe(1);

    private static ImmutableArray<FunctionSpec> Read(string text) => FunctionReader.Read(Reading.Read($"# T\n\n## Library Interface\n\n{text}\n"));
}
