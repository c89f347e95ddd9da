using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Sections;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Sections;

[TestClass]
public sealed class TraceabilitySectionTests
{
    private const string Folder = "/plan/E01-orders/E01-F01-checkout/";
    private const string Markers = "<!-- archdocs:begin traceability -->\n<!-- archdocs:end -->\n";

    private const string Prd =
        """
        # Feature: Checkout

        ## Requirements

        ### Functional Requirements

        - **FR-001**: A client *pays* | ships.
        - **FR-2**: A client reads.
        - ~~FR-3: A client waits.~~

        ### Non-Functional Requirements

        - **NFR-1**: 200 ms
        """;

    private const string Architecture = "# Architecture\n\nMeets FR-2.\n\n## A & B\n\nFR1 and FR-1.\n\n## A & B\n\nFR-1/2\n\n" + Markers;

    [TestMethod]
    public void Each_requirement_is_listed_with_the_sections_that_refer_to_it() =>
        Updating.Generated(Updated(Architecture)).ShouldBe(
        [
            "| Requirement | Text | Referred to by |",
            "|---|---|---|",
            "| [FR-001](prd.md#functional-requirements) | A client pays \\| ships. | [02-architecture: A & B](#a--b), [02-architecture: A & B](#a--b-1), [04-backend-design: 04-backend-design](04-backend-design.md) |",
            "| [FR-2](prd.md#functional-requirements) | A client reads. | [02-architecture: Architecture](#architecture), [02-architecture: A & B](#a--b-1) |",
            "| [FR-3](prd.md#functional-requirements) | A client waits. | withdrawn |",
            "| [NFR-1](prd.md#non-functional-requirements) | 200 ms | not referred to |",
        ]);

    [TestMethod]
    public void A_second_update_changes_nothing()
    {
        var updated = Updated(Architecture);

        Update(Reading.Read(updated, DocumentKind.Architecture, Folder + "02-architecture.md")).NewText.ShouldBeNull();
    }

    [TestMethod]
    public void A_features_readme_links_to_the_documents() =>
        Updating.Generated(Updated("# Checkout\n\n" + Markers, DocumentKind.Readme, "README.md"))[2].ShouldContain("[04-backend-design: 04-backend-design](04-backend-design.md)");

    [TestMethod]
    public void Without_a_prd_the_section_stays_as_it_is()
    {
        var document = Reading.Read(Architecture, DocumentKind.Architecture, Folder + "02-architecture.md");

        SectionUpdater.Update(document, Updating.Context(document), RunMode.Update).NewText.ShouldBeNull();
    }

    [TestMethod]
    public void A_prd_without_ids_says_so() =>
        Updating.Generated(Updated(Architecture, prd: "# Feature: Checkout\n\n## Requirements\n\n- Pay\n")).ShouldBe(["The PRD states no requirement that has an id."]);

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void In_a_prd_or_an_epics_readme_the_marker_is_wrong(bool isPrd)
    {
        var document = Reading.Read("# T\n\n" + Markers, isPrd ? DocumentKind.Prd : DocumentKind.Readme, Folder + "x.md");

        SectionUpdater.Update(document, Updating.Context(document) with { Place = isPrd ? DocumentPlace.Feature : DocumentPlace.Epic }, RunMode.Update).Ids().ShouldBe(["ARCH8002"]);
    }

    private static string Updated(string text, DocumentKind kind = DocumentKind.Architecture, string name = "02-architecture.md", string prd = Prd)
    {
        var result = Update(Reading.Read(text, kind, Folder + name), prd);
        result.Findings.Select(finding => finding.Message).ShouldBeEmpty();
        return result.NewText.ShouldNotBeNull();
    }

    private static SectionUpdateResult Update(DesignDocument document, string prd = Prd)
    {
        DesignDocument[] documents = [Reading.Read(prd, DocumentKind.Prd, Folder + "prd.md"), document, Reading.Read("FR-1 at the top.\n\n# Backend\n", DocumentKind.BackendDesign)];
        var context = Updating.Context(document);
        return SectionUpdater.Update(document, context with { Feature = context.Feature! with { Documents = [.. documents], Specs = [.. documents.Select(one => new DocumentSpecs(one))] } }, RunMode.Update);
    }
}
