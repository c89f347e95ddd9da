using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class RequirementReferenceReaderTests
{
    [TestMethod]
    [DataRow("Meets FR-1.", "FR-1")]
    [DataRow("(FR1)", "FR-1")]
    [DataRow("**REQ-F-001**", "FR-1")]
    [DataRow("`FR-1`", "FR-1")]
    [DataRow("[FR-1](prd.md#fr-9)", "FR-1 FR-9?")]
    [DataRow("[placing orders](prd.md#fr-1-placing-orders)", "FR-1?")]
    [DataRow("| Part | Meets |\n|---|---|\n| A | FR-1, NFR-2 |", "FR-1 NFR-2")]
    [DataRow("### FR-1: in a heading", "FR-1")]
    [DataRow("FR-1 to FR-4", "FR-1 FR-2? FR-3? FR-4")]
    [DataRow("FR-1–FR-3", "FR-1 FR-2? FR-3")]
    [DataRow("FR-1..FR-3", "FR-1 FR-2? FR-3")]
    [DataRow("FR-1-FR-3", "FR-1 FR-2? FR-3")]
    [DataRow("`FR-1` – `FR-3`", "FR-1 FR-2? FR-3")]
    [DataRow("[FR-1](#a) through [FR-3](#b)", "FR-1 FR-2? FR-3")]
    [DataRow("FR-1–3", "FR-1 FR-2? FR-3?")]
    [DataRow("FR-1/2/3", "FR-1 FR-2 FR-3")]
    [DataRow("FR-1/FR-2", "FR-1 FR-2")]
    [DataRow("FR-1, 2 and 3", "FR-1 FR-2? FR-3?")]
    [DataRow("FR-1, FR-2 and FR-3", "FR-1 FR-2 FR-3")]
    [DataRow("FR-1, -2 & -3", "FR-1 FR-2?")]
    [DataRow("FR-01.2 and FR-2a", "FR-1.2 FR-2a")]
    [DataRow("FR-AUTH-01 to FR-AUTH-03", "FR-AUTH-1 FR-AUTH-2? FR-AUTH-3")]
    [DataRow("functional requirements 1 and 2", "FR-1? FR-2?")]
    [DataRow("non-functional requirement #3", "NFR-3?")]
    [DataRow("FR 1 of the list", "FR-1?")]
    [DataRow("FR-1: 3 retries, FR-2, 2.5 s", "FR-1 FR-2")]
    [DataRow("FR-1, 20% of calls", "FR-1")]
    [DataRow("FR-1 to NFR-3", "FR-1 NFR-3")]
    [DataRow("FR-1 to FR-999999", "FR-1 FR-999999")]
    [DataRow("FR-1-based", "FR-1")]
    public void References_are_read_one_by_one_and_in_lists_and_ranges(string text, string expected) => Read(text).ShouldBe(expected);

    [TestMethod]
    [DataRow("```text\nFR-1\n```")]
    [DataRow("```mermaid\ngraph TB\n  a[FR-1]\n```")]
    [DataRow("    FR-1")]
    [DataRow("<!-- FR-1 -->")]
    [DataRow("`GET /FR-1/x`")]
    [DataRow("[x](docs/FR-1.md)")]
    [DataRow("https://example.org/FR-1")]
    [DataRow("<!-- archdocs:begin traceability -->\n\n| FR-1 | none |\n\n<!-- archdocs:end -->")]
    [DataRow("US-1, RFC-2119, UTF-8, SHA-256, E01-FR-1, XFR-1, FR-1x2, FR-, FRA-1, the requirement in 2026")]
    [DataRow("FR 20 %")]
    public void What_is_no_reference_is_passed_over(string text) => Read(text).ShouldBe("");

    [TestMethod]
    public void Each_reference_has_its_place_and_section()
    {
        var document = Reading.Read("# A\n\n## One\n\nMeets **FR-001** and 2.\n\n### Two (REQ-F-3)\n", DocumentKind.Architecture);

        RequirementReferenceReader.Read(document).Select(reference => (reference.Section.Heading, reference.WrittenId, document.At(reference.Span)))
            .ShouldBe([("One", "FR-001", "FR-001"), ("Two (REQ-F-3)", "REQ-F-3", "REQ-F-3")]);
    }

    /// <summary>The ids in the order of their places; '?' marks what may mean something else.</summary>
    private static string Read(string text) => string.Join(' ', RequirementReferenceReader.Read(Reading.Read($"# A\n\n{text}\n", DocumentKind.Architecture))
        .OrderBy(reference => reference.Id, StringComparer.Ordinal).Select(reference => reference.Id + (reference.IsCertain ? "" : "?")));
}
