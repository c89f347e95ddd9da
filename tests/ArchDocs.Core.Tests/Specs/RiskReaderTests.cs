namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class RiskReaderTests
{
    [TestMethod]
    [DataRow("| Risk | Likelihood | Impact | Mitigation |\n|---|---|---|---|\n| Bank is slow | Med | High | Queue |\n")]
    [DataRow("| # | Mitigation Strategy | Risk | Impact | Probability |\n|---|---|---|---|---|\n| 1 | Queue | Bank is slow | High | Med |\n")]
    [DataRow("- **Bank is slow** (Likelihood: Med, Impact: High): Mitigation: Queue\n")]
    [DataRow("- **Bank is slow**\n  - Likelihood: Med\n  - Impact: High\n  - **Mitigation**: Queue\n")]
    [DataRow("- Risk: Bank is slow. Likelihood: Med. Impact: High. Mitigation: Queue\n")]
    [DataRow("### Bank is slow\n\n**Likelihood**: Med\n**Impact**: High\n\n**Mitigation**:\n- Queue\n")]
    [DataRow("### Bank is slow\n\n- Likelihood: Med\n- Impact: High\n- Mitigation: Queue\n")]
    public void Tables_lists_and_subsections_are_read(string text) => Read(text).ShouldBe("Bank is slow/Med/High/Queue");

    [TestMethod]
    public void What_is_not_stated_is_null() => Read("- Bank is slow: queue\n").ShouldBe("Bank is slow///");

    [TestMethod]
    public void A_part_stands_where_its_words_do()
    {
        var specs = ArchitectureReading.Specs("# A\n\n## Risks\n\n- Bank is slow (Likelihood: Huge, Impact: High)\n");

        specs.At(specs.Risks.Single().Likelihood.ShouldNotBeNull().Span).ShouldBe("Huge");
    }

    [TestMethod]
    public void A_list_that_says_there_are_none_holds_none() => Read("- None.\n").ShouldBe("");

    private static string Read(string text) =>
        string.Join('|', ArchitectureReading.Specs($"# A\n\n## Technical Risks & Mitigations\n\n{text}").Risks.Select(spec => $"{spec.Risk.Text}/{spec.Likelihood?.Text}/{spec.Impact?.Text}/{spec.Mitigation?.Text}"));
}
