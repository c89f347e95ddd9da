namespace ArchDocs.Core.Tests.Execution;

/// <summary>Suppressions of rules that look at the whole plan, in documents that are no longer in memory by then.</summary>
[TestClass]
public sealed class PlanSuppressionTests : IDisposable
{
    private const string First = "E01-orders/E01-F01-a/prd.md";
    private const string Second = "E01-orders/E01-F01-b/prd.md";

    private readonly SmallPlan _plan = new SmallPlan().Write("../../.editorconfig", SmallPlan.AnySections);

    public void Dispose() => _plan.Dispose();

    [TestMethod]
    public void A_finding_without_suppression_is_reported() => ShouldFind("", "b/prd.md(1): ARCH1006");

    [TestMethod]
    public void A_comment_at_the_top_of_the_document_suppresses_it() => ShouldFind("<!-- archdocs:disable ARCH1006: renamed in June -->\n\n");

    [TestMethod]
    public void A_comment_without_a_reason_is_reported_once_it_is_known_to_be_of_use() => ShouldFind("<!-- archdocs:disable ARCH1006 -->\n\n", "b/prd.md(1): ARCH0005");

    [TestMethod]
    public void A_comment_that_suppresses_nothing_is_reported_when_all_features_are_known()
    {
        _plan.Write(Second, "<!-- archdocs:disable ARCH1006: renamed in June -->\n\n# PRD: B\n");

        var first = _plan.Run();

        Lines(first).ShouldBe(["b/prd.md(1): ARCH0005"]);
        first.Diagnostics[0].Message.ShouldContain("suppresses nothing: ARCH1006");
        _plan.Run().Diagnostics.ShouldBe(first.Diagnostics);
    }

    [TestMethod]
    public void A_comment_that_suppresses_nothing_and_gives_no_reason_is_one_finding()
    {
        _plan.Write(Second, "<!-- archdocs:disable ARCH1006 -->\n\n# PRD: B\n");

        _plan.Run().Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("suppresses nothing");
    }

    [TestMethod]
    public void A_comment_for_two_rules_is_judged_for_each()
    {
        _plan.Write(First, "# PRD: A\n").Write(Second, "<!-- archdocs:disable ARCH1006, ARCH2003: renamed in June -->\n\n# PRD: B\n");

        _plan.Run().Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("suppresses nothing: ARCH2003");
    }

    [TestMethod]
    public void A_comment_is_judged_anew_when_only_another_feature_changes()
    {
        _plan.Write(First, "# PRD: A\n").Write(Second, "<!-- archdocs:disable ARCH1006: renamed in June -->\n\n# PRD: B\n");
        Lines(_plan.Run()).ShouldBeEmpty();
        _plan.Run().IsReplay.ShouldBeTrue();

        Directory.Delete(Path.GetDirectoryName(_plan.Path(First))!, recursive: true);

        Lines(_plan.Run()).ShouldBe(["b/prd.md(1): ARCH0005"]);
    }

    [TestMethod]
    public void Severities_are_those_of_the_document()
    {
        _plan.Write("E01-orders/.editorconfig", "[*.md]\ndotnet_diagnostic.ARCH1006.severity = warning\n");
        _plan.Write(First, "# PRD: A\n").Write(Second, "# PRD: B\n");
        _plan.Run().Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(Core.Rules.DiagnosticSeverity.Warning);

        _plan.Write("E01-orders/.editorconfig", "[*.md]\ndotnet_diagnostic.ARCH1006.severity = none\n");
        _plan.Write(Second, "<!-- archdocs:disable ARCH1006: renamed in June -->\n\n# PRD: B\n");
        _plan.Run().Diagnostics.ShouldBeEmpty();
    }

    private void ShouldFind(string comment, params string[] expected)
    {
        _plan.Write(First, "# PRD: A\n").Write(Second, $"{comment}# PRD: B\n");

        Lines(_plan.Run()).ShouldBe(expected);
        Lines(_plan.Run()).ShouldBe(expected);
    }

    private string[] Lines(RunResult result) => [.. _plan.Lines(result).Select(line => line.Replace("docs/plan/E01-orders/E01-F01-", "", StringComparison.Ordinal))];
}
