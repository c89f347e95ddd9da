using ArchDocs.Core.Tests.Rules.Alignment;
using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Tests.Sections;

[TestClass]
public sealed class DtosSectionTests
{
    private static readonly TypeModel Line = CSharp.Type("LineDto", CSharp.Member("Count", CSharp.Int) with { Documentation = "How many." }) with { Documentation = "One line of an order." };

    private static readonly TypeModel Status = CSharp.EnumType("OrderStatus", CSharp.Values("Open")) with { Documentation = "Where an order stands." };

    [TestMethod]
    public void Each_type_is_a_subsection_with_purpose_and_table() =>
        Generate("namespace=Contoso.Orders", new FakeTypeCatalog(Status, Line), new WireOptions(Enums: EnumMode.String)).ShouldBe(
        [
            "### LineDto",
            "**Purpose**: One line of an order.",
            "**Fields**:",
            "| Field | Type | Required | Validation | Description |",
            "|---|---|---|---|---|",
            "| count | integer | Yes | none | How many. |",
            "### OrderStatus",
            "**Purpose**: Where an order stands.",
            "**Values**:",
            "| Value | Description |",
            "|---|---|",
            "| Open  | |",
        ]);

    [TestMethod]
    public void Headings_stand_one_level_below_the_section_that_holds_the_marker() =>
        Updating.Generated(Updating.Updated(Text("namespace=Contoso.Orders").Replace("<!-- archdocs:begin", "### Responses\n\n<!-- archdocs:begin", StringComparison.Ordinal), types: new FakeTypeCatalog(Line)))[0]
            .ShouldBe("#### LineDto");

    [TestMethod]
    [DataRow("| Field | Type |\n|---|---|\n| sum | decimal |", "### LineDto")]
    [DataRow("| Value | Description |\n|---|---|\n| Open | It runs |", "### LineDto")]
    [DataRow("<!-- archdocs:type Contoso.Orders.OrderDto -->", "### LineDto")]
    [DataRow("What callers get.", "#### LineDto")]
    public void A_structure_above_the_marker_is_a_sibling(string above, string heading)
    {
        var text = Text("namespace=Contoso.Orders").Replace("<!-- archdocs:begin", $"### Above\n\n{above}\n\n<!-- archdocs:begin", StringComparison.Ordinal);
        var updated = Updating.Updated(text, types: new FakeTypeCatalog(Line));

        updated[updated.IndexOf("archdocs:begin", StringComparison.Ordinal)..].Split('\n').ShouldContain(line => line == heading);
        Updating.Updated(updated, types: new FakeTypeCatalog(Line)).ShouldBe(updated);
    }

    [TestMethod]
    [DataRow("types=*Dto", "LineDto OrderDto")]
    [DataRow("types=*", "LineDto OrderDto OrderStatus")]
    [DataRow("types=**", "LineDto OrderDto OrderStatus")]
    [DataRow("types=Contoso.Orders.*", "LineDto OrderDto OrderStatus")]
    [DataRow("types=Order*", "OrderDto OrderStatus")]
    [DataRow("types=*Status;*Dto", "OrderStatus LineDto OrderDto")]
    [DataRow("types=\"*OrderDto; *Dto\"", "OrderDto LineDto")]
    [DataRow("types=*;!*.LineDto", "OrderDto OrderStatus")]
    [DataRow("types=Contoso.Orders.LineDto", "LineDto")]
    [DataRow("types=??????tatus;????Dto", "OrderStatus LineDto")]
    public void Globs_stand_for_full_names_and_order_the_structures(string attributes, string expected) =>
        Titles(attributes, new FakeTypeCatalog(Updating.Order, Line, Status)).ShouldBe(expected.Split(' '));

    [TestMethod]
    public void A_namespace_stands_for_itself_and_not_for_those_below_it()
    {
        var below = Line with { Namespace = "Contoso.Orders.V2", FullName = "Contoso.Orders.V2.PageDto", Name = "PageDto" };
        var nested = Line with { FullName = "Contoso.Orders.LineDto.Part", Name = "LineDto.Part" };
        var types = new FakeTypeCatalog(Line, below, nested);

        Titles("namespace=Contoso.Orders", types).ShouldBe(["LineDto", "LineDto.Part"]);
        Titles("types=Contoso.Orders.*", types).ShouldBe(["LineDto", "LineDto.Part", "PageDto"]);
    }

    [TestMethod]
    public void What_does_not_travel_is_left_out_unless_it_is_named()
    {
        var types = new FakeTypeCatalog(
            Line,
            Of("IOrder") with { Kind = TypeModelKind.Interface },
            Of("OrderBase") with { IsAbstract = true },
            Of("Payment") with { IsAbstract = true, Polymorphism = new PolymorphismModel { Discriminator = "kind", DerivedTypes = [] } },
            Of("OrderException") with { IsMachinery = true },
            CSharp.Type("OrderService"),
            CSharp.EnumType("Nothing", CSharp.Values()));

        Titles("namespace=Contoso.Orders", types).ShouldBe(["LineDto", "Payment"]);
        Titles("types=*", types).ShouldBe(["LineDto", "Payment"]);
        Titles("types=Contoso.Orders.IOrder;OrderBase", types).ShouldBe(["IOrder", "OrderBase"]);
    }

    [TestMethod]
    public void A_title_binds_to_its_type()
    {
        var other = Updating.Order with { Namespace = "Contoso.Sales", FullName = "Contoso.Sales.OrderDto" };
        var paged = CSharp.Type("Paged", CSharp.Member("Items", CSharp.ArrayOf(new ParameterTerm("T")))) with { FullName = "Contoso.Orders.Paged<T>", TypeParameters = ["T"] };

        Titles("types=*Dto;Paged", new FakeTypeCatalog(Updating.Order, other, paged)).ShouldBe(["Contoso.Orders.OrderDto", "Contoso.Sales.OrderDto", "`Paged<T>`"]);
    }

    [TestMethod]
    public void Structures_refer_to_each_other_from_the_first_update_on()
    {
        var order = CSharp.Type("OrderDto", CSharp.Member("Lines", CSharp.ArrayOf(CSharp.Named("LineDto"))) with { Documentation = "See {{type:Contoso.Orders.LineDto}}." });
        var types = new FakeTypeCatalog(order, Line);
        var text = Text("types=OrderDto", "\n### LineDto\n\nProse.\n\n<!-- archdocs:begin dtos types=LineDto -->\n<!-- archdocs:end -->\n");

        var once = Updating.Updated(text, types: types);

        Updating.Generated(once)[^1].ShouldBe("| lines | array of [LineDto](#linedto-1) | Yes | none | See [LineDto](#linedto-1). |");
        Updating.Updated(once, types: types).ShouldBe(once);
    }

    [TestMethod]
    public void Purposes_and_descriptions_that_the_code_lacks_stay_the_authors()
    {
        var types = new FakeTypeCatalog(Updating.Order, Line with { Documentation = null, Members = [CSharp.Member("Note", CSharp.String)] });
        var once = Updating.Updated(Text("types=*Dto"), types: types);
        var written = once.Replace("**Purpose**:  -", "**Purpose**:  What the *shop* shows.", StringComparison.Ordinal)
            .Replace("| note | string | Yes | none  | |", "| note | string | Yes | none  | Of the line. |", StringComparison.Ordinal)
            .Replace("| note | string | No | max 200 chars  | |", "| note | string | No | max 200 chars  | Of the order. |", StringComparison.Ordinal);

        Updating.Update(written, RunMode.Verify, types: types).Findings.ShouldBeEmpty();
        var renamed = Updating.Updated(written, types: new FakeTypeCatalog(Updating.Order, Line with { Documentation = null, Members = [CSharp.Member("Id", CSharp.Int), CSharp.Member("Note", CSharp.String)] }));

        Updating.Generated(renamed).Where(line => line.Contains("Purpose", StringComparison.Ordinal) || line.StartsWith("| note", StringComparison.Ordinal)).ShouldBe(
        [
            "**Purpose**:  What the *shop* shows.",
            "| note | string | Yes | none  | Of the line. |",
            "**Purpose**:  What the *shop* shows.",
            "| note | string | No | max 200 chars  | Of the order. |",
        ]);
    }

    [TestMethod]
    public void A_purpose_written_without_its_blanks_is_kept_all_the_same()
    {
        var types = new FakeTypeCatalog(Updating.Order);
        var once = Updating.Updated(Text("types=*Dto"), types: types);

        Updating.Updated(once.Replace("**Purpose**:  -", "**Purpose**: The order.", StringComparison.Ordinal), types: types)
            .ShouldBe(once.Replace("**Purpose**:  -", "**Purpose**:  The order.", StringComparison.Ordinal));
    }

    [TestMethod]
    public void A_purpose_that_comes_from_the_code_is_not_the_authors()
    {
        var types = new FakeTypeCatalog(Line);
        var once = Updating.Updated(Text("types=*Dto"), types: types);

        Updating.Update(once.Replace("One line of an order.", "Typed.", StringComparison.Ordinal), types: types).Ids().ShouldBe(["ARCH8004"]);
    }

    [TestMethod]
    public void A_purpose_written_before_the_markers_is_kept_when_they_are_put_around_it()
    {
        var types = new FakeTypeCatalog(Updating.Order);
        var text = Text("types=*Dto").Replace("<!-- archdocs:end -->", "\n### OrderDto\n\n**Purpose**: The order,\nas it was placed.\n\n| Field | Description |\n|---|---|\n| note | Free text. |\n\n<!-- archdocs:end -->", StringComparison.Ordinal);

        Updating.Update(text, types: types).Ids().ShouldBe(["ARCH8004"]);
        Updating.Generated(Updating.Updated(text, RunMode.UpdateAll, types)).ShouldContain("**Purpose**:  The order, as it was placed.", StringComparer.Ordinal);
    }

    [TestMethod]
    public void An_obsolete_type_is_deprecated() =>
        Generate("types=*", new FakeTypeCatalog(Line with { Obsolete = "Use PartDto." }))[1].ShouldBe("**Purpose**: Deprecated: Use PartDto. One line of an order.");

    [TestMethod]
    public void The_table_is_the_one_of_the_dto_template()
    {
        using var directory = new TemporaryDirectory();
        directory.File("dto.hbs", "{{#each fields}}\n- {{name}}\n{{/each}}\n");

        Updating.Generated(Updating.Updated(Text("types=*"), types: new FakeTypeCatalog(Line), templates: new(directory.Path)))[^1].ShouldBe("- count");
    }

    [TestMethod]
    public void A_dto_template_that_fails_is_reported_at_its_own_line()
    {
        using var directory = new TemporaryDirectory();
        var path = directory.File("dto.hbs", "\n{{nohelper}}\n");

        var finding = Updating.Update(Text("types=*"), types: new FakeTypeCatalog(Line), templates: new(directory.Path)).Findings.ShouldHaveSingleItem();
        (finding.Rule.Id, finding.Path, finding.Range.Line).ShouldBe(("ARCH8003", path, 2));
    }

    [TestMethod]
    [DataRow("", "lacks an attribute: add 'namespace=Contoso.Orders.Contracts'")]
    [DataRow(" types=*Dto namespace=Contoso.Orders", "not both: remove one")]
    [DataRow(" type=Contoso.Orders.OrderDto", "did you mean 'types'?")]
    [DataRow(" types=\"\"", "is no value of 'types'")]
    [DataRow(" namespace=Contoso.Ordres", "no public type stands in the namespace 'Contoso.Ordres': did you mean 'Contoso.Orders'?")]
    [DataRow(" namespace=Orders", "did you mean 'Contoso.Orders'?")]
    [DataRow(" namespace=Contoso", "only below it, as in 'Contoso.Orders', so write that, or 'types=Contoso.*' for all of them")]
    [DataRow(" namespace=Fabrikam", "write one that has some, such as 'Contoso.Orders'")]
    [DataRow(" namespace=Contoso.Orders.Services", "the namespace 'Contoso.Orders.Services' holds no structure: public classes")]
    [DataRow(" types=Contoso.Ordres.*", "no public type is called 'Contoso.Ordres.*': the nearest namespace is 'Contoso.Orders'")]
    [DataRow(" types=*Dto;*Reqest", "no public type is called '*Reqest': globs stand for full names such as 'Contoso.Orders.LineDto', and case counts")]
    [DataRow(" types=LinDto", "did you mean 'LineDto'?")]
    [DataRow(" types=!*Dto", "only excludes")]
    [DataRow(" types=*Service", "'*Service' matches no structure")]
    [DataRow(" types=*Dto;!*", "matches no structure")]
    public void A_marker_that_means_no_type_says_which_one_was_meant(string attributes, string expected)
    {
        var service = CSharp.Type("OrderService") with { Namespace = "Contoso.Orders.Services", FullName = "Contoso.Orders.Services.OrderService" };

        var result = Updating.Update($"# T\n\n## DTOs\n\n<!-- archdocs:begin dtos{attributes} -->\n<!-- archdocs:end -->\n", types: new FakeTypeCatalog(Updating.Order, Line, service));

        result.NewText.ShouldBeNull();
        result.Ids().ShouldBe(["ARCH8002"]);
        result.Findings[0].Message.ShouldContain(expected);
    }

    [TestMethod]
    public void Too_many_structures_are_not_written()
    {
        var types = new FakeTypeCatalog([.. Enumerable.Range(0, 501).Select(index => Line with { Name = $"D{index}", FullName = $"Contoso.Orders.D{index}" })]);

        Updating.Update(Text("types=**"), types: types).Findings.ShouldHaveSingleItem().Message.ShouldContain("501 types match '**', more than the 500");
        Updating.Update(Text("types=D1*"), types: types).UpdatedSections.ShouldBe(["dtos types=D1*"]);
    }

    [TestMethod]
    public void An_endless_glob_is_not_tried() =>
        Updating.Update(Text($"types={string.Concat(Enumerable.Repeat("*a", 501))}")).Findings.ShouldHaveSingleItem().Message.ShouldEndWith("is no value of 'types': write globs over full type names, of at most 1000 characters, for example 'types=*Dto;*Request'.");

    [TestMethod]
    public void Nothing_is_known_without_code() => Updating.Updated(Text("types=*"), types: new FakeTypeCatalog { HasTypes = false }).ShouldBe(Text("types=*"));

    private static TypeModel Of(string name) => CSharp.Type(name, CSharp.Member("A", CSharp.Int));

    private static string Text(string attributes, string after = "") => $"# Backend Design\n\n## DTO / Data Structures\n\n<!-- archdocs:begin dtos {attributes} -->\n<!-- archdocs:end -->\n{after}";

    private static string[] Generate(string attributes, ITypeCatalog types, WireOptions? wire = null)
    {
        var once = Updating.Updated(Text(attributes), types: types, wire: wire);
        Updating.Updated(once, types: types, wire: wire).ShouldBe(once);
        return Updating.Generated(once);
    }

    private static string[] Titles(string attributes, ITypeCatalog types) =>
        [.. Generate(attributes, types).Where(line => line.StartsWith("### ", StringComparison.Ordinal)).Select(line => line[4..])];
}
