namespace ArchDocs.Core.Tests.Execution;

[TestClass]
public sealed class RunTests
{
    private const string Index = "# Plan\n\n<!-- archdocs:begin features -->\n<!-- archdocs:end -->\n";

    [TestMethod]
    public void A_root_without_plan_is_a_warning_at_the_project()
    {
        using var plan = new SmallPlan();

        plan.Lines(plan.Run()).ShouldBe(["Host.csproj(0): ARCH0001"]);
    }

    [TestMethod]
    public void Globs_that_match_no_feature_are_a_warning_that_says_what_a_glob_stands_for()
    {
        using var plan = new SmallPlan().WriteResearch();

        plan.Run(features: "E02*").Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("'E01-orders/E01-F01-checkout'");
    }

    [TestMethod]
    public void A_feature_in_the_research_stage_is_left_in_peace()
    {
        using var plan = new SmallPlan().WriteResearch();

        plan.Lines(plan.Run()).ShouldBeEmpty();
    }

    [TestMethod]
    public void A_retired_feature_is_indexed_and_not_checked()
    {
        using var plan = new SmallPlan().Write(SmallPlan.Feature + "04-backend-design.md", "---\nstatus: retired\n---\n# Backend Design: Checkout\n\nTODO\n").Write("README.md", Index);

        plan.Lines(plan.Run()).ShouldBeEmpty();
        plan.Read("README.md").ShouldContain("| Checkout (E01-F01-checkout) | retired |");
    }

    [TestMethod]
    public void An_unchanged_plan_is_answered_from_the_cache_with_the_same_findings()
    {
        using var plan = new SmallPlan().WriteResearch().Write(SmallPlan.Feature + "02-architecture.md", "# Architecture\n\nTODO\n");
        var first = plan.Run();

        var second = plan.Run();

        first.IsReplay.ShouldBeFalse();
        second.IsReplay.ShouldBeTrue();
        second.Diagnostics.ShouldBe(first.Diagnostics);
        (second.Features, second.Documents).ShouldBe((first.Features, first.Documents));
    }

    [TestMethod]
    [DataRow("edit")]
    [DataRow("delete")]
    [DataRow("editorconfig")]
    [DataRow("template")]
    [DataRow("topics")]
    [DataRow("option")]
    public void Whatever_changes_is_noticed(string change)
    {
        using var plan = new SmallPlan().WriteResearch().Write(SmallPlan.Feature + "02-architecture.md", "# Architecture\n\nTODO\n");
        plan.Run();

        var options = plan.Options();
        switch (change)
        {
            case "edit":
                plan.Write(SmallPlan.Feature + "02-architecture.md", "# Architecture\n\nAll is said.\n");
                break;
            case "delete":
                File.Delete(plan.Path(SmallPlan.Feature + "prd.md"));
                break;
            case "editorconfig":
                plan.Write("E01-orders/.editorconfig", "[*.md]\ndotnet_diagnostic.ARCH2004.severity = none\n");
                break;
            case "template":
                plan.Write("../../context/templates/architecture-doc.md", "# {Title}\n\n## Why\n\n{reason}\n");
                break;
            case "topics":
                plan.Write("../../context/templates/archdocs-topics.yml", "topics:\n  - id: ARCH9001\n");
                break;
            default:
                options = options with { MaxLines = 300 };
                break;
        }

        ArchDocsRun.Execute(options).IsReplay.ShouldBeFalse();
    }

    [TestMethod]
    public void A_list_of_topics_decides_which_are_asked_for()
    {
        using var plan = new SmallPlan().WriteResearch().Write(SmallPlan.Feature + "02-architecture.md", "# Architecture\n");
        plan.Write(SmallPlan.Feature + "prd.md", "# PRD: Checkout\n");
        Ids().Count(id => id.StartsWith("ARCH9", StringComparison.Ordinal)).ShouldBe(15);

        plan.Write("../../context/templates/archdocs-topics.yml", "topics:\n  - id: ARCH9001\n");
        Ids().Where(id => id.StartsWith("ARCH9", StringComparison.Ordinal)).ShouldBe(["ARCH9001"]);

        plan.Write("../../context/templates/archdocs-topics.yml", "topics:\n  - id: ARCH9x\n");
        Ids().Where(id => id.StartsWith("ARCH9", StringComparison.Ordinal)).ShouldBeEmpty();
        plan.Lines(plan.Run()).Any(line => line == "context/templates/archdocs-topics.yml(2): ARCH0003").ShouldBeTrue();

        string[] Ids() => [.. plan.Run().Diagnostics.Select(diagnostic => diagnostic.RuleId)];
    }

    [TestMethod]
    public void An_edit_that_keeps_length_and_time_is_noticed_when_verifying()
    {
        using var plan = new SmallPlan().WriteResearch().Write(SmallPlan.Feature + "02-architecture.md", "# Architecture\n\nTODO\n");
        var path = plan.Path(SmallPlan.Feature + "02-architecture.md");
        var time = File.GetLastWriteTimeUtc(path);
        plan.Run(RunMode.Verify);

        plan.Write(SmallPlan.Feature + "02-architecture.md", "# Architecture\n\nDone\n");
        File.SetLastWriteTimeUtc(path, time);

        plan.Lines(plan.Run(RunMode.Verify)).Any(line => line == "02-architecture.md(3): ARCH2003").ShouldBeFalse();
    }

    [TestMethod]
    public void A_damaged_cache_is_an_empty_one()
    {
        using var plan = new SmallPlan().WriteResearch().Write(SmallPlan.Feature + "02-architecture.md", "# Architecture\n\nTODO\n");
        var first = plan.Run();
        var bytes = File.ReadAllBytes(plan.CachePath);
        for (var length = 0; length < bytes.Length; length += 7)
        {
            File.WriteAllBytes(plan.CachePath, bytes[..length]);
            plan.Run().Diagnostics.ShouldBe(first.Diagnostics);
        }
    }

    [TestMethod]
    public void The_same_input_gives_the_same_findings_in_the_same_order()
    {
        using var plan = new SmallPlan();
        for (var i = 0; i < 12; i++)
        {
            plan.Write($"E01-orders/E01-F{i:00}-x/02-architecture.md", "# Architecture\n\nTODO\n");
        }

        var runs = Enumerable.Range(0, 5).Select(_ => ArchDocsRun.Execute(plan.Options() with { CachePath = null }).Diagnostics).ToArray();

        runs.ShouldAllBe(run => run.SequenceEqual(runs[0]));
    }

    [TestMethod]
    public void Updating_twice_writes_once()
    {
        using var plan = new SmallPlan().WriteResearch().Write("README.md", Index);

        plan.Run().WrittenFiles.ShouldBe([plan.Path("README.md")]);
        plan.Run().WrittenFiles.ShouldBeEmpty();
        plan.Run().IsReplay.ShouldBeTrue();
    }

    [TestMethod]
    public void Verifying_writes_nothing_and_reports_what_an_update_would_write()
    {
        using var plan = new SmallPlan().WriteResearch().Write("README.md", Index);

        plan.Lines(plan.Run(RunMode.Verify)).ShouldBe(["docs/plan/README.md(4): ARCH8001"]);
        plan.Read("README.md").ShouldBe(Index);
    }

    [TestMethod]
    public void Two_hosts_that_share_an_index_agree_on_it()
    {
        var fixtures = typeof(Contoso.Fixtures.Scalars).Assembly.Location;
        using var plan = new SmallPlan().WriteResearch().WriteResearch("E02-other/E02-F01-other/").Write("README.md", Index)
            .Write(SmallPlan.Feature + "04-backend-design.md", "# Backend Design: Checkout\n\n## DTO / Data Structures\n\n### Contoso.Fixtures.Scalars\n\n**Purpose**: x\n");

        plan.Run(assemblies: [fixtures], features: "E01*/**");
        var index = plan.Read("README.md");
        index.ShouldContain("| Checkout (E01-F01-checkout) | implemented |");

        plan.Run(features: "E02*/**").WrittenFiles.ShouldBeEmpty();
        plan.Run(RunMode.Verify, [fixtures], "E01*/**").Diagnostics.ShouldNotContain(diagnostic => diagnostic.RuleId == "ARCH8001");
        plan.Read("README.md").ShouldBe(index);
    }

    [TestMethod]
    public void A_cancelled_run_leaves_every_document_whole()
    {
        using var plan = new SmallPlan().Write("README.md", Index);
        const string text = "# PRD: X\n\n<!-- archdocs:begin toc -->\n<!-- archdocs:end -->\n\n## Goal\n\nText.\n";
        for (var i = 0; i < 200; i++)
        {
            plan.Write($"E01-orders/E01-F{i:000}-x/prd.md", text);
        }

        using var cancellation = new CancellationTokenSource();
        var run = Task.Run(() => ArchDocsRun.Execute(plan.Options(), cancellation.Token));
        SpinWait.SpinUntil(() => run.IsCompleted || plan.Read("E01-orders/E01-F000-x/prd.md") != text);
        cancellation.Cancel();
        Should.Throw<OperationCanceledException>(() => run.GetAwaiter().GetResult(), "unless it was too late to cancel").ShouldNotBeNull();

        var documents = Directory.GetFiles(plan.Path(""), "*", SearchOption.AllDirectories);
        documents.Where(path => path.EndsWith(".tmp", StringComparison.Ordinal)).ShouldBeEmpty();
        documents.Where(path => Path.GetFileName(path) == "prd.md").ShouldAllBe(path => File.ReadAllText(path) == text || File.ReadAllText(path).Contains("- [Goal](#goal)\n\n<!-- archdocs:end "));
    }

    [TestMethod]
    public void A_baseline_holds_back_what_it_knows_and_nothing_more()
    {
        using var plan = new SmallPlan().WriteResearch().Write(SmallPlan.Feature + "02-architecture.md", "# Architecture\n\nTODO\n");
        ArchDocsRun.Execute(plan.Options() with { WriteBaseline = true }).WrittenToBaseline.ShouldNotBeNull().ShouldBeGreaterThan(0);

        var held = plan.Run();
        plan.Write(SmallPlan.Feature + "02-architecture.md", "# Architecture\n\n\nTODO\n\nFIXME\n");
        var changed = plan.Run();

        held.Diagnostics.ShouldBeEmpty();
        held.HeldBack.ShouldBeGreaterThan(0);
        plan.Lines(changed).ShouldBe(["02-architecture.md(6): ARCH2003"]);
    }

    [TestMethod]
    public void Freezing_leaves_sections_that_are_out_of_date_to_the_next_build()
    {
        using var plan = new SmallPlan().WriteResearch().Write(SmallPlan.Feature + "02-architecture.md", "# Architecture\n\n<!-- archdocs:begin toc -->\n<!-- archdocs:end -->\n");

        ArchDocsRun.Execute(plan.Options() with { Mode = RunMode.Verify, WriteBaseline = true }).Diagnostics.ShouldBeEmpty();
    }
}
