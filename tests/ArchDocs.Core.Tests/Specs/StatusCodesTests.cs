using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class StatusCodesTests
{
    [TestMethod]
    [DataRow("200", "200")]
    [DataRow("`OrderDto` (200)", "200")]
    [DataRow("200 OK with `OrderDto`", "200")]
    [DataRow("201 with Location", "201")]
    [DataRow("**204** No Content", "204")]
    [DataRow("HTTP 404", "404")]
    [DataRow("400/422", "400,422")]
    [DataRow("401, 403", "401,403")]
    [DataRow("4xx", "400")]
    [DataRow("404 NOT_FOUND", "404")]
    [DataRow("max 200 chars", "")]
    [DataRow("up to 200, sorted", "")]
    [DataRow("a page of 200 orders", "")]
    [DataRow("200 entries (206)", "206")]
    [DataRow("RFC 404", "")]
    [DataRow("1,200 rows", "")]
    [DataRow("200ms", "")]
    [DataRow("200%", "")]
    [DataRow("< 200", "")]
    [DataRow("1404", "")]
    [DataRow("v2.200", "")]
    [DataRow("100", "")]
    [DataRow("999", "")]
    public void Amounts_are_no_status_codes(string text, string codes) => string.Join(',', StatusCodes.In(text).Select(code => code.Value)).ShouldBe(codes);

    [TestMethod]
    public void A_class_holds_all_of_its_codes() => StatusCodes.In("4XX").Single().Holds(404).ShouldBeTrue();
}
