using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Tests.Templates;

[TestClass]
public sealed class TemplateCatalogTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("archdocs-templates-").FullName;

    private string Templates => Path.Combine(_root, "context", "templates");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Templates);
        File.WriteAllText(Path.Combine(Templates, name), text);
    }

    private TemplateCatalog Load() => TemplateCatalog.Load(_root, Templates, CancellationToken.None);

    [TestMethod]
    public void Without_a_directory_the_built_in_templates_count()
    {
        var catalog = TemplateCatalog.Load(_root, null, CancellationToken.None);

        catalog.Failures.ShouldBeEmpty();
        catalog.ShapeOf("02-architecture.md")!.Sections.Select(section => section.Heading).ShouldBe([
            "Architecture Overview", "System Architecture Diagram", "Component Details", "Data Flow", "Integration Points",
            "Technology Stack", "Deployment Considerations", "Technical Risks & Mitigations"]);
        catalog.ShapeOf("04-backend-design.md")!.Sections.Select(section => (section.Heading, string.Join(',', section.RequiredFor))).ShouldBe([
            ("Interface Overview", ""), ("Codebase Analysis", ""), ("DTO / Data Structures", ""), ("API Endpoints", "API"), ("Library Interface", "Library"), ("CLI Commands", "CLI"),
            ("Event/Message Contracts", "Service"), ("Error Handling", ""), ("Pagination", ""), ("Rate Limiting", ""), ("Versioning", "")]);
    }

    [TestMethod]
    public void The_heading_of_a_template_binds_it_before_its_file_name_does()
    {
        Write("mine.md", "# Any Template (`02-architecture.md`)\n\nPreamble with # marks.\n\n***\n\n# System: {Name}\n\n## Only\n");
        Write("api-spec-doc.md", "# Backend: {Name}\r\n\r\n## Sole\r\n");
        Write("notes.md", "# Notes\n");

        var catalog = Load();

        catalog.Failures.ShouldBeEmpty();
        var architecture = catalog.ShapeOf("02-architecture.md")!;
        (architecture.TemplatePath, architecture.Sections.Single().Heading).ShouldBe(("context/templates/mine.md", "Only"));
        catalog.ShapeOf("04-backend-design.md")!.Sections.Single().Heading.ShouldBe("Sole");
    }

    [TestMethod]
    public void Places_in_a_template_with_preamble_are_those_of_the_file()
    {
        Write("architecture-doc.md", "# Architecture Template (02-architecture.md)\n\nHow to use it.\n\n---\n\n# System\n\n<!-- archdocs: nonsense -->\n## A\n");

        Load().Failures.ShouldHaveSingleItem().Range.Line.ShouldBe(9);
    }

    [TestMethod]
    public void Two_templates_for_one_document_are_a_failure_of_the_second()
    {
        Write("a.md", "# Template (02-architecture.md)\n\n---\n\n# S\n\n## First\n");
        Write("architecture-doc.md", "# S\n\n## Second\n");

        var catalog = Load();

        Path.GetFileName(catalog.Failures.ShouldHaveSingleItem().Path).ShouldBe("architecture-doc.md");
        catalog.ShapeOf("02-architecture.md")!.Sections.Single().Heading.ShouldBe("First");
    }

    [TestMethod]
    public void A_template_that_cannot_be_read_is_a_failure_and_nothing_is_checked_against_another()
    {
        Write("architecture-doc.md", "# S\n\n```mermaid\ngraph TB\n");

        var catalog = Load();

        var failure = catalog.Failures.ShouldHaveSingleItem();
        (failure.RuleId, failure.Range.Line).ShouldBe(("ARCH0002", 3));
        catalog.ShapeOf("02-architecture.md").ShouldBeNull();
        catalog.ShapeOf("04-backend-design.md").ShouldNotBeNull();
    }

    [TestMethod]
    public void A_template_that_a_link_leads_out_of_the_root_is_not_read()
    {
        var outside = Directory.CreateTempSubdirectory("archdocs-outside-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(outside, "t.md"), "# S\n\n## Secret\n");
            Directory.CreateDirectory(Templates);
            File.CreateSymbolicLink(Path.Combine(Templates, "architecture-doc.md"), Path.Combine(outside, "t.md"));

            var catalog = Load();

            catalog.Failures.ShouldHaveSingleItem().RuleId.ShouldBe("ARCH0006");
            catalog.ShapeOf("02-architecture.md").ShouldBeNull();
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [TestMethod]
    public void A_directory_outside_the_root_is_one_failure_and_the_built_in_templates_count()
    {
        Write("architecture-doc.md", "# S\n\n## Secret\n");
        Write("notes.md", "# Notes\n");
        var root = Directory.CreateDirectory(Path.Combine(_root, "inner")).FullName;

        var catalog = TemplateCatalog.Load(root, Templates, CancellationToken.None);

        var failure = catalog.Failures.ShouldHaveSingleItem();
        (failure.RuleId, failure.Path).ShouldBe(("ARCH0006", Templates));
        catalog.ShapeOf("02-architecture.md")!.Citation.ShouldBe("the built-in template '02-architecture.md'");
    }

    [TestMethod]
    public void Other_designs_have_a_template_each_bound_by_heading_or_file_name()
    {
        Write("security.md", "# Security Design Template (06-security-design.md)\n\n---\n\n# Security: {Name}\n\n## Threats\n");
        Write("07-performance-design.md", "# Performance: {Name}\n\n## Budget\n");
        Write("performance-doc.md", "# Performance Template (07-performance-design.md)\n\n---\n\n# P\n");
        Write("README.md", "# Templates\n");

        var catalog = Load();

        catalog.ShapeOf("06-security-design.md")!.Sections.Single().Heading.ShouldBe("Threats");
        catalog.ShapeOf("07-performance-design.md")!.Sections.Single().Heading.ShouldBe("Budget");
        catalog.ShapeOf("08-operations.md").ShouldBeNull();
        catalog.Failures.ShouldHaveSingleItem().Reason.ShouldBe("'07-performance-design.md' is the template of '07-performance-design.md' already: keep one of the two");
    }

    [TestMethod]
    public void A_link_within_the_root_is_followed()
    {
        Write("real.txt", "# S\n\n## Linked\n");
        File.CreateSymbolicLink(Path.Combine(Templates, "architecture-doc.md"), "real.txt");

        var catalog = Load();

        catalog.Failures.ShouldBeEmpty();
        catalog.ShapeOf("02-architecture.md")!.Sections.Single().Heading.ShouldBe("Linked");
    }

    [TestMethod]
    public void A_built_in_template_answers_its_own_shape()
    {
        var catalog = TemplateCatalog.Load(_root, null, CancellationToken.None);
        foreach (var kind in Enum.GetValues<DocumentKind>().Where(kind => DocumentNames.NameOf(kind) is not null))
        {
            var name = DocumentNames.NameOf(kind)!;
            using var reader = new StreamReader(typeof(TemplateCatalog).Assembly.GetManifestResourceStream("ArchDocs.Core.Templates.BuiltIn." + name)!);
            DocumentReader.TryRead(new SourceText("/x/" + name, reader.ReadToEnd()), kind, out var document, out _).ShouldBeTrue();

            var matching = ShapeMatching.Of(document!, catalog.ShapeOf(name)!);

            matching.Missing.ShouldBeEmpty();
            matching.Misplaced.ShouldBeEmpty();
            matching.Unknown.ShouldBeEmpty();
        }
    }
}
