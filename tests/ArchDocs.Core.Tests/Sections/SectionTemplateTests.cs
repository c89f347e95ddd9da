using ArchDocs.Core.Sections;

namespace ArchDocs.Core.Tests.Sections;

[TestClass]
public sealed class SectionTemplateTests
{
    private const string Own = "# T\n\n<!-- archdocs:begin own of=\"all of it\" -->\n<!-- archdocs:end -->\n\n## DTO / Data Structures\n\n### OrderDto\n\n<!-- archdocs:type Contoso.Orders.OrderDto -->\n";

    [TestMethod]
    public void A_repositorys_template_replaces_the_built_in_one()
    {
        using var directory = new TemporaryDirectory();
        directory.File("dto.hbs", "{{#each fields}}\n- {{name}}: {{type}}\n{{/each}}\n");

        Updating.Generated(Updating.Updated(Updating.Dto(), templates: new SectionTemplates(directory.Path))).ShouldBe(["- id: uuid", "- total: decimal", "- note: string"]);
    }

    [TestMethod]
    public void A_repositorys_template_adds_a_section_that_receives_everything() =>
        Render("{{attributes.of}}, {{feature.key}}, {{#each structures}}{{name}}{{#each fields}} {{name}}{{/each}}{{/each}}")
            .ShouldBe(["all of it, E01-F01-checkout, OrderDto id total note"]);

    [TestMethod]
    public void Helpers_escape_for_where_a_text_stands() =>
        Render("{{cell attributes.of}} {{text \"a|*b\"}} {{code \"x\"}} {{encode \"a b\"}} {{#if (eq feature.stage \"implemented\")}}yes{{/if}}").ShouldBe(["all of it a\\|\\*b `x` a%20b yes"]);

    [TestMethod]
    public void Output_is_not_escaped_as_html() => Render("{{#each structures}}<b>{{name}}</b> & \"q\"{{/each}}").ShouldBe(["<b>OrderDto</b> & \"q\""]);

    [TestMethod]
    public void A_kept_cell_survives_in_a_template_of_ones_own()
    {
        using var directory = new TemporaryDirectory();
        directory.File("dto.hbs", "| Field   | Description   |\n|---|---|\n{{#each fields}}\n| {{name}}   | {{keep description}}   |\n{{/each}}\n");
        var templates = new SectionTemplates(directory.Path);
        var text = Updating.Updated(Updating.Dto(), templates: templates);

        Updating.Generated(text)[^1].ShouldBe("| note  | |");
        Updating.Update(text.Replace("| note  | |", "| note  | Typed. |", StringComparison.Ordinal), RunMode.Verify, templates: templates).Findings.ShouldBeEmpty();
        Updating.Update(text.Replace("Field | Description", "Field | Words", StringComparison.Ordinal), templates: templates).Ids().ShouldBe(["ARCH8004"]);
    }

    [TestMethod]
    [DataRow("a\n{{#each structures}}\nx\n", 2, "was closed")]
    [DataRow("a\n{{name", 2, "end of template")]
    [DataRow("a\n\n{{nohelper feature}}", 3, "nohelper")]
    [DataRow("a\n{{#if feature}}x{{/each}}", 2, "/each")]
    [DataRow("a\n{{feature.naem}}", 2, "naem")]
    [DataRow("a\n{{cell feature.naem}}", 2, "naem")]
    [DataRow("{{cell}}", 1, "takes one value")]
    [DataRow("a\n{{> /etc/passwd}}", 2, "partials")]
    [DataRow("{{> other}}", 1, "partials")]
    [DataRow("{{#*inline \"p\"}}{{> p}}{{> p}}{{/inline}}{{> p}}", 1, "partials")]
    [DataRow("<!-- archdocs:begin toc -->", 1, "marker")]
    [DataRow("<!--\n\tARCHDOCS:end -->", 1, "breaks the document")]
    [DataRow("```\nopen", 1, "breaks the document")]
    [DataRow("<!-- open", 1, "breaks the document")]
    [DataRow("\0", 1, "binary")]
    [DataRow("<script>{{attributes.of", 1, "end of template")]
    public void A_template_that_fails_is_reported_at_its_line(string template, int line, string reason)
    {
        using var directory = new TemporaryDirectory();
        var path = directory.File("own.hbs", template);

        var result = Updating.Update(Own, templates: new SectionTemplates(directory.Path));

        result.NewText.ShouldBeNull();
        result.Ids().ShouldBe(["ARCH8003"]);
        (result.Findings[0].Path, result.Findings[0].Range.Line).ShouldBe((path, line), result.Findings[0].Message);
        result.Findings[0].Message.ShouldContain(reason);
    }

    [TestMethod]
    public void Loops_inside_loops_come_to_an_end()
    {
        var depth = 40;
        var template = string.Concat(Enumerable.Repeat("{{#each @root}}", depth)) + string.Concat(Enumerable.Repeat("{{/each}}", depth));

        Fault(template).ShouldContain("looks at the model");
    }

    [TestMethod]
    public void Output_has_an_end() =>
        Fault(string.Concat(Enumerable.Repeat("{{#each @root}}", 12)) + new string('x', 60_000) + string.Concat(Enumerable.Repeat("{{/each}}", 12))).ShouldContain("1 MiB");

    [TestMethod]
    [DataRow("{{#if feature}}", "{{/if}}")]
    [DataRow("{{cell (eq ", " 1)}}")]
    public void Blocks_may_not_nest_without_end(string open, string close) =>
        Fault(string.Concat(Enumerable.Repeat(open, 1500)) + string.Concat(Enumerable.Repeat(close, 1500))).ShouldContain("200 blocks");

    [TestMethod]
    public void A_template_has_a_size() => Fault(new string('x', 70_000)).ShouldContain("65536");

    [TestMethod]
    [DataRow("{{structures.GetType}}")]
    [DataRow("{{feature.key.GetType.Assembly}}")]
    [DataRow("{{structures.Budget}}")]
    public void A_template_sees_no_code(string template)
    {
        using var directory = new TemporaryDirectory();
        directory.File("own.hbs", template);

        (Updating.Update(Own, templates: new SectionTemplates(directory.Path)).NewText ?? "").ShouldNotContain("System");
    }

    [TestMethod]
    public void A_template_that_leads_outside_the_root_is_not_read()
    {
        using var outside = new TemporaryDirectory();
        using var root = new TemporaryDirectory();
        File.CreateSymbolicLink(Path.Combine(root.Path, "own.hbs"), outside.File("own.hbs", "secret"));

        var result = Updating.Update(Own, templates: new SectionTemplates(root.Path, root.Path));

        result.NewText.ShouldBeNull();
        result.Findings.ShouldHaveSingleItem().Message.ShouldContain("outside the root");
    }

    [TestMethod]
    public void Each_built_in_section_has_a_template()
    {
        foreach (var section in DerivedSections.All)
        {
            Updating.BuiltIn.Find(section.Name).Text.ShouldNotBeEmpty();
        }
    }

    private static string[] Render(string template)
    {
        using var directory = new TemporaryDirectory();
        directory.File("own.hbs", template);
        return Updating.Generated(Updating.Updated(Own, templates: new SectionTemplates(directory.Path)));
    }

    private static string Fault(string template)
    {
        using var directory = new TemporaryDirectory();
        directory.File("own.hbs", template);
        var result = Updating.Update(Own, templates: new SectionTemplates(directory.Path));
        result.Ids().ShouldBe(["ARCH8003"]);
        return result.Findings[0].Message;
    }
}
