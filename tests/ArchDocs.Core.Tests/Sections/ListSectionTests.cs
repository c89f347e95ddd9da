using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Sections;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Sections;

[TestClass]
public sealed class ListSectionTests
{
    private const string PlanReadme = "/plan/README.md";

    [TestMethod]
    public void A_table_of_contents_lists_headings_of_levels_two_and_three() =>
        Updating.Generated(Updating.Updated("# T\n\n<!-- archdocs:begin toc -->\n<!-- archdocs:end -->\n\n## A & B\n\n### `C` *d*\n\n#### Deep\n\n## A & B\n")).ShouldBe(
            ["- [A & B](#a--b)", "  - [C d](#c-d)", "- [A & B](#a--b-1)"]);

    [TestMethod]
    public void Levels_are_the_markers_choice() =>
        Updating.Generated(Updating.Updated("# T\n\n<!-- archdocs:begin toc levels=3 -->\n<!-- archdocs:end -->\n\n## A\n\n### B [x]\n")).ShouldBe(["- [B \\[x\\]](#b-x)"]);

    [TestMethod]
    public void Headings_that_other_sections_generate_are_listed_in_the_same_update()
    {
        const string text = "# T\n\n<!-- archdocs:begin toc -->\n<!-- archdocs:end -->\n\n## All\n\n<!-- archdocs:begin features -->\n<!-- archdocs:end -->\n";

        var updated = Update(text).NewText.ShouldNotBeNull();

        Updating.Generated(updated).ShouldBe(["- [All](#all)", "  - [Epic E01](#epic-e01)"]);
        Update(updated).NewText.ShouldBeNull();
    }

    [TestMethod]
    public void The_plans_features_are_grouped_by_epic() =>
        Updating.Generated(Update("# Plan\n\n<!-- archdocs:begin features -->\n<!-- archdocs:end -->\n").NewText!).ShouldBe(
        [
            "## Epic E01",
            "| Feature | Stage | Checklist | Documents |",
            "|---|---|---|---|",
            "| Pay \\| ship (E01-F01) | design | - | [prd](E01/E01-F01/prd.md), [04 x](E01/E01-F01/04%20x.md) |",
        ]);

    [TestMethod]
    public void An_epics_features_need_no_heading() =>
        Updating.Generated(Update("# Epic\n\n<!-- archdocs:begin features -->\n<!-- archdocs:end -->\n", "/plan/E01/README.md", DocumentPlace.Epic).NewText!)[^1]
            .ShouldBe("| Pay \\| ship (E01-F01) | design | - | [prd](E01-F01/prd.md), [04 x](E01-F01/04%20x.md) |");

    [TestMethod]
    public void The_stage_of_another_hosts_feature_stays_as_its_host_wrote_it()
    {
        var mine = Updating.Feature("E01", "E01-F01", "Pay", "04-backend-design.md") with { Stage = FeatureStage.Implemented, IsSelected = true };
        var foreign = mine with { Stage = FeatureStage.Design, IsSelected = false };

        var written = Listed("# Plan\n\n<!-- archdocs:begin features -->\n<!-- archdocs:end -->\n", mine).NewText.ShouldNotBeNull();

        Updating.Generated(written)[^1].ShouldContain("| implemented |");
        Listed(written, foreign).NewText.ShouldBeNull();
        Listed(written, foreign with { IsSelected = true }).NewText.ShouldNotBeNull();
    }

    [TestMethod]
    public void The_checklist_score_of_another_hosts_feature_stays_as_its_host_wrote_it()
    {
        var mine = Updating.Feature("E01", "E01-F01", "Pay", "04-backend-design.md") with { Checklist = new ChecklistStanding(Applicable: 0b111, Open: 0b001) };
        var foreign = mine with { Checklist = ChecklistStanding.None, IsSelected = false };

        var written = Listed("# Plan\n\n<!-- archdocs:begin features -->\n<!-- archdocs:end -->\n", mine).NewText.ShouldNotBeNull();

        Updating.Generated(written)[^1].ShouldContain("| 2/3 |");
        Listed(written, foreign).NewText.ShouldBeNull();
        Listed(written, mine with { Checklist = new ChecklistStanding(0b111, 0) }).NewText.ShouldNotBeNull().ShouldContain("| 3/3 |");
        Listed(written, foreign with { Stage = FeatureStage.Retired }).NewText.ShouldNotBeNull().ShouldContain("| retired | - |");
    }

    [TestMethod]
    public void A_checklist_shows_the_items_by_group()
    {
        var open = Checklist.MaskOf("ARCH3002");
        var standing = new ChecklistStanding(Checklist.MaskOf(["ARCH3002", "ARCH3003", "ARCH2010"]), open);
        var document = Reading.Read("# T\n\n<!-- archdocs:begin checklist -->\n<!-- archdocs:end -->\n");

        var result = SectionUpdater.Update(document, Updating.Context(document) with { Checklist = standing }, RunMode.Update);

        Updating.Generated(result.NewText!).ShouldBe(
            ["**Completeness**", "- [x] All DTOs are fully specified", "**No code**", "- [ ] No SQL statements", "- [x] No class or function definitions"]);
    }

    [TestMethod]
    public void A_checklist_is_left_as_it_is_until_the_rules_have_looked() =>
        Updating.Update("# T\n\n<!-- archdocs:begin checklist -->\n<!-- archdocs:end -->\n").NewText.ShouldBeNull();

    [TestMethod]
    public void Related_documents_are_the_features_others_and_its_epic()
    {
        var document = Reading.Read("# Backend Design: Pay\n\n<!-- archdocs:begin related -->\n<!-- archdocs:end -->\n");
        var prd = Reading.Read("# Pay\n", DocumentKind.Prd, "/plan/E01-orders/E01-F01-checkout/prd (1).md");
        var context = Updating.Context(document) with { Epics = Updating.Epics("E01-orders") };
        context = context with { Feature = context.Feature! with { Documents = [prd, document] } };

        var result = SectionUpdater.Update(document, context, RunMode.Update);
        result.Findings.Select(finding => finding.Message).ShouldBeEmpty();
        Updating.Generated(result.NewText!).ShouldBe(["- Epic: [Epic E01-orders](../epic.md)", "- [Pay](prd%20%281%29.md)"]);
    }

    [TestMethod]
    [DataRow("A & B", "a--b")]
    [DataRow("  Spaced  out ", "spaced--out")]
    [DataRow("6.1 TaskFile (from filesystem)", "61-taskfile-from-filesystem")]
    [DataRow("snake_case-Name", "snake_case-name")]
    [DataRow("Größe, ÄÖ", "größe-äö")]
    [DataRow("日本語 テスト", "日本語-テスト")]
    [DataRow("POST /api/v1/orders/{id}", "post-apiv1ordersid")]
    [DataRow("Ship it 🚀", "ship-it-")]
    public void Anchors_are_githubs(string heading, string slug) => AnchorSlug.Of(heading).ShouldBe(slug);

    [TestMethod]
    public void Repeated_anchors_are_numbered_past_those_that_are_taken()
    {
        var slugs = new AnchorSlug();

        string[] headings = ["A", "A", "A 1", "A", "A-1"];
        headings.Select(slugs.Next).ShouldBe(["a", "a-1", "a-1-1", "a-2", "a-1-2"]);
    }

    private static SectionUpdateResult Listed(string text, FeatureSummary feature)
    {
        var document = Reading.Read(text, DocumentKind.Readme, PlanReadme);
        return SectionUpdater.Update(document, Updating.Context(document) with { Place = DocumentPlace.Plan, Feature = null, Epics = Updating.Epics("E01"), Features = [feature] }, RunMode.Update);
    }

    private static SectionUpdateResult Update(string text, string path = PlanReadme, DocumentPlace place = DocumentPlace.Plan)
    {
        var document = Reading.Read(text, DocumentKind.Readme, path);
        var context = Updating.Context(document) with
        {
            Place = place,
            EpicKey = place == DocumentPlace.Epic ? "E01" : null,
            Feature = null,
            Epics = Updating.Epics("E01", "E02"),
            Features = [Updating.Feature("E01", "E01-F01", "Pay | ship", "prd.md", "04 x.md")],
        };
        var result = SectionUpdater.Update(document, context, RunMode.Update);
        result.Findings.Select(finding => finding.Message).ShouldBeEmpty();
        return result;
    }
}
