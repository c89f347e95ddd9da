using ArchDocs.Build.Tests.Running;

namespace ArchDocs.Build.Tests.Task;

[TestClass]
public sealed class ArchDocsExplainTaskTests
{
    private readonly MockEngine _engine = new();

    [TestMethod]
    public void A_rule_is_explained_by_its_page()
    {
        Explain(" arch3001 ").ShouldBeTrue();

        _engine.Messages.ShouldHaveSingleItem().Message.ShouldBe("# ARCH3001: Code {0} in a document\n\nBecause.\n");
    }

    [TestMethod]
    public void Without_a_rule_all_are_listed_in_order()
    {
        Explain(null).ShouldBeTrue();

        _engine.Messages.ShouldHaveSingleItem().Message!.ReplaceLineEndings("\n").ShouldBe("""
            Rules of ArchDocs:
              ARCH2001: Required section missing
              ARCH3001: Code {0} in a document
            '-t:ArchDocsExplain -p:Rule=ARCH2001' prints a rule's page.
            """.ReplaceLineEndings("\n"));
    }

    [TestMethod]
    public void An_unknown_rule_is_an_error_that_names_the_nearest()
    {
        Explain("ARCH301").ShouldBeFalse();

        var error = _engine.Errors.ShouldHaveSingleItem();
        error.Code.ShouldBe("ARCH0003");
        error.Message.ShouldBe("Property 'Rule' is 'ARCH301', but the id of a rule is expected, probably 'ARCH3001'; without it the target ArchDocsExplain lists all rules");
    }

    private bool Explain(string? rule)
    {
        var pages = Scratch.NewDirectory("rules");
        File.WriteAllText(Path.Combine(pages, "ARCH3001.md"), "# ARCH3001: Code {0} in a document\n\nBecause.\n");
        File.WriteAllText(Path.Combine(pages, "ARCH2001.md"), "# ARCH2001: Required section missing\n");
        File.WriteAllText(Path.Combine(pages, "README.md"), "# Rules\n");
        return new ArchDocsExplainTask { BuildEngine = _engine, ProjectPath = "/src/App.csproj", RulesDirectory = pages, Rule = rule }.Execute();
    }
}
