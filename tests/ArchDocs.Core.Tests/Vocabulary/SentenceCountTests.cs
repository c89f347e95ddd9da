using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Tests.Vocabulary;

[TestClass]
public sealed class SentenceCountTests
{
    [TestMethod]
    [DataRow("", 0, 0)]
    [DataRow("...", 0, 0)]
    [DataRow("One.", 1, 1)]
    [DataRow("One. Two! Three?", 3, 3)]
    [DataRow("**One.** (Two.) \"Three.\" [Four.]))))", 4, 4)]
    [DataRow("What?! Really.", 2, 2)]
    [DataRow("Runs v1.2 of order-service.exe, 3.5 MB, e.g. on a Pi, i.e. Not here, vs. There.", 1, 1)]
    [DataRow("Reads cups, plates, etc. and more.", 1, 1)]
    [DataRow("Reads cups, plates, etc. Nothing else.", 1, 2)]
    [DataRow("Reads cups, plates, etc.", 1, 1)]
    [DataRow("Answers within 300 ms. Always.", 2, 2)]
    [DataRow("Plan B. Then C.", 1, 2)]
    [DataRow("Made by J. Smith in the U.S. Army.", 1, 3)]
    [DataRow("Runs on .NET 10. It waits.", 1, 2)]
    [DataRow("Built in 2024. It waits.", 2, 2)]
    [DataRow("It waits... Then it goes.", 1, 2)]
    [DataRow("It waits… and goes.", 1, 1)]
    [DataRow("Uses Node. npm installs it.", 1, 2)]
    [DataRow("It does the following:", 0, 1)]
    [DataRow("It waits. It does the following:", 1, 2)]
    public void Full_stops_end_a_sentence_where_nothing_else_explains_them(string text, int minimum, int maximum) =>
        SentenceCount.Of(text).ShouldBe(new SentenceCount(minimum, maximum));

    [TestMethod]
    [DataRow("ระบบรับการจอง")]
    [DataRow("注文を受け付けます。確認します。")]
    public void A_script_with_other_marks_is_not_counted(string text) => SentenceCount.Of(text).ShouldBeNull();

    [TestMethod]
    [DataRow("e.g", true, false)]
    [DataRow("Fig", true, false)]
    [DataRow("etc", false, true)]
    [DataRow("order", false, false)]
    public void Abbreviations_are_known_case_aside(string word, bool isInner, bool mayEnd) =>
        (Abbreviations.IsInner(word), Abbreviations.MayEndSentence(word)).ShouldBe((isInner, mayEnd));
}
