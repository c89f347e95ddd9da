using ArchDocs.Core.Tests.Rules.Alignment;
using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Tests.Sections;

[TestClass]
public sealed class DtoSectionTests
{
    [TestMethod]
    public void A_class_is_a_table_of_its_members() =>
        Generate(Updating.Order).ShouldBe(
        [
            "| Field | Type | Required | Validation | Description |",
            "|---|---|---|---|---|",
            "| id | uuid | Yes | none | Key of the order. |",
            "| total | decimal | Yes | min 0  | |",
            "| note | string | No | max 200 chars  | |",
        ]);

    [TestMethod]
    public void An_enum_whose_form_is_open_is_a_table_of_values_with_numbers() =>
        Generate(CSharp.EnumType("OrderDto", CSharp.Values("Open", "Paid"))).ShouldBe(
        [
            "| Value | Number | Description |",
            "|---|---|---|",
            "| Open | 0  | |",
            "| Paid | 1  | |",
        ]);

    [TestMethod]
    public void An_enum_serialised_as_text_has_no_numbers() =>
        Generate(CSharp.EnumType("OrderDto", CSharp.Values("Open")), new WireOptions(Enums: EnumMode.String)).ShouldBe(
        [
            "| Value | Description |",
            "|---|---|",
            "| Open  | |",
        ]);

    [TestMethod]
    public void Flags_are_said_to_combine() =>
        Generate(CSharp.EnumType("OrderDto", CSharp.Values("A") with { IsFlags = true }))[0].ShouldStartWith("Values combine");

    [TestMethod]
    public void A_sentence_tells_how_derived_types_are_told_apart() =>
        Generate(Updating.Order with { Polymorphism = new PolymorphismModel { Discriminator = "$type", DerivedTypes = [("card", "Contoso.Orders.CardDto")] } })[0]
            .ShouldBe("The field `$type` tells the structure: `card` is `CardDto`.");

    [TestMethod]
    [DataRow("", null, "Deprecated")]
    [DataRow("Use Sum.", null, "Deprecated: Use Sum.")]
    [DataRow("Use Sum", "Old total.", "Deprecated: Use Sum. Old total.")]
    public void An_obsolete_member_is_deprecated(string message, string? documentation, string description) =>
        Generate(CSharp.Type("OrderDto", CSharp.Member("A", CSharp.Int) with { Obsolete = message, Documentation = documentation }))[^1].ShouldEndWith($"| {description} |");

    [TestMethod]
    public void An_obsolete_member_without_documentation_stays_as_it_is()
    {
        var types = new FakeTypeCatalog(CSharp.Type("OrderDto", CSharp.Member("A", CSharp.Int) with { Obsolete = "Use B." }));
        var once = Updating.Updated(Updating.Dto(), types: types);

        Updating.Update(once, types: types).NewText.ShouldBeNull();
    }

    [TestMethod]
    public void Pipes_and_marks_are_escaped_once()
    {
        var lines = Generate(CSharp.Type("OrderDto", CSharp.Member("A", CSharp.String, new PatternFact("^(a|b)$")) with { ExplicitName = "_a*b", Documentation = "A \\| B" }));

        lines[^1].ShouldBe("| \\_a\\*b | string | Yes | matches `^(a\\|b)$` | A \\| B |");
    }

    [TestMethod]
    public void A_reference_is_a_link_where_this_document_describes_the_type()
    {
        var order = CSharp.Type("OrderDto", CSharp.Member("Line", CSharp.Named("LineDto")) with { Documentation = "See {{type:Contoso.Orders.LineDto}} and {{type:Contoso.Orders.Other}}." });
        var line = CSharp.Type("LineDto", CSharp.Member("A", CSharp.Int));
        var text = Updating.Dto() + "\n### 6.2 `LineDto` (part)\n\n| Field | Type |\n|---|---|\n| a | integer |\n";

        Updating.Generated(Updating.Updated(text, types: new FakeTypeCatalog(order, line)))[^1]
            .ShouldBe("| line | [LineDto](#62-linedto-part) | Yes | none | See [LineDto](#62-linedto-part) and `Other`. |");
    }

    [TestMethod]
    [DataRow("Contoso.Orders.PagedResult<T>", "array of T")]
    [DataRow("Contoso.Orders.PagedResult<Contoso.Orders.OrderDto>", "array of OrderDto")]
    [DataRow("Contoso.Orders.PagedResult<int>", "array of integer")]
    [DataRow("Contoso.Orders.PagedResult<Some.Thing>", "array of Some.Thing")]
    public void A_generic_may_be_open_or_closed(string type, string expected)
    {
        var paged = CSharp.Type("PagedResult", CSharp.Member("Items", CSharp.ArrayOf(new ParameterTerm("T")))) with { FullName = "Contoso.Orders.PagedResult<T>", TypeParameters = ["T"] };

        Updating.Generated(Updating.Updated(Updating.Dto(type: type), types: new FakeTypeCatalog(paged, Updating.Order)))[^1].ShouldStartWith($"| items | {expected} |");
    }

    [TestMethod]
    [DataRow("### PagedResult of OrderDto\n", "[PagedResult](#pagedresult-of-orderdto) of integer")]
    [DataRow("### PagedResult of OrderDto\n\n### PagedResult of LineDto\n", "PagedResult of integer")]
    public void A_generic_that_is_described_closed_in_two_ways_has_no_link(string headings, string expected)
    {
        var paged = CSharp.Type("PagedResult", CSharp.Member("Items", CSharp.ArrayOf(new ParameterTerm("T")))) with { FullName = "Contoso.Orders.PagedResult<T>", TypeParameters = ["T"] };
        var order = CSharp.Type("OrderDto", CSharp.Member("Pages", CSharp.Named("PagedResult", CSharp.Int)));

        Updating.Generated(Updating.Updated($"{Updating.Dto()}\n{headings}", types: new FakeTypeCatalog(order, paged)))[^1].ShouldStartWith($"| pages | {expected} |");
    }

    [TestMethod]
    public void Names_of_csharp_are_no_markup() =>
        Generate(CSharp.Type("OrderDto", CSharp.Member("A", CSharp.Named("Page", CSharp.Named("Item")))), new WireOptions(TypeNames: TypeNameStyle.CSharp))[^1]
            .ShouldStartWith("| a | Page\\<Item> |");

    private static string[] Generate(TypeModel type, WireOptions? wire = null) =>
        Updating.Generated(Updating.Updated(Updating.Dto(), types: new FakeTypeCatalog(type), wire: wire));
}
