using ArchDocs.Core.Diagrams;
using ArchDocs.Core.Features;
using ArchDocs.Core.Packages;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Sections;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Sections;

[TestClass]
public sealed class DiagramSectionTests
{
    private static readonly FeatureSummary Pay = Updating.Feature("E01", "E01-F01", "Pay | ship") with
    {
        Integrations = [new("bank", IsExternal: true, "REST", "Cards", "Invoice"), new("Catalog", IsExternal: false, "", "Prices", "")],
    };

    private static readonly FeatureSummary Refund = Updating.Feature("E01", "E01-F02", "Refund") with
    {
        Integrations = [new("Bank", IsExternal: true, "REST", "Refunds", "Wait"), new("Bank", IsExternal: true, "SFTP", "Statements", "Wait")],
    };

    private static readonly FeatureSummary Ship = Updating.Feature("E02", "E02-F01", "Ship") with { Integrations = [new("Carrier \"North\"", IsExternal: true, "", "", "")] };

    [TestMethod]
    public void An_epics_context_shows_its_features_and_their_services() =>
        Updating.Generated(Context("/plan/E01/README.md", DocumentPlace.Epic, Refund, Ship, Pay)).ShouldBe(
        [
            "```mermaid",
            "flowchart LR",
            "    subgraph system[\"Epic E01\"]",
            "        p1[\"Pay #124; ship\"]",
            "        p2[\"Refund\"]",
            "    end",
            "    subgraph internal[\"Internal services\"]",
            "        s2[\"Catalog\"]",
            "    end",
            "    subgraph external[\"External services\"]",
            "        s1[\"Bank\"]",
            "    end",
            "    p1 -->|\"REST: Cards\"| s1",
            "    p1 -->|\"Prices\"| s2",
            "    p2 -->|\"REST, SFTP\"| s1",
            "```",
        ]);

    [TestMethod]
    public void A_plans_context_shows_its_epics() =>
        Updating.Generated(Context("/plan/README.md", DocumentPlace.Plan, Pay, Ship)).ShouldContain(line => line == "    p2 --> s2");

    [TestMethod]
    public void Without_integration_points_there_is_a_sentence() =>
        Updating.Generated(Context("/plan/README.md", DocumentPlace.Plan)).ShouldBe(["No feature names an integration point."]);

    [TestMethod]
    public void The_context_of_very_many_services_still_renders()
    {
        var many = Pay with { Integrations = [.. Enumerable.Range(0, 900).Select(i => new IntegrationSummary($"Service {i} {new string('x', 200)}", i % 2 == 0, "REST", "What it is for", ""))] };
        var text = Context("/plan/README.md", DocumentPlace.Plan, many);

        MermaidParser.Parse(Diagram(text)).Error?.Message.ShouldBeNull();
    }

    [TestMethod]
    [DataRow("context", "/plan/README.md")]
    [DataRow("projects", "/plan/E01/E01-F01/02-architecture.md")]
    public void A_diagram_that_is_up_to_date_stays_as_it_is(string section, string path)
    {
        var kind = section == "context" ? DocumentKind.Readme : DocumentKind.Architecture;
        var once = Update(Marked(section), path, kind, DocumentPlace.Plan, [Pay, Ship]).NewText.ShouldNotBeNull();

        MermaidParser.Parse(Diagram(once)).Error?.Message.ShouldBeNull();
        Update(once, path, kind, DocumentPlace.Plan, [Ship, Pay]).NewText.ShouldBeNull();
    }

    [TestMethod]
    public void Projects_are_drawn_with_their_references() =>
        Updating.Generated(Update(Marked("projects"), "/plan/E01/E01-F01/02-architecture.md", DocumentKind.Architecture, DocumentPlace.Plan, []).NewText!).ShouldBe(
        [
            "```mermaid",
            "flowchart TB",
            "    host[\"Contoso.Api\"]",
            "    p1[\"Contoso.Contracts\"]",
            "    p2[\"Contoso.Domain\"]",
            "    host --> p2",
            "    p2 --> p1",
            "```",
        ]);

    [TestMethod]
    public void A_host_without_project_references_says_so() =>
        Updating.Generated(Projects(new ProjectGraph("Contoso.Api", [], []))!).ShouldBe(["Contoso.Api refers to no other project."]);

    [TestMethod]
    public void A_section_stays_as_it_is_where_the_build_does_not_know_the_projects() => Projects(null).ShouldBeNull();

    private static string? Projects(ProjectGraph? graph)
    {
        var document = Reading.Read(Marked("projects"), DocumentKind.Architecture);
        return SectionUpdater.Update(document, Updating.Context(document) with { Projects = () => graph }, RunMode.Update).NewText;
    }

    private static string Diagram(string text)
    {
        var start = text.IndexOf("flowchart", StringComparison.Ordinal);
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string Marked(string section) => $"# Plan: Contoso\n\n<!-- archdocs:begin {section} -->\n<!-- archdocs:end -->\n";

    private static string Context(string path, DocumentPlace place, params FeatureSummary[] features) => Update(Marked("context"), path, DocumentKind.Readme, place, features).NewText.ShouldNotBeNull();

    private static SectionUpdateResult Update(string text, string path, DocumentKind kind, DocumentPlace place, FeatureSummary[] features)
    {
        var document = Reading.Read(text, kind, path);
        var context = Updating.Context(document) with
        {
            Place = place,
            EpicKey = place == DocumentPlace.Epic ? "E01" : null,
            Feature = null,
            Epics = Updating.Epics("E01", "E02"),
            Features = [.. features],
            Projects = () => new ProjectGraph("Contoso.Api", ["Contoso.Contracts", "Contoso.Domain"], [new("Contoso.Api", "Contoso.Domain"), new("Contoso.Domain", "Contoso.Contracts")]),
        };
        var result = SectionUpdater.Update(document, context, RunMode.Update);
        result.Findings.Select(finding => finding.Message).ShouldBeEmpty();
        return result;
    }
}
