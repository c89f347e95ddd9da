using System.Collections.Immutable;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class NamingConventionReaderTests
{
    [TestMethod]
    public void A_table_states_kinds()
    {
        var conventions = ReadText("## Naming Conventions\n\n| Kind | Convention | Example |\n|---|---|---|\n| DTO fields | camelCase | `orderId` |\n| Commands | kebab-case | |\n");

        conventions.Select(spec => (spec.Kind, spec.Convention, spec.Example)).ShouldBe([("DTO fields", "camelCase", "orderId"), ("Commands", "kebab-case", null)]);
        conventions[0].Document.At(conventions[0].ConventionSpan).ShouldBe("camelCase");
    }

    [TestMethod]
    public void A_table_may_call_its_columns_otherwise() =>
        ReadText("## 4. Naming\n\n| Element | Style |\n|---|---|\n| Routes | kebab |\n").Single().Kind.ShouldBe("Routes");

    [TestMethod]
    public void Items_state_kinds()
    {
        var conventions = ReadText("## Naming Conventions\n\n- **DTO fields**: camelCase, `orderId`\n- Path segments: kebab-case\n");

        conventions.Select(spec => (spec.Kind, spec.Convention, spec.Example)).ShouldBe([("DTO fields", "camelCase, orderId", "orderId"), ("Path segments", "kebab-case", null)]);
    }

    [TestMethod]
    public void Labels_may_have_their_examples_in_a_list_below()
    {
        var convention = ReadText("## Naming Conventions\n\n### JSON\n\n**Fields**: snake_case\n- `order_id`, `line_total`\n").Single();

        (convention.Section.Heading, convention.Kind, convention.Convention, convention.Example).ShouldBe(("JSON", "Fields", "snake_case", "order_id, line_total"));
    }

    [TestMethod]
    public void The_backend_design_states_what_it_found() =>
        ReadText("## Codebase Analysis\n\n### Naming Patterns Found\n\n- **Flag Naming**: Kebab-case (e.g., `--dry-run`)\n", DocumentKind.BackendDesign).Single().Example.ShouldBe("--dry-run");

    [TestMethod]
    public void Other_documents_state_none() => ReadText("## Naming Conventions\n\n- **DTO fields**: camelCase\n", DocumentKind.Architecture).ShouldBeEmpty();

    private static ImmutableArray<NamingConventionSpec> ReadText(string text, DocumentKind kind = DocumentKind.ResearchReport) =>
        NamingConventionReader.Read(Reading.Read("# T\n\n" + text, kind));
}
