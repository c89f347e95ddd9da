using ArchDocs.Core.Features;
using ArchDocs.Core.Tests.Documents;
using ArchDocs.Core.Tests.Rules.Alignment;

namespace ArchDocs.Core.Tests.Features;

[TestClass]
public sealed class TypeBinderTests
{
    private const string Table = "\n\n| Field | Type |\n|---|---|\n| id | uuid |\n";

    private static readonly FakeTypeCatalog Types = new(
        CSharp.Type("OrderDto"),
        CSharp.Type("Envelope.Meta"),
        CSharp.Type("PagedResult") with { FullName = "Contoso.Orders.PagedResult<T>", TypeParameters = ["T"] },
        CSharp.Type("Outcome"),
        CSharp.Type("Outcome") with { FullName = "Contoso.Orders.Outcome<T>", TypeParameters = ["T"] });

    [TestMethod]
    [DataRow("OrderDto", "Contoso.Orders.OrderDto")]
    [DataRow("6.1 `OrderDto` (response)", "Contoso.Orders.OrderDto")]
    [DataRow("Contoso.Orders.OrderDto", "Contoso.Orders.OrderDto")]
    [DataRow("Envelope.Meta", "Contoso.Orders.Envelope.Meta")]
    [DataRow("Meta", "Contoso.Orders.Envelope.Meta")]
    [DataRow("PagedResult<OrderDto>", "Contoso.Orders.PagedResult<T>")]
    [DataRow("PagedResult of OrderDto", "Contoso.Orders.PagedResult<T>")]
    [DataRow("PagedResult", "Contoso.Orders.PagedResult<T>")]
    [DataRow("Contoso.Orders.PagedResult<OrderDto>", "Contoso.Orders.PagedResult<T>")]
    [DataRow("Outcome", "Contoso.Orders.Outcome")]
    [DataRow("Outcome of OrderDto", "Contoso.Orders.Outcome<T>")]
    [DataRow("orderDto", null)]
    [DataRow("OrderDto<T>", null)]
    public void A_heading_binds_the_type_of_its_name(string heading, string? fullName) => Bind($"### {heading}{Table}").Type?.FullName.ShouldBe(fullName);

    [TestMethod]
    public void A_comment_binds_a_structure_of_another_name() =>
        Bind($"### Order\n\n<!-- archdocs:type Contoso.Orders.OrderDto -->{Table}").Type!.Name.ShouldBe("OrderDto");

    [TestMethod]
    [DataRow("### Conventions\n\nAll times are UTC.\n", true)]
    [DataRow("### OrderDto\n\nNo table yet.\n", false)]
    [DataRow("### ShipmentDto\n\n| Field | Type |\n|---|---|\n| id | uuid |\n", false)]
    [DataRow("### Conventions\n\n<!-- archdocs:type Contoso.Nothing -->\n", false)]
    [DataRow("### ShipmentStatus\n\n| Value | Description |\n|---|---|\n| Sent | On its way |\n", false)]
    public void A_subsection_without_table_and_marker_that_binds_nothing_is_prose(string structure, bool isProse) => Bind(structure).IsProse.ShouldBe(isProse);

    [TestMethod]
    [DataRow("", "### OrderDto\n\n### Outcome\n\n### ShipmentDto\n\n| Field | Type |\n|---|---|\n| id | uuid |\n", "Implemented")]
    [DataRow("", "### OrderDto\n\n### ShipmentDto\n\n| Field | Type |\n|---|---|\n| id | uuid |\n", "Design")]
    [DataRow("", "### OrderDto\n\n### Conventions\n\nText.\n\n### Notes\n\nText.\n", "Implemented")]
    [DataRow("", "Nothing yet.\n", "Design")]
    [DataRow("---\nstatus: Retired\n---\n", "### OrderDto\n", "Retired")]
    [DataRow("---\nstatus: research\n---\n", "### OrderDto\n", "Research")]
    [DataRow("---\nstatus: in review\n---\n", "### OrderDto\n", "Implemented")]
    public void The_stage_follows_from_front_matter_else_from_what_is_bound(string frontMatter, string structures, string stage) =>
        Aligning.Model(Reading.Read($"{frontMatter}# T\n\n## DTOs\n\n{structures}"), Types).Stage.ToString().ShouldBe(stage);

    [TestMethod]
    public void The_backend_design_has_the_last_word()
    {
        var prd = Reading.Read("---\nstatus: retired\n---\n# T\n", Core.Plan.DocumentKind.Prd);
        var design = Reading.Read("---\nstatus: design\n---\n# T\n");

        FeatureStages.Of([prd, design], []).ShouldBe(FeatureStage.Design);
        FeatureStages.Of([prd], []).ShouldBe(FeatureStage.Retired);
    }

    [TestMethod]
    public void Requirements_alone_are_research() =>
        FeatureStages.Of([Reading.Read("# T\n", Core.Plan.DocumentKind.Prd), Reading.Read("# T\n", Core.Plan.DocumentKind.ResearchReport)], []).ShouldBe(FeatureStage.Research);

    private static BoundStructure Bind(string structure) => Aligning.Model(Reading.Read($"# T\n\n## DTOs\n\n{structure}"), Types).Structures.Single();
}
