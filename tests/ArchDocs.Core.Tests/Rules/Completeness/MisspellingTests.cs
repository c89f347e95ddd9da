using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Rules.Completeness;

[TestClass]
public sealed class MisspellingTests
{
    [TestMethod]
    [DataRow("**Authentification**: Required", "if '**Authentification**' is meant, call it '**Authentication**', else say it")]
    [DataRow("- **Authentcation**: Required", "if '**Authentcation**' is meant, call it '**Authentication**', else say it")]
    [DataRow("**Authorization**: Required", "say it")]
    [DataRow("Authentication is a matter of taste.", "say it")]
    public void A_label_that_is_nearly_the_missing_one_is_named(string text, string advice) =>
        Misspelling.OfLabel(Reading.Read($"# T\n\n{text}\n").Section("T"), "Authentication", "say it").ShouldBe(advice);

    [TestMethod]
    [DataRow("Likelyhood", "if 'Likelyhood' is meant, call it 'Likelihood', else add the column with a value in each row")]
    [DataRow("Impact", "add it with a value in each row")]
    public void A_column_that_is_nearly_the_missing_one_is_named(string header, string advice)
    {
        var table = Reading.Read($"# T\n\n| Risk | {header} |\n|---|---|\n| x | y |\n").Section("T").Tables.ShouldHaveSingleItem();

        Misspelling.OfColumn(table, "Likelihood").ShouldBe(advice);
    }
}
