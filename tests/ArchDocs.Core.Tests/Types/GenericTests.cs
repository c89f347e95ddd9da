using ArchDocs.Core.Features;
using ArchDocs.Core.Types;
using static ArchDocs.Core.Tests.Types.FixtureCatalog;

namespace ArchDocs.Core.Tests.Types;

[TestClass]
public sealed class GenericTests
{
    [TestMethod]
    [DataRow("OrderPage", "[OrderLine] OrderLine OrderLine {String:string [OrderLine]} Integer:int")]
    [DataRow("NumberPage", "[Integer:int] Integer:int Integer:int {String:string [Integer:int]} Integer:int")]
    [DataRow("PageOfPages", "[Page<OrderLine>] Page<OrderLine> Page<OrderLine> {String:string [Page<OrderLine>]} Integer:int Integer:int")]
    [DataRow("Page", "[T] T T {String:string [T]} Integer:int")]
    public void What_a_base_type_is_closed_with_stands_in_inherited_members(string type, string expected) => Terms(Type(type)).ShouldBe(expected);

    [TestMethod]
    [DataRow("OrderPage", "NonNullable NonNullable Nullable NonNullable NonNullable")]
    [DataRow("OptionalPage", "NonNullable Nullable Nullable NonNullable NonNullable")]
    [DataRow("NumberPage", "NonNullable NonNullable NonNullable NonNullable NonNullable")]
    public void Its_nullability_is_that_of_the_argument(string type, string expected) => Nullabilities(Type(type)).ShouldBe(expected);

    [TestMethod]
    [DataRow("Contoso.Shared.Page<Contoso.Fixtures.OrderLine>", "[OrderLine] OrderLine OrderLine {String:string [OrderLine]} Integer:int", "NonNullable NonNullable Nullable NonNullable NonNullable")]
    [DataRow("Contoso.Shared.Page<OrderLine>", "[OrderLine] OrderLine OrderLine {String:string [OrderLine]} Integer:int", "NonNullable NonNullable Nullable NonNullable NonNullable")]
    [DataRow("Contoso.Shared.Page<OrderLine?>", "[OrderLine] OrderLine OrderLine {String:string [OrderLine]} Integer:int", "NonNullable Unknown Unknown NonNullable NonNullable")]
    [DataRow("Contoso.Shared.Page<int>", "[Integer:int] Integer:int Integer:int {String:string [Integer:int]} Integer:int", "NonNullable NonNullable NonNullable NonNullable NonNullable")]
    [DataRow("Contoso.Shared.Page<string>", "[String:string] String:string String:string {String:string [String:string]} Integer:int", "NonNullable NonNullable Nullable NonNullable NonNullable")]
    [DataRow("Contoso.Shared.Page<OrderStatus>", "[enum OrderStatus] enum OrderStatus enum OrderStatus {String:string [enum OrderStatus]} Integer:int", "NonNullable NonNullable NonNullable NonNullable NonNullable")]
    [DataRow("Contoso.Shared.Page<Point>", "[Point] Point Point {String:string [Point]} Integer:int", "NonNullable NonNullable NonNullable NonNullable NonNullable")]
    [DataRow("Contoso.Shared.Page<Couple<OrderLine, array of uuid>>", "[Couple<OrderLine [Uuid:uuid]>] Couple<OrderLine [Uuid:uuid]> Couple<OrderLine [Uuid:uuid]> {String:string [Couple<OrderLine [Uuid:uuid]>]} Integer:int", "NonNullable NonNullable Nullable NonNullable NonNullable")]
    [DataRow("Contoso.Shared.Page<map of decimal>", "[{String:string Decimal:decimal}] {String:string Decimal:decimal} {String:string Decimal:decimal} {String:string [{String:string Decimal:decimal}]} Integer:int", "NonNullable NonNullable Nullable NonNullable NonNullable")]
    [DataRow("Contoso.Shared.Page<Parcel>", "[Parcel] Parcel Parcel {String:string [Parcel]} Integer:int", "NonNullable Unknown Unknown NonNullable NonNullable")]
    [DataRow("Contoso.Shared.Page<T>", "[T] T T {String:string [T]} Integer:int", "NonNullable Unknown Unknown NonNullable NonNullable")]
    [DataRow("Contoso.Shared.Page`1", "[T] T T {String:string [T]} Integer:int", "NonNullable Unknown Unknown NonNullable NonNullable")]
    [DataRow("Contoso.Fixtures.Envelope<OrderLine>.Part<int>", "Integer:int", "NonNullable")]
    [DataRow("Contoso.Fixtures.Envelope<OrderLine>.Meta", "OrderLine", "Nullable")]
    [DataRow("Contoso.Fixtures.Envelope<OrderLine>", "OrderLine Envelope.Meta<OrderLine>", "NonNullable NonNullable")]
    public void A_type_is_closed_with_what_the_document_names(string name, string terms, string nullability)
    {
        var type = MarkedType.Find(name, Instance).ShouldHaveSingleItem();
        Terms(type).ShouldBe(terms);
        Nullabilities(type).ShouldBe(nullability);
    }

    [TestMethod]
    public void A_constructor_demands_what_its_argument_does()
    {
        MarkedType.Find("Contoso.Fixtures.Couple<OrderLine, int>", Instance).ShouldHaveSingleItem().Members.Select(member => member.Required.IsExplicit).ShouldBe([true, true]);
        MarkedType.Find("Contoso.Fixtures.Couple<OrderLine?, Parcel>", Instance).ShouldHaveSingleItem().Members.Select(member => member.Required.IsExplicit).ShouldBe([false, false]);
        MarkedType.Find("Contoso.Fixtures.Answer<OrderLine>", Instance).ShouldHaveSingleItem().Members.Select(member => member.Required.IsExplicit).ShouldBe([true, false, false]);
    }

    [TestMethod]
    public void An_argument_with_a_converter_of_its_own_has_a_form_of_its_own() =>
        MarkedType.Find("Contoso.Fixtures.Couple<Money, int>", Instance).ShouldHaveSingleItem().Members.Select(member => member.HasCustomForm).ShouldBe([true, false]);

    [TestMethod]
    public void Arguments_that_double_at_every_step_end_somewhere()
    {
        var type = Type("Doubling1024");
        Terms(type).ShouldBe("? Integer:int");
        Terms(Type("Doubling16")).ShouldStartWith("Couple<Couple<Couple<Couple<T T> ");
    }

    private static string Terms(TypeModel type) => string.Join(' ', type.Members.Select(member => Render(member.Type)));

    private static string Nullabilities(TypeModel type) => string.Join(' ', type.Members.Select(member => member.Nullability));
}
