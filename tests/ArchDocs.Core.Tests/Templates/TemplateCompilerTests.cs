using ArchDocs.Core.Templates;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Templates;

[TestClass]
public sealed class TemplateCompilerTests
{
    private static DocumentShape Compile(string text, params string[] failures)
    {
        var found = new List<TemplateFailure>();
        var shape = TemplateCompiler.Compile(Reading.Read(text, path: "/t/api-spec-doc.md"), "api-spec-doc.md", found);
        found.Select(failure => $"{failure.RuleId}({failure.Range.Line}): {failure.Reason}").ShouldBe(failures);
        return shape;
    }

    [TestMethod]
    public void Headings_are_sections_in_their_order_and_placeholders_make_patterns()
    {
        var shape = Compile("# T: {Name}\n\n## A\n\n### {Part}\n\n### {Another Part}\n\n### B\n\n## C (if applicable)\n\n## D (if there is any)\n\n## E (see below)\n");

        shape.Sections.Select(section => (section.Heading, section.IsOptional)).ShouldBe([("A", false), ("C", true), ("D", true), ("E (see below)", false)]);
        shape.Sections[0].Children.Select(section => (section.Heading, section.IsPattern)).ShouldBe([("{Part}", true), ("B", false)]);
        shape.Placeholders.ShouldBe(["{Name}", "{Part}", "{Another Part}"], ignoreOrder: true);
    }

    [TestMethod]
    public void Labels_tables_lists_and_diagrams_are_demands()
    {
        var part = Compile("# T\n\n## A\n\n**One**: {x}\n**Two:**\n- {item}\n\n**Three**: `{Dto}` (if applicable)\n\n| Field | {Any} |\n|---|---|\n| {f} | {g} |\n\n```mermaid\ngraph LR\n    a{Is it?} --> b\n```\n").Sections[0];

        part.Labels.Select(label => (label.Name, label.IsOptional)).ShouldBe([("One", false), ("Two", false), ("Three", true)]);
        part.Tables.ShouldHaveSingleItem().Columns.ShouldBe(["Field"]);
        part.Tables[0].Label.ShouldBeNull();
        part.HasList.ShouldBeFalse();
        part.Diagrams.ShouldBe(["flowchart"]);
    }

    [TestMethod]
    public void A_table_right_under_a_label_without_value_belongs_to_it() =>
        Compile("# T\n\n## A\n\n**Fields**:\n| Field |\n|---|\n| {f} |\n").Sections[0].Tables.ShouldHaveSingleItem().Label.ShouldBe("Fields");

    [TestMethod]
    public void A_list_of_the_section_itself_is_a_demand() =>
        Compile("# T\n\n## A\n\n- Strategy: {how}\n").Sections[0].HasList.ShouldBeTrue();

    [TestMethod]
    public void A_shape_in_a_diagram_is_no_placeholder() =>
        Compile("# T\n\n## A\n\n```mermaid\ngraph LR\n    a{Is it?} --> b[\"{Service}\"]\n```\n").Placeholders.ShouldBe(["{Service}"]);

    [TestMethod]
    public void The_header_is_what_the_template_has_of_it()
    {
        var shape = Compile("# T\n\n**Epic**: {epic}\n**Author**: {author}\n**Status**: {status}\n\n## A\n");

        shape.Header.ShouldBe(["Epic", "Author"]);
        shape.Title!.Labels.Select(label => label.Name).ShouldBe(["Status"]);
    }

    [TestMethod]
    public void Directives_belong_to_the_heading_label_or_table_after_them()
    {
        var shape = Compile("<!-- archdocs: lines 100-120 -->\n# T\n\n<!-- archdocs: alias \"Aa\" \"Ab b\" -->\n<!-- archdocs: required-for api, Library -->\n\n## A\n\n<!-- archdocs: optional -->\n**One**: {x}\n\n<!-- archdocs: optional -->\n| F |\n|---|\n| {f} |\n\n<!-- archdocs:sentences 2-3 -->\n<!-- a remark -->\n## B\n");

        shape.Lines.ShouldBe((100, 120));
        shape.Sections[0].Aliases.ShouldBe(["Aa", "Ab b"]);
        shape.Sections[0].RequiredFor.ShouldBe(["API", "Library"]);
        shape.Sections[0].IsRequired.ShouldBeFalse();
        shape.Sections[0].Labels.ShouldHaveSingleItem().IsOptional.ShouldBeTrue();
        shape.Sections[0].Tables.ShouldHaveSingleItem().IsOptional.ShouldBeTrue();
        shape.Sections[1].Sentences.ShouldBe((2, 3));
    }

    [TestMethod]
    [DataRow("<!-- archdocs: linse 1-2 -->", "'archdocs: linse 1-2' is unknown: a template may say 'lines', 'required-for', 'alias', 'optional', 'example' or 'sentences'")]
    [DataRow("<!-- archdocs: lines 1-2 -->", "'archdocs: lines 1-2' is about the document: put it on the line before the title")]
    [DataRow("<!-- archdocs: sentences 3-2 -->", "'archdocs: sentences 3-2' needs a number or a range such as 'sentences 2-3', on the line before a heading")]
    [DataRow("<!-- archdocs: alias DTOs -->", "'archdocs: alias DTOs' needs names in double quotes, such as 'alias \"DTOs\" \"Data Structures\"', on the line before a heading")]
    [DataRow("<!-- archdocs: required-for REST -->", "'archdocs: required-for REST' needs one or more of 'API', 'Library', 'CLI', 'Service', on the line before a heading")]
    [DataRow("<!-- archdocs: optional yes -->", "'archdocs: optional yes' takes no value: write '<!-- archdocs: optional -->'")]
    public void A_bad_directive_is_a_failure_at_its_line(string directive, string reason) =>
        Compile($"# T\n\n{directive}\n## A\n", $"ARCH0003(3): {reason}").Sections.ShouldHaveSingleItem();

    [TestMethod]
    public void A_directive_before_nothing_is_a_failure() =>
        Compile("# T\n\n<!-- archdocs: optional -->\nText.\n", "ARCH0003(3): 'archdocs: optional' stands before no heading, label, table or diagram: put it on the line before the one it is about");

    [TestMethod]
    public void What_a_section_specifies_is_known_by_its_name_or_alias()
    {
        var shape = Compile("# T\n\n## Data Structures\n\n### {S}\n\n## Endpoints (if applicable)\n\n### {R} Endpoints\n\n#### {METHOD} {path}\n\n<!-- archdocs: alias \"Technology Stack\" -->\n## Werkzeuge\n");

        shape.Sections[0].Children[0].Owner.ShouldBe(ShapeOwner.Structure);
        shape.Sections[1].RequiredFor.ShouldBe(["API"]);
        shape.Sections[1].Children[0].IsGroup.ShouldBeTrue();
        shape.Sections[1].Children[0].Children[0].Owner.ShouldBe(ShapeOwner.Endpoint);
        shape.Sections[2].Owner.ShouldBe(ShapeOwner.Technology);
    }
}
