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
            Derived sections: dto, dtos, library, error-codes, data-mapping, technology, toc, related, traceability, checklist, features, risks, integrations, context, projects, endpoints.
            '-t:ArchDocsExplain -p:Section=dto' prints a section's attributes, model and template.
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

    [TestMethod]
    [DataRow("dto")]
    [DataRow(" DTO ")]
    public void A_section_is_explained_by_its_model_and_its_template(string name)
    {
        Explain(null, name).ShouldBeTrue();

        var text = _engine.Messages.ShouldHaveSingleItem().Message!;
        text.ShouldStartWith("# Section dto\n\nA table of the fields of one C# type");
        text.ShouldContain("- `type` (required): the full name of a C# type");
        text.ShouldContain("- `fields` (list): The members, in the order of the wire.\n  - `name` (text): The name on the wire.");
        text.ShouldContain("a copy at `context/templates/sections/dto.hbs` replaces it.\n\n```handlebars\n{{#each notes}}");
    }

    [TestMethod]
    public void A_repositorys_own_section_receives_the_whole_feature()
    {
        Explain(null, "glossary", "glossary").ShouldBeTrue();

        var text = _engine.Messages.ShouldHaveSingleItem().Message!;
        text.ShouldContain("- `requirements` (list): What the PRD requires");
        text.ShouldEndWith("The repository's own: `sections/glossary.hbs`.\n");
    }

    [TestMethod]
    [DataRow("dots", "Property 'Section' is 'dots', but the name of a derived section is expected, probably 'dtos'")]
    [DataRow("glosary", "Property 'Section' is 'glosary', but the name of a derived section is expected, probably 'glossary'")]
    [DataRow("xyz", "Property 'Section' is 'xyz', but the name of a derived section is expected, one of 'dto', 'dtos', 'library'")]
    public void An_unknown_section_is_an_error_that_names_the_nearest(string name, string message)
    {
        Explain(null, name, "glossary").ShouldBeFalse();

        var error = _engine.Errors.ShouldHaveSingleItem();
        error.Code.ShouldBe("ARCH0003");
        error.Message.ShouldStartWith(message);
    }

    [TestMethod]
    public void A_rule_and_a_section_at_once_are_an_error()
    {
        Explain("ARCH2001", "dto").ShouldBeFalse();

        _engine.Errors.ShouldHaveSingleItem().Message.ShouldBe("The target ArchDocsExplain explains one thing at a time, but 'Rule' is 'ARCH2001' and 'Section' is 'dto': leave one of them out");
    }

    private bool Explain(string? rule, string? section = null, string? own = null)
    {
        var pages = Scratch.NewDirectory("rules");
        File.WriteAllText(Path.Combine(pages, "ARCH3001.md"), "# ARCH3001: Code {0} in a document\n\nBecause.\n");
        File.WriteAllText(Path.Combine(pages, "ARCH2001.md"), "# ARCH2001: Required section missing\n");
        File.WriteAllText(Path.Combine(pages, "README.md"), "# Rules\n");
        var root = Scratch.NewDirectory("explain");
        var sections = Path.Combine(root, own is null ? "context/templates/sections" : "sections");
        if (own is not null)
        {
            Directory.CreateDirectory(sections);
            File.WriteAllText(Path.Combine(sections, $"{own}.hbs"), "");
        }

        return new ArchDocsExplainTask { BuildEngine = _engine, ProjectPath = Path.Combine(root, "App.csproj"), RulesDirectory = pages, Rule = rule, Section = section, Root = root, SectionTemplatesDirectory = sections }.Execute();
    }
}
