using ArchDocs.Core.Features;
using ArchDocs.Core.Tests.Documents;
using ArchDocs.Core.Tests.Sections;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Tests.Rules.Alignment;

/// <summary>Structures that a <c>dtos</c> section generated are documented ones.</summary>
[TestClass]
public sealed class GeneratedStructureTests
{
    private const string Text = "# Backend Design\n\n## DTO / Data Structures\n\n<!-- archdocs:begin dtos types=* -->\n<!-- archdocs:end -->\n";

    [TestMethod]
    public void They_are_bound_to_their_types()
    {
        var other = Updating.Order with { Namespace = "Contoso.Sales", FullName = "Contoso.Sales.OrderDto" };
        var paged = CSharp.Type("Paged", CSharp.Member("Items", CSharp.ArrayOf(new ParameterTerm("T")))) with { FullName = "Contoso.Orders.Paged<T>", TypeParameters = ["T"] };
        var types = new FakeTypeCatalog(Updating.Order, other, paged);

        Read(types).Structures.Select(structure => structure.Type?.FullName).ShouldBe(["Contoso.Orders.OrderDto", "Contoso.Sales.OrderDto", "Contoso.Orders.Paged<T>"]);
    }

    [TestMethod]
    public void Their_fields_are_known_and_generated()
    {
        var summary = StructureSummaries.Of(Read(new FakeTypeCatalog(Updating.Order))).ShouldHaveSingleItem();

        summary.Name.ShouldBe("OrderDto");
        summary.Fields.ShouldBe(["id", "total", "note"]);
        summary.IsGenerated.ShouldBeTrue();
    }

    [TestMethod]
    public void Descriptions_and_a_purpose_that_are_missing_are_asked_for() =>
        Findings(Read(new FakeTypeCatalog(Updating.Order)), new FakeTypeCatalog(Updating.Order)).ShouldBe(["9: ARCH7014", "16: ARCH7014", "17: ARCH7014"], ignoreOrder: true);

    [TestMethod]
    public void A_type_that_is_gone_or_changed_leaves_a_section_out_of_date_and_nothing_else()
    {
        var types = new FakeTypeCatalog(CSharp.Type("OrderDto", CSharp.Member("Other", CSharp.Int) with { Documentation = "A." }) with { Documentation = "B." });

        Findings(Read(new FakeTypeCatalog(Updating.Order), types), types).ShouldBeEmpty();
        Findings(Read(new FakeTypeCatalog(Updating.Order), new FakeTypeCatalog(CSharp.Type("PartDto"))), new FakeTypeCatalog(CSharp.Type("PartDto"))).ShouldBeEmpty();
    }

    private static FeatureModel Read(ITypeCatalog types, ITypeCatalog? later = null) =>
        Aligning.Model(Reading.Read(Updating.Updated(Text, types: types)), later ?? types);

    private static IEnumerable<string> Findings(FeatureModel feature, ITypeCatalog types) =>
        Aligning.Check(feature, types).Select(finding => $"{finding.Range.Line}: {finding.Rule.Id}");
}
