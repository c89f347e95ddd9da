using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Tests.Documents;

[TestClass]
public sealed class DocumentAnchorsTests
{
    [TestMethod]
    public void Headings_in_lists_quotes_and_HTML_take_part_in_the_numbering() =>
        Names("# A\n\n> ## A\n\n<h2>A</h2>\n\n- # A\n\n## A\n").ShouldBe(["a", "a-1", "a-2", "a-3", "a-4"]);

    [TestMethod]
    public void Marks_in_HTML_headings_go() => Names("<h1 align=\"center\">The <b>Fast</b> &amp; <a href=\"x\">Small</a></h1>\n").ShouldBe(["the-fast--small"]);

    [TestMethod]
    public void An_HTML_heading_that_is_never_closed_is_none() => Names("<h1>A\n\ntext\n").ShouldBeEmpty();

    [TestMethod]
    public void Anchors_of_the_author_count() => Names("<a id=\"one\"></a> and <a name='two'>\n\n## Three {#three-id}\n").ShouldBe(["one", "three-three-id", "three-id", "two"], ignoreOrder: true);

    [TestMethod]
    public void Headings_in_code_and_comments_are_none() => Names("```text\n# A\n```\n\n<!--\n# B\n-->\n").ShouldBeEmpty();

    [TestMethod]
    public void Markers_with_nothing_between_them_leave_open_what_headings_there_will_be()
    {
        Of("<!-- archdocs:begin toc -->\n<!-- archdocs:end -->\n").IsComplete.ShouldBeFalse();
        Of("<!-- archdocs:begin toc -->\n\n- x\n\n<!-- archdocs:end 00000000 -->\n").IsComplete.ShouldBeTrue();
    }

    [TestMethod]
    public void Thousands_of_open_HTML_headings_take_linear_time() => Names(string.Concat(Enumerable.Repeat("<h1>", 200_000).Chunk(20).Select(line => string.Concat(line) + "\n"))).ShouldBeEmpty();

    private static DocumentAnchors Of(string text) => DocumentAnchors.Of(Reading.Read(text));

    private static IEnumerable<string> Names(string text) => Of(text).Names;
}
