using ArchDocs.Core.Spelling;

namespace ArchDocs.Core.Tests.Spelling;

[TestClass]
public sealed class NearestNameTests
{
    private static readonly string[] Names = ["OrderDto", "OrderLineDto", "Customer", "id", "created_at"];

    [TestMethod]
    [DataRow("orderdto", "OrderDto")]
    [DataRow("order_line-dto", "OrderLineDto")]
    [DataRow("createdAt", "created_at")]
    [DataRow("ID", "id")]
    [DataRow("OrderLnieDto", "OrderLineDto")]
    [DataRow("Custommer", "Customer")]
    [DataRow("OrdersLineDto", "OrderLineDto")]
    public void A_name_in_another_spelling_is_found(string name, string expected) =>
        NearestName.Find(name, Names).ShouldBe(expected);

    [TestMethod]
    [DataRow("Invoice")]
    [DataRow("ie")]
    [DataRow("OrderHistoryDto")]
    [DataRow("")]
    [DataRow("__")]
    public void A_name_that_is_not_convincingly_near_finds_nothing(string name) =>
        NearestName.Find(name, Names).ShouldBeNull();

    [TestMethod]
    public void Another_case_is_nearer_than_another_letter() =>
        NearestName.Find("orderDto", ["BorderDto", "OrderDto"]).ShouldBe("OrderDto");

    [TestMethod]
    public void The_order_of_candidates_does_not_matter() =>
        NearestName.Find("CartDto", ["CardDto", "CarpDto"]).ShouldBe(NearestName.Find("CartDto", ["CarpDto", "CardDto"]));
}
