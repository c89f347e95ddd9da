using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Tests.Documents;

[TestClass]
public sealed class SentencesTests
{
    [TestMethod]
    [DataRow("", 0)]
    [DataRow("These tests run:", 0)]
    [DataRow("A fragment", 1)]
    [DataRow("One sentence, e.g. this one of approx. 2.1 lines at example.org.", 1)]
    [DataRow("Within 200 ms. Always.", 2)]
    [DataRow("Really?! Yes (it does.) And \"so.\" it ends", 3)]
    [DataRow("Not all etc. ends here", 1)]
    public void Sentences_end_where_a_reader_says_so(string text, int count) => Sentences.CountOf(text).ShouldBe(count);
}
