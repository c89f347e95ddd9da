using ArchDocs.Core.Sections;
using ArchDocs.Core.Sections.Models;

namespace ArchDocs.Core.Tests.Sections;

[TestClass]
public sealed class SectionExplanationTests
{
    public static IEnumerable<object[]> Sections => DerivedSections.All.Select(section => new object[] { section.Name });

    [TestMethod]
    [DynamicData(nameof(Sections))]
    public void Every_field_of_a_model_says_what_it_means(string name) => FieldsOf(ModelOf(name)).Where(field => field.Meaning.Length == 0).ShouldBeEmpty();

    [TestMethod]
    public void Every_field_of_the_model_of_own_sections_says_what_it_means() => FieldsOf(typeof(CustomModel)).Where(field => field.Meaning.Length == 0).ShouldBeEmpty();

    [TestMethod]
    [DynamicData(nameof(Sections))]
    public void The_fields_are_those_that_templates_see(string name)
    {
        var info = SectionModelJson.Default.GetTypeInfo(ModelOf(name)).ShouldNotBeNull();

        ModelField.Of(info.Type).Select(field => field.Name).ShouldBe(info.Properties.Select(property => property.Name), ignoreOrder: true);
    }

    [TestMethod]
    [DynamicData(nameof(Sections))]
    public void The_template_to_start_from_is_the_built_in_one(string name)
    {
        var text = SectionExplanation.Of(name, "/repository/context/templates/sections", "/repository").ShouldNotBeNull();

        text.ShouldStartWith($"# Section {name}\n\n");
        text.ShouldContain($"a copy at `context/templates/sections/{name}.hbs` replaces it.");
        text.ShouldEndWith($"```handlebars\n{SectionTemplates.ReadBuiltIn(name).Text.ReplaceLineEndings("\n").TrimEnd()}\n```\n");
    }

    [TestMethod]
    public void A_model_is_told_with_the_types_and_meanings_of_its_fields() =>
        Part(SectionExplanation.Of("related", "/r/s", "/r")!, "Model").ShouldBe(
            """
            What the template receives. Text is plain, so write it with `{{text …}}`.

            - `epic` (object or null): Null where the epic has no document, or where the document itself is the epic's.
              - `name` (text): The file's name without '.md'.
              - `kind` (text): 'prd', 'architecture', 'backendDesign' and so on.
              - `title` (text): The document's first heading.
              - `url` (text): Relative to the document that holds the section, percent-encoded.
            - `documents` (list): The feature's other documents; those beside it in an epic.
              - `name` (text): The file's name without '.md'.
              - `kind` (text): 'prd', 'architecture', 'backendDesign' and so on.
              - `title` (text): The document's first heading.
              - `url` (text): Relative to the document that holds the section, percent-encoded.
            """.ReplaceLineEndings("\n"));

    [TestMethod]
    [DataRow("related", "None.")]
    [DataRow("error-codes", "- `type` (required): the full name of an enum or of a class of constants, for example 'type=Contoso.Orders.ErrorCodes'")]
    [DataRow("toc", "- `levels`: a level or a range of levels from 1 to 6, for example 'levels=2-3'")]
    public void Attributes_say_what_they_look_like(string name, string expected) => Part(SectionExplanation.Of(name, "/r/s", "/r")!, "Attributes").ShouldBe(expected);

    [TestMethod]
    public void Every_helper_that_templates_have_is_told()
    {
        var text = Part(SectionExplanation.Of("dto", "/r/s", "/r")!, "Helpers");

        TemplateHelper.All.ShouldAllBe(helper => text.Contains($"`{{{{{helper.Name} x}}}}`", StringComparison.Ordinal));
    }

    [TestMethod]
    public void A_template_of_the_repositorys_own_is_named()
    {
        using var directory = new TemporaryDirectory();
        directory.File("dto.hbs", "x");
        directory.File("own.hbs", "x");

        SectionExplanation.Of("dto", directory.Path, directory.Path)!.ShouldContain("The repository's own: `dto.hbs`. It replaces this one:\n\n```handlebars\n");
        SectionExplanation.Of("own", directory.Path, directory.Path)!.ShouldEndWith("The repository's own: `own.hbs`.\n");
        SectionExplanation.Of("other", directory.Path, directory.Path).ShouldBeNull();
    }

    private static Type ModelOf(string name) => DerivedSections.All.Single(section => section.Name == name).Model;

    private static IEnumerable<ModelField> FieldsOf(Type model) => ModelField.Of(model).SelectMany(field => field.Inner is { } inner ? FieldsOf(inner).Prepend(field) : [field]);

    private static string Part(string text, string heading)
    {
        var start = text.IndexOf($"## {heading}\n", StringComparison.Ordinal) + heading.Length + 4;
        var end = text.IndexOf("\n## ", start, StringComparison.Ordinal);
        return text[start..(end < 0 ? text.Length : end)].Trim();
    }
}
