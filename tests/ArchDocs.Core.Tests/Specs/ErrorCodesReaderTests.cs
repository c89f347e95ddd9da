using ArchDocs.Core.Specs;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class ErrorCodesReaderTests
{
    [TestMethod]
    [DataRow("## Error Handling\n\n### Error Codes\n\n| Code | Meaning | Response |\n|---|---|---|\n| `ORDER_NOT_FOUND` | None | 404 |")]
    [DataRow("## Error Codes\n\n| Error Code | Description | HTTP Status |\n|---|---|---|\n| ORDER_NOT_FOUND | None | 404 |")]
    [DataRow("## Error Handling\n\n### 7.1 Error Codes\n\n#### Orders\n\n| Error | Meaning |\n|---|---|\n| ORDER_NOT_FOUND | None |")]
    [DataRow("## Error Handling\n\n| Code | Meaning |\n|---|---|\n| ORDER_NOT_FOUND | None |")]
    [DataRow("## Error Handling\n\n### Error Codes\n\n- `ORDER_NOT_FOUND`: no order has the id")]
    public void Codes_are_read_from_tables_and_lists(string text) => Read(text)!.Codes.Select(code => code.Code.Text).ShouldBe(["ORDER_NOT_FOUND"]);

    [TestMethod]
    public void A_document_may_have_none() => Read("## Versioning\n\nv1").ShouldBeNull();

    [TestMethod]
    public void A_derived_section_that_will_list_them_is_seen() =>
        Read("## Error Handling\n\n### Error Codes\n\n<!-- archdocs:begin error-codes type=A.Errors -->\n<!-- archdocs:end -->")!.Region.ShouldNotBeNull();

    private static ErrorCodesSpec? Read(string text) => ErrorCodesReader.Read(Reading.Read($"# T\n\n{text}\n"));
}
