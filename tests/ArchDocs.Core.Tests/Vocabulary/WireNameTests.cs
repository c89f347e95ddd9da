using ArchDocs.Core.Tests.Rules.Alignment;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Tests.Vocabulary;

[TestClass]
public sealed class WireNameTests
{
    [TestMethod]
    [DataRow("OrderID", FieldNaming.CamelCase, "orderID")]
    [DataRow("IDNumber", FieldNaming.CamelCase, "idNumber")]
    [DataRow("OrderLineCount", FieldNaming.SnakeCase, "order_line_count")]
    [DataRow("OrderID2", FieldNaming.KebabCase, "order-id2")]
    [DataRow("total", FieldNaming.PascalCase, "Total")]
    [DataRow("total", FieldNaming.None, "total")]
    public void A_member_is_named_as_the_policy_says(string name, FieldNaming naming, string expected) =>
        WireName.Of(CSharp.Member(name, CSharp.Int), naming).ShouldBe(expected);

    [TestMethod]
    public void An_attribute_wins_over_the_policy() =>
        WireName.Of(CSharp.Member("Total", CSharp.Int) with { ExplicitName = "TOTAL_sum" }, FieldNaming.SnakeCase).ShouldBe("TOTAL_sum");
}
