namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class DecisionReaderTests
{
    [TestMethod]
    [DataRow("1. Outbox: events are never lost")]
    [DataRow("1. **Outbox** — events are never lost")]
    [DataRow("1. **Outbox** - events are never lost")]
    [DataRow("1. Outbox because events must not be lost")]
    [DataRow("- Event driven, since sensors push")]
    [DataRow("- One writer so that no lock is needed")]
    [DataRow("- Split reads from writes to keep lists fast")]
    [DataRow("- Use a queue in order to absorb peaks")]
    [DataRow("- Reuse the validator, ensuring the same behaviour everywhere")]
    [DataRow("- Use PostgreSQL. It brings transactions and JSON.")]
    [DataRow("- Outbox\n  - Events are never lost")]
    [DataRow("- Outbox\n\n  Events are never lost.")]
    [DataRow("- **Decision 1: local rules**\n  - Rationale: the network is down at night")]
    [DataRow("- ADR-7: Outbox — events are never lost")]
    [DataRow("| Decision | Rationale |\n|---|---|\n| Outbox | Events are never lost |")]
    [DataRow("| # | Choice | Why |\n|---|---|---|\n| 1 | Outbox | Events are never lost |")]
    [DataRow("#### Outbox\n\n**Rationale**: Events are never lost.")]
    [DataRow("#### Outbox\n\nEvents are never lost.")]
    [DataRow("#### Decision 1: Outbox\n\n**Decision**: Outbox\n\n**Consequences**:\n- Events are never lost")]
    [DataRow("**Outbox**: Events are never lost.")]
    [DataRow("**Decision**: Outbox\n**Rationale**: Events are never lost.")]
    [DataRow("**Decision**: Outbox\n\n**Rationale**:\n- Events are never lost\n- Peaks are absorbed")]
    public void A_rationale_may_be_stated_in_many_ways(string text) => Rationales(text).ShouldAllBe(rationale => rationale != null);

    [TestMethod]
    [DataRow("1. Outbox")]
    [DataRow("1. Outbox:")]
    [DataRow("1. Use PostgreSQL for storage")]
    [DataRow("1. Move to PostgreSQL")]
    [DataRow("1. **Decision 1: local rules**")]
    [DataRow("1. ADR-7: Outbox")]
    [DataRow("1. Outbox: -")]
    [DataRow("1. Outbox: none")]
    [DataRow("| Decision | Rationale |\n|---|---|\n| Outbox | - |")]
    [DataRow("#### Outbox")]
    [DataRow("#### Outbox\n\n**Decision**: Use an outbox\n**Status**: accepted")]
    [DataRow("**Decision**: Outbox")]
    public void A_decision_without_rationale_is_read_as_such(string text) => Rationales(text).ShouldBe([null]);

    [TestMethod]
    [DataRow("1. Outbox: events are never lost\n2. One writer: no locks\n\n**Alternatives**:\n- Two-phase commit\n- Polling\n", 2)]
    [DataRow("#### Outbox\n\nEvents are never lost.\n\n#### Alternatives Considered\n\n- Polling\n", 1)]
    [DataRow("- None\n", 0)]
    [DataRow("The house rules apply.\n", 0)]
    public void Alternatives_and_statements_are_no_decisions(string text, int count) => Rationales(text).Length.ShouldBe(count);

    [TestMethod]
    public void The_finding_stands_on_the_items_first_line()
    {
        var specs = ArchitectureReading.Specs("# A\n\n### Key Design Decisions\n\n1. Outbox\n   over two lines\n");

        specs.At(specs.Decisions.Single().Span).ShouldBe("1. Outbox");
    }

    private static string?[] Rationales(string text) => [.. ArchitectureReading.Specs($"# A\n\n### Key Design Decisions\n\n{text}\n").Decisions.Select(decision => decision.Rationale)];
}
