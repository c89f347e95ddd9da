using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class AuthenticationWordsTests
{
    [TestMethod]
    [DataRow("Required", "Required")]
    [DataRow("required (Bearer token)", "Required")]
    [DataRow("JWT", "Required")]
    [DataRow("OAuth2 client credentials", "Required")]
    [DataRow("API key", "Required")]
    [DataRow("Yes", "Required")]
    [DataRow("Session cookie", "Required")]
    [DataRow("None", "None")]
    [DataRow("No", "None")]
    [DataRow("Not required", "None")]
    [DataRow("No authentication required", "None")]
    [DataRow("Public endpoint", "None")]
    [DataRow("Anonymous", "None")]
    [DataRow("Optional; anonymous callers see less", "Optional")]
    [DataRow("See the section on security", "Unknown")]
    [DataRow("", "Unknown")]
    public void The_first_word_that_says_something_decides(string value, string need) =>
        AuthenticationWords.Of(new Label("Authentication", default, value, default, [])).ToString().ShouldBe(need);
}
