using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Tests.Vocabulary;

[TestClass]
public sealed class DocumentedVersionTests
{
    [TestMethod]
    [DataRow("16", "16.2")]
    [DataRow("16+", "17")]
    [DataRow("16 or later", "18.1")]
    [DataRow(">= 8.2", "8")]
    [DataRow("9.x", "9.0.1")]
    [DataRow("9.*", "v9.4")]
    [DataRow("8 - 9", "9.0.5")]
    [DataRow("8 to 9", "8")]
    [DataRow(">= 8, < 9", "8.5")]
    [DataRow("^1.2", "1.9")]
    [DataRow("~1.2.3", "1.2.9")]
    [DataRow("latest", "3")]
    [DataRow("20 LTS", "v20.1")]
    [DataRow("2.0.0-preview.1", "2.0")]
    [DataRow("[8.0,9.0)", "8.4")]
    [DataRow("<= 9", "9.3")]
    public void Versions_agree_where_one_satisfies_both(string left, string right)
    {
        Parse(left).Agrees(Parse(right)).ShouldBeTrue();
        Parse(right).Agrees(Parse(left)).ShouldBeTrue();
    }

    [TestMethod]
    [DataRow("16", "17")]
    [DataRow("16+", "15.9")]
    [DataRow("16.2", "16.3")]
    [DataRow("9.x", "10")]
    [DataRow("8 - 9", "10")]
    [DataRow(">= 8, < 9", "9.1")]
    [DataRow("^1.2", "2.0")]
    [DataRow("< 9", "9")]
    public void Versions_contradict_each_other_where_none_does(string left, string right)
    {
        Parse(left).Agrees(Parse(right)).ShouldBeFalse();
        Parse(right).Agrees(Parse(left)).ShouldBeFalse();
    }

    [TestMethod]
    [DataRow("datetime + timezone")]
    [DataRow("json module")]
    [DataRow("Jammy")]
    [DataRow("2nd edition")]
    [DataRow("")]
    public void Other_words_are_no_version(string text) => DocumentedVersion.Parse(text).ShouldBeNull();

    private static DocumentedVersion Parse(string text) => DocumentedVersion.Parse(text).ShouldNotBeNull();
}
