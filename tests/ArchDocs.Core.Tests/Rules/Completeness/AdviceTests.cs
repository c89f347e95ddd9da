using ArchDocs.Core.Rules;
using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Rules.Integration;
using ArchDocs.Core.Tests.Rules.Examples;

namespace ArchDocs.Core.Tests.Rules.Completeness;

[TestClass]
public sealed class AdviceTests
{
    [TestMethod]
    public void A_missing_section_names_the_one_that_is_probably_it() =>
        MessagesOf(new SectionMissing(), "# Backend Design: Berths\n\n## Interface Overview\n\nBerths.\n\n## Versoning\n\nNone.\n")
            .ShouldContain("The section 'Versioning' is missing: if 'Versoning' (line 7) is meant, call it 'Versioning', else add '## Versioning' after 'Interface Overview', as the built-in template '04-backend-design.md' demands");

    [TestMethod]
    public void A_list_of_contents_may_be_generated() =>
        MessagesOf(new SectionUnknown(), "# Backend Design: Berths\n\n## Table of Contents\n\n- Berths\n")
            .ShouldHaveSingleItem().ShouldEndWith("write the markers '<!-- archdocs:begin toc -->' and '<!-- archdocs:end -->' instead of the list, which then stays right");

    [TestMethod]
    public void An_empty_section_lists_what_belongs_there_as_a_sentence() =>
        MessagesOf(new SectionEmpty(), "<!-- file: 02-architecture.md -->\n# System Architecture: Berths\n\n## Deployment Considerations\n")
            .ShouldHaveSingleItem().ShouldContain("write a subsection 'Scaling Strategy' and a subsection 'High Availability', as");

    [TestMethod]
    [DataRow("Nullable", "add it with a value in each row")]
    [DataRow("Hint", "if 'Hint' is meant, call it 'Validation', else add the column with a value in each row")]
    public void A_column_that_authors_add_is_not_taken_for_the_missing_one(string column, string advice) =>
        MessagesOf(new TableMissing(), $"# Backend Design: Berths\n\n## DTO / Data Structures\n\n### BerthDto\n\n**Purpose**: A berth.\n\n| Field | Type | Required | {column} | Description |\n|---|---|---|---|---|\n| id | uuid | Yes | No | Key |\n")
            .ShouldHaveSingleItem().ShouldContain($"has no column 'Validation': {advice}, as");

    [TestMethod]
    public void A_dependency_is_not_taken_for_a_structure() =>
        MessagesOf(
            new DependencyUnknown(),
            "<!-- file: 02-architecture.md -->\n# System Architecture\n\n## Component Details\n\n### Pier\n\n**Dependencies**:\n- Berth store\n<!-- file: 04-backend-design.md -->\n# Backend Design\n\n## DTO / Data Structures\n\n### BerthState\n\n| Value | Description |\n|---|---|\n| Free | Nobody lies there |\n")
            .ShouldHaveSingleItem().ShouldEndWith("add it to Component Details, Integration Points or Technology Stack, or link to the document that describes it");

    private static IEnumerable<string> MessagesOf(Rule rule, string text) => ExampleRun.FindingsOf(Example.Read("advice", text), [rule]).Select(finding => finding.Message);
}
