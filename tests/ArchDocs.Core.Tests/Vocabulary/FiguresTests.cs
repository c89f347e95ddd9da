using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Tests.Vocabulary;

[TestClass]
public sealed class FiguresTests
{
    [TestMethod]
    [DataRow("within 200 ms")]
    [DataRow("p95 < 200ms")]
    [DataRow("99.9%")]
    [DataRow("99.9 percent uptime")]
    [DataRow("20 orders per second")]
    [DataRow("1,000 tasks")]
    [DataRow("50/s")]
    [DataRow("1.5 times as long")]
    [DataRow("€ 300")]
    [DataRow("300 €")]
    [DataRow("within two seconds")]
    [DataRow("a 24-hour window")]
    [DataRow("30 person-days")]
    public void A_number_with_a_unit_is_a_figure(string text) => Figures.IsIn(text).ShouldBeTrue();

    [TestMethod]
    [DataRow("fast")]
    [DataRow("version 2 of it")]
    [DataRow("HTTP/2 and v2")]
    [DataRow("NFR-1 s")]
    [DataRow("2026-12-01")]
    [DataRow("level 3")]
    [DataRow("one customer")]
    [DataRow("")]
    public void Other_numbers_are_none(string text) => Figures.IsIn(text).ShouldBeFalse();
}
