using ArchDocs.Core.Execution;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Tests.Execution;

/// <summary>The checklist is filled from the findings of the very run that writes it.</summary>
[TestClass]
public sealed class ChecklistRunTests : IDisposable
{
    private const string Markers = "<!-- archdocs:begin checklist -->\n<!-- archdocs:end -->\n";
    private const string Architecture = SmallPlan.Feature + "02-architecture.md";
    private const string Placeholders = "All required template sections are filled";
    private const string Sql = "No SQL statements";
    private const string Links = "Cross-references to related documents";

    private readonly SmallPlan _plan = new SmallPlan().WriteResearch();

    public void Dispose() => _plan.Dispose();

    [TestMethod]
    public void An_item_is_kept_when_no_rule_found_anything_against_it()
    {
        Write($"TODO\n\n{Markers}");

        _plan.Run();

        ShouldBeOpen(Architecture, Placeholders);
        ShouldBeKept(Architecture, Sql);
    }

    [TestMethod]
    public void A_second_run_changes_nothing_and_a_third_has_nothing_to_do()
    {
        Write($"TODO\n\n{Markers}");
        var first = _plan.Run();
        var text = _plan.Read(Architecture);

        var second = _plan.Run();

        first.WrittenFiles.ShouldBe([_plan.Path(Architecture)]);
        second.WrittenFiles.ShouldBeEmpty();
        second.Diagnostics.ShouldBe(first.Diagnostics);
        _plan.Read(Architecture).ShouldBe(text);
        _plan.Run().IsReplay.ShouldBeTrue();
        _plan.Run(RunMode.Verify).Diagnostics.ShouldBe(first.Diagnostics);
    }

    [TestMethod]
    public void Lines_are_those_of_the_document_as_it_stands_after_the_run()
    {
        Write($"{Markers}\nTODO\n");

        var result = _plan.Run();

        var line = File.ReadAllLines(_plan.Path(Architecture)).Index().Single(line => line.Item == "TODO").Index + 1;
        _plan.Lines(result).Where(found => found.EndsWith("ARCH2003", StringComparison.Ordinal)).ShouldBe([$"02-architecture.md({line}): ARCH2003"]);
    }

    [TestMethod]
    public void Verifying_writes_nothing_and_reports_a_checklist_that_is_out_of_date()
    {
        Write($"TODO\n\n{Markers}");
        _plan.Run();
        var text = _plan.Read(Architecture).Replace("TODO", "Done", StringComparison.Ordinal);
        _plan.Write(Architecture, text);

        // The other placeholder rules still speak, so only the item that changed differs.
        _plan.Write(Architecture, text.Replace("- [x] " + Sql, "- [ ] " + Sql, StringComparison.Ordinal));
        _plan.Run(RunMode.Verify).Diagnostics.ShouldContain(diagnostic => diagnostic.RuleId == "ARCH8001" || diagnostic.RuleId == "ARCH8004");
        _plan.Read(Architecture).ShouldContain("- [ ] " + Sql);
    }

    [TestMethod]
    public void A_checklist_that_is_out_of_date_does_not_change_the_checklist()
    {
        Write(Markers);

        var verified = _plan.Run(RunMode.Verify);
        verified.Diagnostics.ShouldContain(diagnostic => diagnostic.RuleId == "ARCH8001");

        _plan.Run();
        _plan.Run(RunMode.Verify).Diagnostics.ShouldNotContain(diagnostic => diagnostic.RuleId.StartsWith("ARCH8", StringComparison.Ordinal));
    }

    [TestMethod]
    public void What_is_suppressed_with_a_reason_is_kept_and_without_one_is_not()
    {
        Write($"<!-- archdocs:disable ARCH3002: shown to the auditors -->\n\n    SELECT a FROM b WHERE c = 1;\n\n{Markers}");
        _plan.Run();
        ShouldBeKept(Architecture, Sql);

        Write($"<!-- archdocs:disable ARCH3002 -->\n\n    SELECT a FROM b WHERE c = 1;\n\n{Markers}");
        _plan.Run();
        ShouldBeOpen(Architecture, Sql);
    }

    [TestMethod]
    public void What_the_baseline_holds_back_is_not_kept()
    {
        Write($"    SELECT a FROM b WHERE c = 1;\n\n{Markers}");
        ArchDocsRun.Execute(_plan.Options() with { WriteBaseline = true });

        _plan.Run().HeldBack.ShouldBeGreaterThan(0);

        ShouldBeOpen(Architecture, Sql);
    }

    [TestMethod]
    public void An_item_whose_rules_are_all_off_is_left_out()
    {
        _plan.Write(".editorconfig", "[*.md]\ndotnet_diagnostic.ARCH3002.severity = none\n");
        Write(Markers);

        _plan.Run();

        _plan.Read(Architecture).ShouldNotContain(Sql);
        ShouldBeKept(Architecture, "No class or function definitions");
    }

    [TestMethod]
    public void A_feature_in_the_research_stage_has_kept_nothing_yet()
    {
        _plan.Write(SmallPlan.Feature + "prd.md", $"# PRD: Checkout\n\n## Goal\n\nCustomers pay.\n\n{Markers}");

        _plan.Run();

        _plan.Read(SmallPlan.Feature + "prd.md").ShouldNotContain("[x]");
        _plan.Read(SmallPlan.Feature + "prd.md").ShouldContain("- [ ] " + Sql);
    }

    [TestMethod]
    public void Headings_of_the_checklist_are_listed_and_linked_to_in_the_same_run()
    {
        _plan.Write("../../context/templates/sections/checklist.hbs", "## What is open\n\n{{#each groups}}\n{{#each items}}\n{{#unless isKept}}\n- {{text title}}\n{{/unless}}\n{{/each}}\n{{/each}}\n");
        Write($"<!-- archdocs:begin toc -->\n<!-- archdocs:end -->\n\nSee [below](#what-is-open).\n\n{Markers}");

        var first = _plan.Run();
        var text = _plan.Read(Architecture);

        text.ShouldContain("- [What is open](#what-is-open)");
        first.Diagnostics.ShouldNotContain(diagnostic => diagnostic.RuleId == "ARCH6002");
        _plan.Run().WrittenFiles.ShouldBeEmpty();
        _plan.Read(Architecture).ShouldBe(text);
    }

    [TestMethod]
    public void What_the_plans_rules_find_opens_its_items()
    {
        Write(Markers);
        var options = _plan.Options();
        using var services = new RunServices(options, CancellationToken.None);
        var plan = PlanDiscovery.Discover(options.PlanDirectory, options.Features, CancellationToken.None);
        var processor = new FeatureProcessor(services, new TargetFiles(plan, options.Root, byContent: false), new SectionContexts(services), CancellationToken.None);
        var planned = new PlannedFeature(plan.Epics[0], plan.Epics[0].Features[0]);

        processor.Process(planned).AssumedOpen.ShouldBeNull();
        processor.Process(planned, Checklist.MaskOf("ARCH3002")).AssumedOpen.ShouldBe(Checklist.MaskOf("ARCH3002"));
        ShouldBeOpen(Architecture, Sql);

        processor.Process(planned).AssumedOpen.ShouldBeNull();
        processor.Process(planned, 0).WrittenFiles.ShouldNotBeEmpty();
        ShouldBeKept(Architecture, Sql);
        processor.Process(planned).AssumedOpen.ShouldBe(0UL);
    }

    [TestMethod]
    public void The_index_shows_how_many_items_each_feature_has_kept()
    {
        _plan.Write("README.md", "# Plan\n\n<!-- archdocs:begin features -->\n<!-- archdocs:end -->\n\n" + Markers);
        Write("    SELECT a FROM b WHERE c = 1;\n");
        _plan.WriteResearch("E02-other/E02-F01-other/");

        _plan.Run();
        var index = _plan.Read("README.md");

        var row = index.Split('\n').Single(line => line.Contains("(E01-F01-checkout)", StringComparison.Ordinal));
        var score = row.Split('|')[3].Trim().Split('/').Select(int.Parse).ToArray();
        score[0].ShouldBe(index.Split('\n').Count(line => line.StartsWith("- [x]", StringComparison.Ordinal)));
        score[1].ShouldBe(index.Split('\n').Count(line => line.StartsWith("- [", StringComparison.Ordinal)));
        index.ShouldContain("(E02-F01-other) | research | - |");
        ShouldBeOpen("README.md", Sql);
        _plan.Run().WrittenFiles.ShouldBeEmpty();
        _plan.Run().IsReplay.ShouldBeTrue();
    }

    [TestMethod]
    public void A_host_leaves_what_another_host_wrote()
    {
        _plan.Write("README.md", "# Plan\n\n<!-- archdocs:begin features -->\n<!-- archdocs:end -->\n");
        Write("    SELECT a FROM b WHERE c = 1;\n");
        _plan.WriteResearch("E02-other/E02-F01-other/");
        _plan.Run(features: "E01*/**");
        var index = _plan.Read("README.md");

        _plan.Run(features: "E02*/**").WrittenFiles.ShouldBeEmpty();

        _plan.Read("README.md").ShouldBe(index);
    }

    [TestMethod]
    public void A_link_that_breaks_elsewhere_opens_its_item()
    {
        Write($"See [the notes](../../../notes.md).\n\n{Markers}");
        _plan.Write("../notes.md", "# Notes\n").Write(SmallPlan.Feature + "prd.md", "# PRD: Checkout\n").Write(Architecture, _plan.Read(Architecture).Replace("See ", "<!-- archdocs:begin related -->\n<!-- archdocs:end -->\n\nSee ", StringComparison.Ordinal));
        _plan.Run();
        _plan.Run();
        ShouldBeKept(Architecture, Links);

        File.Delete(_plan.Path("../notes.md"));
        _plan.Run();

        ShouldBeOpen(Architecture, Links);
    }

    private void Write(string body) => _plan.Write(Architecture, "# Architecture: Checkout\n\n" + body);

    private void ShouldBeKept(string document, string item) => _plan.Read(document).ShouldContain("- [x] " + item);

    private void ShouldBeOpen(string document, string item) => _plan.Read(document).ShouldContain("- [ ] " + item);
}
