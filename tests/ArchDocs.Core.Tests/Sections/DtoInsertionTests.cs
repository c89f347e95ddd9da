using ArchDocs.Core.Tests.Rules.Alignment;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Tests.Sections;

[TestClass]
public sealed class DtoInsertionTests
{
    private const string Start = "# Backend Design\n\n## DTO / Data Structures\n\n### OrderDto\n";

    [TestMethod]
    [DataRow(RunMode.Update)]
    [DataRow(RunMode.Verify)]
    public void Only_the_explicit_update_inserts(RunMode mode) => Updating.Update(Start, mode).NewText.ShouldBeNull();

    [TestMethod]
    public void A_section_is_inserted_after_the_purpose()
    {
        var text = Start + "\n**Purpose**: An order\nas it is answered.\n\n## API Endpoints\n";

        var updated = Updating.Updated(text, RunMode.UpdateAll);

        updated.ShouldStartWith(Start + "\n**Purpose**: An order\nas it is answered.\n\n**Fields**:\n\n<!-- archdocs:begin dto type=Contoso.Orders.OrderDto -->\n\n| Field |");
        updated.ShouldMatch("<!-- archdocs:end [0-9a-f]{8} -->\n\n## API Endpoints\n$");
        Updating.Update(updated, RunMode.UpdateAll).NewText.ShouldBeNull();
    }

    [TestMethod]
    public void A_section_is_inserted_after_an_empty_label()
    {
        var updated = Updating.Updated(Start + "**Purpose**: An order.\n\n**Fields**:\n", RunMode.UpdateAll);

        updated.ShouldContain("**Fields**:\n\n<!-- archdocs:begin dto");
        updated.Split("**Fields**").Length.ShouldBe(2);
    }

    [TestMethod]
    public void A_section_is_inserted_right_under_the_heading_where_nothing_else_stands() =>
        Updating.Updated(Start.TrimEnd('\n'), RunMode.UpdateAll).ShouldStartWith(Start + "\n**Fields**:\n\n<!-- archdocs:begin dto");

    [TestMethod]
    public void A_section_under_a_closed_generic_is_closed_likewise()
    {
        var paged = CSharp.Type("PagedResult", CSharp.Member("Items", CSharp.ArrayOf(new ParameterTerm("T")))) with { FullName = "Contoso.Orders.PagedResult<T>", TypeParameters = ["T"] };
        var updated = Updating.Updated(Start.Replace("OrderDto", "PagedResult of OrderDto", StringComparison.Ordinal), RunMode.UpdateAll, types: new FakeTypeCatalog(paged, Updating.Order));

        updated.ShouldContain("<!-- archdocs:begin dto type=Contoso.Orders.PagedResult<OrderDto> -->");
        updated.ShouldContain("| items | array of OrderDto |");
    }

    [TestMethod]
    public void A_type_that_cannot_be_read_gets_no_section() =>
        Updating.Update(Start, RunMode.UpdateAll, types: new FakeTypeCatalog(CSharp.Type("OrderDto") with { HasUnknownMembers = true })).NewText.ShouldBeNull();

    [TestMethod]
    [DataRow("\n| Field | Type |\n|---|---|\n| id | uuid |\n")]
    [DataRow("\n| Something | Else |\n|---|---|\n| a | b |\n")]
    public void A_heading_with_a_table_is_left_alone(string under) => Updating.Update(Start + under, RunMode.UpdateAll).NewText.ShouldBeNull();

    [TestMethod]
    public void A_heading_that_binds_nothing_is_left_alone() =>
        Updating.Update(Start.Replace("OrderDto", "Gone", StringComparison.Ordinal), RunMode.UpdateAll).NewText.ShouldBeNull();
}
