namespace ArchDocs.Core.Tests.Diagrams;

/// <summary>What stands before, around and between the lines of the grammar.</summary>
[TestClass]
public sealed class PreparationTests
{
    [TestMethod]
    [DataRow("flowchart TD\r\n  A --> B\r\n  Shelf[x (y)]\r\n", "2:10", DisplayName = "line ends of Windows")]
    [DataRow("\n\n  flowchart TD\n  Shelf[x (y)]", "3:10", DisplayName = "space at the start")]
    [DataRow("---\ntitle: x\n---\n\nflowchart TD\n  Shelf[x (y)]", "5:10", DisplayName = "front matter")]
    [DataRow("  ---\n  title: x\n  ---\n  flowchart TD\n  Shelf[x (y)]", "4:10", DisplayName = "indented front matter")]
    [DataRow("flowchart TD\n\n  %% a comment\n  Shelf[x (y)]", "3:10", DisplayName = "comment")]
    [DataRow("%%{init: {\n  \"theme\": \"dark\"\n}}%%\nflowchart TD\n  Shelf[x (y)]", "4:10", DisplayName = "directive")]
    [DataRow("flowchart TD %%{init: {}}%%\n  Shelf[x (y)]", "1:10", DisplayName = "directive behind the header")]
    [DataRow("flowchart TD\n  A[#quot;x#quot;] --> Shelf[x (y)]", "1:31", DisplayName = "character codes")]
    [DataRow("flowchart TD\n  A[\"<a href=\"x\">\"] --> Shelf[x (y)]", "1:32", DisplayName = "attributes")]
    public void An_error_stands_where_the_author_wrote_it(string text, string place) =>
        Mermaid.Error(text).ShouldBe($"{place} '(' in an unquoted label: write Shelf[\"x (y)\"]");

    [TestMethod]
    [DataRow("---\ntitle: Ways\nconfig:\n  theme: forest\n---\nflowchart TD\n  A")]
    [DataRow("---\ntitle: \"two\nlines\"\n---\nflowchart TD\n  A")]
    [DataRow("---\n- a list\n---\nflowchart TD\n  A")]
    [DataRow("%%{init: {'theme': }}%%\nflowchart TD\n  A")]
    [DataRow("%%{wrap}%%\nflowchart TD\n  A")]
    [DataRow("flowchart TD\n%%\n  A")]
    [DataRow("flowchart TD\n  style A fill:#f00;\n  A")]
    public void What_mermaid_forgives_is_no_error(string text) => Mermaid.Error(text).ShouldBeNull();

    [TestMethod]
    [DataRow("---\ntitle: x\nflowchart TD\n  A", "0:0 The front matter that begins here is not closed: end it with a line '---' before the diagram")]
    [DataRow("---\ntitle: x\n---", "0:0 The front matter that begins here is not closed: end it with a line '---' before the diagram")]
    [DataRow("%%{init: {}}\nflowchart TD\n  A", "0:0 The directive is not closed, so that Mermaid takes the whole diagram for a part of it: end it with '}%%'")]
    public void What_is_not_closed_is_an_error(string text, string error) => Mermaid.Error(text).ShouldBe(error);

    [TestMethod]
    [DataRow("title: part: one", "1:0")]
    [DataRow("title: [draft] Ways", "1:0")]
    [DataRow("title: x\ntitle: y", "2:0")]
    [DataRow("config:\n\ttheme: dark", "1:0")]
    [DataRow("title: *ways", "1:0")]
    [DataRow("title: !ways", "1:0")]
    public void Front_matter_that_is_no_yaml_is_an_error(string yaml, string place)
    {
        var error = Mermaid.Error($"---\n{yaml}\n---\nflowchart TD\n  A");

        error.ShouldStartWith($"{place} The front matter is no YAML (");
        error.ShouldEndWith(": put text with ': ', '[', '{' or quotes in quotes, and indent with blanks");
    }
}
