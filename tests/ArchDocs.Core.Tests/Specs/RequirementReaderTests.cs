using System.Collections.Immutable;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class RequirementReaderTests
{
    [TestMethod]
    [DataRow("- **FR-1**: A client pays.")]
    [DataRow("- FR-1: A client pays.")]
    [DataRow("* FR1 - A client pays.")]
    [DataRow("1. **FR-001:** A client pays.")]
    [DataRow("1. REQ-F-001 – A client pays.")]
    [DataRow("- [ ] `FR_1`: A client pays.")]
    [DataRow("- [FR-1](#pay): A client\n  pays.")]
    [DataRow("**REQ-F-001**: A client pays.")]
    [DataRow("**FR-1: A client pays.**\nThe rest follows.")]
    [DataRow("FR-1: A client pays.")]
    [DataRow("> **FR 1**: A client pays.")]
    [DataRow("#### FR-1: A client pays.")]
    [DataRow("#### 3.1.1 REQ-FR-01 A client pays.")]
    [DataRow("#### FR-1\n\nA client pays.")]
    [DataRow("| ID | Requirement |\n|---|---|\n| FR-1 | A client pays. |")]
    [DataRow("| ID | Priority | Requirement |\n|---|---|---|\n| **FR-01** | Must | A client pays. |")]
    [DataRow("| Priority | Req ID | Description |\n|---|---|---|\n| Must | REQ-F-1 | A client pays. |")]
    [DataRow("| Requirement | Priority |\n|---|---|\n| FR-1: A client pays. | Must |")]
    [DataRow("| # | Requirement |\n|---|---|\n| 1 | A client pays. |")]
    [DataRow("1. A client pays.\n   - at once")]
    [DataRow("<a id=\"fr-1\"></a>**FR-1**: A client pays.")]
    public void A_functional_requirement_is_read_however_it_is_written(string text)
    {
        var requirement = Functional(text).ShouldHaveSingleItem();

        (requirement.Id, requirement.Text, requirement.IsFunctional).ShouldBe(("FR-1", "A client pays.", true));
    }

    [TestMethod]
    [DataRow("- **NFR-1**: p95 200 ms", "NFR-1")]
    [DataRow("**REQ-NF-001**: p95 200 ms", "NFR-1")]
    [DataRow("#### REQ-NFR-01: p95 200 ms", "NFR-1")]
    [DataRow("- NFR-PERF-02: p95 200 ms", "NFR-PERF-2")]
    [DataRow("- REQ-7: p95 200 ms", "REQ-7")]
    public void What_is_not_functional_has_ids_of_its_own(string text, string id)
    {
        var requirement = Read($"# PRD\n\n## Requirements\n\n### Non-Functional Requirements\n\n{text}\n").ShouldHaveSingleItem();

        (requirement.Id, requirement.IsFunctional).ShouldBe((id, false));
    }

    [TestMethod]
    public void The_place_is_that_of_the_id()
    {
        var requirement = Functional("- **FR-007** — A client pays.").ShouldHaveSingleItem();

        requirement.WrittenId.ShouldBe("FR-007");
        requirement.Document.At(requirement.Span).ShouldBe("FR-007");
        requirement.Document.At(requirement.TextSpan).ShouldBe("A client pays.");
    }

    [TestMethod]
    public void The_place_of_an_item_without_id_is_its_first_line()
    {
        var requirement = Functional("1. A client\n   pays.").ShouldHaveSingleItem();

        requirement.IsNumberedByList.ShouldBeTrue();
        requirement.Document.At(requirement.Span).ShouldBe("1. A client");
    }

    [TestMethod]
    public void An_ordered_list_is_numbered_over_its_groups() =>
        Ids(Functional("**Orders:**\n\n1. One\n2. Two\n\n#### Payments\n\n3. Three\n\n#### Refunds\n\n1. Four\n1. Five\n")).ShouldBe(["FR-1", "FR-2", "FR-3", "FR-4", "FR-5"]);

    [TestMethod]
    public void Steps_below_requirements_with_ids_are_no_requirements() =>
        Ids(Functional("**FR-1**: Pay\n\n1. Ask\n2. Wait\n\n**FR-2**: Ship\n")).ShouldBe(["FR-1", "FR-2"]);

    [TestMethod]
    public void Lines_of_one_paragraph_are_requirements_each() =>
        Functional("**FR-1**: A client pays\nby card.\n**FR-2**: A client ships.\n").Select(requirement => (requirement.Id, requirement.Text)).ShouldBe([("FR-1", "A client pays by card."), ("FR-2", "A client ships.")]);

    [TestMethod]
    public void Areas_and_parts_are_kept_apart() =>
        Ids(Functional("- FR-AUTH-01: a\n- FR-PAY-1: b\n- FR-2: c\n  - FR-2.01: d\n  - FR-2a: e\n")).ShouldBe(["FR-AUTH-1", "FR-PAY-1", "FR-2", "FR-2.1", "FR-2a"]);

    [TestMethod]
    public void A_heading_that_lists_ids_states_none() =>
        Ids(Functional("#### Discovery (FR-8, FR-9)\n\n#### FR-6, FR-7\n\n**FR-1: Parse**\nText.\n\n- FR-1 to FR-3 are due in May.\n")).ShouldBe(["FR-1"]);

    [TestMethod]
    public void A_sentence_that_goes_on_with_an_id_states_none() =>
        Ids(Functional("- **FR-1**: Pay as\n  FR-2 demands.\n\nThis follows\nFR-3 and is fine.\n")).ShouldBe(["FR-1"]);

    [TestMethod]
    public void The_clearest_of_two_places_counts()
    {
        const string text = "# PRD\n\n## User Stories\n\n- **Related Requirement**: FR-1\n- FR-1: as a user\n\n## Requirements\n\n- Depends on\n  - FR-2\n- **FR-1**: Pay\n- **FR-2**: Ship\n\n## Acceptance Criteria\n\n- **FR-1**: given\n- **FR-9**: given\n\n## Out of Scope\n\n- **FR-8**: later\n";

        Read(text).Select(requirement => (requirement.Id, requirement.Text)).ShouldBe([("FR-1", "Pay"), ("FR-2", "Ship")]);
    }

    [TestMethod]
    public void Without_a_section_for_requirements_every_clear_place_counts() =>
        Ids(Read("# Requirements\n\n## Ordering\n\n- **FR-1**: Pay\n- FR-2 is later\n\n## Dependencies\n\n- **FR-3**: of another team\n")).ShouldBe(["FR-1"]);

    [TestMethod]
    [DataRow("- ~~**FR-1**: Pay~~")]
    [DataRow("- **FR-1**: Removed in 2.1")]
    [DataRow("- **FR-1**: (withdrawn)")]
    [DataRow("| ID | Requirement | Status |\n|---|---|---|\n| FR-1 | Pay | Deferred |")]
    public void What_is_dropped_is_withdrawn(string text) => Functional(text).ShouldHaveSingleItem().IsWithdrawn.ShouldBeTrue();

    [TestMethod]
    public void What_speaks_of_removing_is_not_withdrawn() => Functional("- **FR-1**: Removed items leave the basket").ShouldHaveSingleItem().IsWithdrawn.ShouldBeFalse();

    [TestMethod]
    [DataRow("- US-1: a story")]
    [DataRow("- RFC-2119: words")]
    [DataRow("- UTF-8: text")]
    [DataRow("- SHA-256: hashes")]
    [DataRow("- FREQ-1: a rate")]
    [DataRow("- FR: France")]
    [DataRow("- F01: a feature")]
    [DataRow("- FR 20%: the rate of tax")]
    [DataRow("```text\nFR-1: code\n```")]
    [DataRow("<!-- FR-1: hidden -->")]
    public void Other_ids_are_no_requirements(string text) => Functional(text).ShouldBeEmpty();

    [TestMethod]
    public void Other_documents_state_none() => RequirementReader.Read(Reading.Read("# A\n\n## Functional Requirements\n\n- **FR-1**: Pay\n", DocumentKind.Architecture)).ShouldBeEmpty();

    private static ImmutableArray<RequirementSpec> Functional(string text) => Read($"# PRD\n\n## Requirements\n\n### Functional Requirements\n\n{text}\n");

    private static ImmutableArray<RequirementSpec> Read(string text) => RequirementReader.Read(Reading.Read(text, DocumentKind.Prd, "/plan/E01-orders/E01-F01-checkout/prd.md"));

    private static IEnumerable<string> Ids(IEnumerable<RequirementSpec> requirements) => requirements.Select(requirement => requirement.Id);
}
