using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Sections;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Sections;

[TestClass]
public sealed class RegisterSectionTests
{
    private static readonly FeatureSummary Pay = Feature("E01", "E01-F01", "Pay | ship") with
    {
        Risks = [new("Bank is *slow*", "Low", "High", "Queue | retry"), new("Disk is full", "High", "High", ""), new("Odd", "often", "bad", "<b>x</b>")],
        Integrations = [new("bank", IsExternal: true, "REST", "Cards", "Invoice"), new("Catalog", IsExternal: false, "Function", "Prices", "")],
    };

    private static readonly FeatureSummary Ship = Feature("E02", "E02-F01", "Ship") with
    {
        IsSelected = false,
        Risks = [new("Carrier is late", "High", "Low", "Tell"), new("Keys leak", "Very High", "Medium-High", "Rotate")],
        Integrations = [new("Bank", IsExternal: true, "REST", "Refunds", "Wait")],
    };

    private static readonly FeatureSummary Old = Pay with { Key = "E01-F00", Stage = FeatureStage.Retired };

    [TestMethod]
    public void Risks_stand_by_severity_and_then_by_feature() =>
        Updating.Generated(Text("risks")).ShouldBe(
        [
            "| Risk | Likelihood | Impact | Mitigation | Feature |",
            "|---|---|---|---|---|",
            "| Disk is full | High | High | | [Pay \\| ship](E01/E01-F01/02-architecture.md) |",
            "| Keys leak | Very High | Medium-High | Rotate | [Ship](E02/E02-F01/02-architecture.md) |",
            "| Bank is \\*slow\\* | Low | High | Queue \\| retry | [Pay \\| ship](E01/E01-F01/02-architecture.md) |",
            "| Carrier is late | High | Low | Tell | [Ship](E02/E02-F01/02-architecture.md) |",
            "| Odd | often | bad | \\<b>x\\</b> | [Pay \\| ship](E01/E01-F01/02-architecture.md) |",
        ]);

    [TestMethod]
    public void Integrations_stand_by_name_the_external_ones_first() =>
        Updating.Generated(Text("integrations")).ShouldBe(
        [
            "## External services",
            "| Service | Protocol | Purpose | Fallback | Feature |",
            "|---|---|---|---|---|",
            "| Bank | REST | Refunds | Wait | [Ship](E02/E02-F01/02-architecture.md) |",
            "| bank | REST | Cards | Invoice | [Pay \\| ship](E01/E01-F01/02-architecture.md) |",
            "## Internal services",
            "| Service | Integration Type | Purpose | Feature |",
            "|---|---|---|---|",
            "| Catalog | Function | Prices | [Pay \\| ship](E01/E01-F01/02-architecture.md) |",
        ]);

    [TestMethod]
    public void An_epics_register_holds_its_own_features() =>
        Updating.Generated(Text("risks", "/plan/E02/README.md", DocumentPlace.Epic)).Skip(2).ShouldBe(
        [
            "| Keys leak | Very High | Medium-High | Rotate | [Ship](E02-F01/02-architecture.md) |",
            "| Carrier is late | High | Low | Tell | [Ship](E02-F01/02-architecture.md) |",
        ]);

    [TestMethod]
    [DataRow("risks", "No feature names a risk.")]
    [DataRow("integrations", "No feature names an integration point.")]
    public void An_empty_register_says_so(string section, string sentence) =>
        Updating.Generated(Update(Marked(section), "/plan/README.md", DocumentPlace.Plan, []).NewText!).ShouldBe([sentence]);

    [TestMethod]
    [DataRow("risks")]
    [DataRow("integrations")]
    public void A_register_that_is_up_to_date_stays_as_it_is(string section) => Update(Text(section), "/plan/README.md", DocumentPlace.Plan, [Ship, Old, Pay]).NewText.ShouldBeNull();

    [TestMethod]
    [DataRow("risks")]
    [DataRow("integrations")]
    public void A_register_stands_in_no_other_document(string section)
    {
        var document = Reading.Read(Marked(section));

        SectionUpdater.Update(document, Updating.Context(document), RunMode.Update).Ids().ShouldBe(["ARCH8002"]);
    }

    [TestMethod]
    public void A_summary_holds_what_the_architecture_lists()
    {
        var feature = new Feature("E01", "E01-F01", "/plan/E01/E01-F01", [], IsSelected: true);
        var architecture = Reading.Read(
            "# A\n\n## Integration Points\n\n### External Services\n\n| Service | Protocol | Purpose | Fallback |\n|---|---|---|---|\n| Bank | REST | Cards | - |\n\n## Risks\n\n| Risk | Likelihood | Impact | Mitigation |\n|---|---|---|---|\n| Slow | Low | High | Queue |\n",
            DocumentKind.Architecture);

        var summary = FeatureSummaries.Of(FeatureModel.Of(feature, [architecture], new Rules.Alignment.FakeTypeCatalog()));

        summary.Integrations.ShouldBe([new("Bank", IsExternal: true, "REST", "Cards", "")]);
        summary.Risks.ShouldBe([new("Slow", "Low", "High", "Queue")]);
    }

    private static FeatureSummary Feature(string epic, string key, string title) =>
        Updating.Feature(epic, key, title) with { Documents = [new DocumentSummary("02-architecture.md", DocumentKind.Architecture, title), new DocumentSummary("prd.md", DocumentKind.Prd, title)] };

    private static string Marked(string section) => $"# Plan\n\n<!-- archdocs:begin {section} -->\n<!-- archdocs:end -->\n";

    private static string Text(string section, string path = "/plan/README.md", DocumentPlace place = DocumentPlace.Plan) => Update(Marked(section), path, place, [Ship, Old, Pay]).NewText.ShouldNotBeNull();

    private static SectionUpdateResult Update(string text, string path, DocumentPlace place, FeatureSummary[] features)
    {
        var document = Reading.Read(text, DocumentKind.Readme, path);
        var context = Updating.Context(document) with { Place = place, EpicKey = place == DocumentPlace.Epic ? "E02" : null, Feature = null, Epics = Updating.Epics("E01", "E02"), Features = [.. features] };
        var result = SectionUpdater.Update(document, context, RunMode.Update);
        result.Findings.Select(finding => finding.Message).ShouldBeEmpty();
        return result;
    }
}
