namespace ArchDocs.Core.Tests.Execution;

/// <summary>What a link leads to is no part of the feature that it stands in: the run's cache must notice all the same.</summary>
[TestClass]
public sealed class LinkRunTests : IDisposable
{
    private const string Prd = SmallPlan.Feature + "prd.md";
    private const string Other = "E02-other/E02-F01-other/";

    private readonly SmallPlan _plan = new SmallPlan().Write("../../.editorconfig", SmallPlan.AnySections).WriteResearch().Write(Other + "prd.md", "# PRD: Other\n\n## Goal\n\nPeople find what they look for.\n");

    public void Dispose() => _plan.Dispose();

    [TestMethod]
    public void A_target_that_goes_is_found_missing_in_the_next_run()
    {
        Link("../../../notes.md");
        _plan.Write("../notes.md", "# Notes\n");
        ShouldFind();
        ShouldReplay();

        File.Delete(_plan.Path("../notes.md"));
        ShouldFind("ARCH6001");
        ShouldReplay("ARCH6001");

        _plan.Write("../notes.md", "# Notes\n");
        ShouldFind();
    }

    [TestMethod]
    public void A_target_that_is_renamed_is_found_missing_with_its_new_name()
    {
        Link("../../../notes.md");
        _plan.Write("../notes.md", "# Notes\n");
        ShouldFind();

        File.Move(_plan.Path("../notes.md"), _plan.Path("../Notes.md"));

        ShouldFind("ARCH6001").ShouldContain("write '../../../Notes.md'");
    }

    [TestMethod]
    public void A_suggestion_goes_with_the_file_it_names()
    {
        Link("../../../nodes.md");
        _plan.Write("../notes.md", "# Notes\n");
        ShouldFind("ARCH6001").ShouldContain("did you mean '../../../notes.md'?");

        File.Move(_plan.Path("../notes.md"), _plan.Path("../other.md"));
        Directory.SetLastWriteTimeUtc(_plan.Path(".."), DateTime.UtcNow.AddSeconds(2));

        ShouldFind("ARCH6001").ShouldNotContain("did you mean");
    }

    [TestMethod]
    [DataRow(RunMode.Update)]
    [DataRow(RunMode.Verify)]
    public void A_heading_that_goes_is_found_missing_in_the_next_run(RunMode mode)
    {
        Link("../../E02-other/E02-F01-other/prd.md#goal");
        ShouldFind(mode);
        ShouldReplay(mode);

        _plan.Write(Other + "prd.md", "# PRD: Other\n\n## Aim\n\nPeople find what they look for.\n");

        ShouldFind(mode, "ARCH6002");
    }

    [TestMethod]
    public void A_heading_that_goes_from_a_file_beside_the_plan_is_found_missing()
    {
        Link("../../../notes.md#goal");
        _plan.Write("../notes.md", "# Notes\n\n## Goal\n");
        ShouldFind();

        _plan.Write("../notes.md", "# Notes\n\n## Our goal\n");

        ShouldFind("ARCH6002").ShouldContain("'goal'");
    }

    [TestMethod]
    public void An_edit_of_a_target_costs_nothing_where_no_heading_is_named()
    {
        Link("../../../notes.md");
        _plan.Write("../notes.md", "# Notes\n");
        ShouldFind();

        _plan.Write("../notes.md", "# Other notes\n");

        ShouldReplay();
    }

    [TestMethod]
    public void A_heading_that_the_same_run_generates_in_another_feature_counts()
    {
        _plan.Write("../../context/templates/sections/extra.hbs", "## Extra\n\nText.\n");
        Link("../../E02-other/E02-F01-other/prd.md#extra");
        _plan.Write(Other + "prd.md", "# PRD: Other\n\n<!-- archdocs:begin extra -->\n\nold\n\n<!-- archdocs:end -->\n\n## Goal\n\nPeople find what they look for.\n");
        _plan.Write(Other + "prd.md", _plan.Read(Other + "prd.md").Replace("old\n\n<!-- archdocs:end -->", "<!-- archdocs:end -->", StringComparison.Ordinal));

        ShouldFind();
        ShouldFind();
        ShouldReplay();
    }

    [TestMethod]
    public void Links_between_features_are_found_in_whatever_order_they_are_read()
    {
        for (var i = 0; i < 20; i++)
        {
            _plan.Write($"E01-orders/E01-F{i:00}-x/prd.md", $"# PRD: X\n\n## Goal {i}\n\nSee [the next](../E01-F{(i + 1) % 20:00}-x/prd.md#goal-{(i + 1) % 20}) and [the one before](../E01-F{(i + 19) % 20:00}-x/prd.md#goal-{i}).\n");
        }

        _plan.Run().Diagnostics.Count(diagnostic => diagnostic.RuleId == "ARCH6002").ShouldBe(20);
        _plan.Run().IsReplay.ShouldBeTrue();
    }

    [TestMethod]
    public void A_link_out_of_the_root_is_reported_whether_or_not_something_is_there()
    {
        Link("../../../../../elsewhere.md");
        ShouldFind("ARCH0006");

        Link("../../../../../../../../../../../../../../etc/passwd");
        ShouldFind("ARCH0006");
    }

    [TestMethod]
    public void A_symbolic_link_out_of_the_root_is_no_target()
    {
        using var elsewhere = new SmallPlan().Write("secret.md", "# Secret\n");
        File.CreateSymbolicLink(_plan.Path("../notes.md"), elsewhere.Path("secret.md"));
        Link("../../../notes.md#secret");

        ShouldFind("ARCH0006");
    }

    [TestMethod]
    public void A_path_from_the_root_starts_where_git_does()
    {
        Link("/docs/plan/E02-other/E02-F01-other/prd.md");
        ShouldFind();

        var nested = Path.Combine(_plan.Root, "services", "shop");
        Directory.CreateDirectory(Path.Combine(_plan.Root, ".git"));
        Directory.CreateDirectory(Path.Combine(nested, "docs"));
        Directory.Move(_plan.Path(""), Path.Combine(nested, "docs", "plan"));
        var options = _plan.Options() with { Root = nested, PlanDirectory = Path.Combine(nested, "docs", "plan") };
        ArchDocsRun.Execute(options).Diagnostics.ShouldBeEmpty();

        File.WriteAllText(Path.Combine(nested, "docs", "plan", Prd), "# PRD: Checkout\n\n[from git](/services/shop/docs/plan/E02-other/E02-F01-other/prd.md), [nowhere](/services/shop/docs/plan/nowhere.md)\n");
        ArchDocsRun.Execute(options).Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("nowhere.md");
    }

    [TestMethod]
    public void A_misnamed_document_is_found_by_its_right_name()
    {
        File.Move(_plan.Path(Prd), _plan.Path(SmallPlan.Feature + "PRD.md"));
        _plan.Write(Other + "prd.md", "# PRD: Other\n\n[the checkout](../../E01-orders/E01-F01-checkout/prd.md#goal)\n");

        _plan.Lines(_plan.Run()).ShouldBe(["PRD.md(1): ARCH1005"]);
    }

    [TestMethod]
    public void The_plans_own_documents_are_checked_too()
    {
        _plan.Write("README.md", "# Plan\n\n[no](nowhere.md), [yes](E01-orders/E01-F01-checkout/prd.md#goal)\n").Write("E01-orders/epic.md", "# Epic\n\n[no](../README.md#nowhere)\n");

        _plan.Lines(_plan.Run()).ShouldBe(["docs/plan/E01-orders/epic.md(3): ARCH6002", "docs/plan/README.md(3): ARCH6001"]);
        _plan.Run().IsReplay.ShouldBeTrue();

        _plan.Write("nowhere.md", "# Here\n");
        _plan.Lines(_plan.Run()).ShouldBe(["docs/plan/E01-orders/epic.md(3): ARCH6002"]);
    }

    [TestMethod]
    public void A_link_to_a_document_that_cannot_be_read_is_not_judged()
    {
        Link("../../E02-other/E02-F01-other/prd.md#goal");
        File.WriteAllBytes(_plan.Path(Other + "prd.md"), [0, 1, 2]);

        _plan.Run().Diagnostics.ShouldHaveSingleItem().RuleId.ShouldBe("ARCH0002");
    }

    private void Link(string target) => _plan.Write(Prd, $"# PRD: Checkout\n\n## Goal\n\nCustomers pay what they [ordered]({target}).\n");

    private string ShouldFind(params string[] ids) => ShouldFind(RunMode.Update, ids);

    private string ShouldFind(RunMode mode, params string[] ids)
    {
        var result = _plan.Run(mode);
        result.Diagnostics.Select(diagnostic => diagnostic.RuleId).ShouldBe(ids, string.Join('\n', result.Diagnostics.Select(diagnostic => diagnostic.Message)));
        return string.Join('\n', result.Diagnostics.Select(diagnostic => diagnostic.Message));
    }

    private void ShouldReplay(params string[] ids) => ShouldReplay(RunMode.Update, ids);

    private void ShouldReplay(RunMode mode, params string[] ids)
    {
        var result = _plan.Run(mode);
        result.IsReplay.ShouldBeTrue();
        result.Diagnostics.Select(diagnostic => diagnostic.RuleId).ShouldBe(ids);
    }
}
