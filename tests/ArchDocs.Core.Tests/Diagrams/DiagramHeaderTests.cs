using ArchDocs.Core.Diagrams;

namespace ArchDocs.Core.Tests.Diagrams;

[TestClass]
public sealed class DiagramHeaderTests
{
    private const string Start = "begin the diagram with its type, for example 'flowchart TD' or 'sequenceDiagram'";

    [TestMethod]
    [DataRow("graph TD", "flowchart")]
    [DataRow("flowchart-elk TD", "flowchart")]
    [DataRow("sequenceDiagram", "sequence")]
    [DataRow("classDiagram-v2", "class")]
    [DataRow("stateDiagram-v2", "state")]
    [DataRow("erDiagram", "er")]
    [DataRow("C4Context", "c4")]
    [DataRow("gitGraph:", "gitGraph")]
    [DataRow("xychart-beta", "xychart")]
    [DataRow("Railroad-Beta", "railroad")]
    [DataRow("architecture-beta", "architecture")]
    [DataRow("zenuml", "zenuml")]
    [DataRow("\n\n  pie", "pie")]
    public void The_first_word_names_the_type(string text, string type) => Mermaid.Read(text).Type.ShouldBe(type);

    [TestMethod]
    public void Types_without_a_parser_are_judged_by_their_header_alone() =>
        Mermaid.Read("gantt\n  this is (no gantt").ShouldBe(new MermaidDiagram("gantt", null, null));

    [TestMethod]
    [DataRow("flowchrat TD\n  A --> B", "0:0 'flowchrat' is no Mermaid diagram type: write 'flowchart'")]
    [DataRow("Here is a diagram\nflowchart TD", $"0:0 'Here is a diagram' names no Mermaid diagram type: {Start}")]
    [DataRow("{{DIAGRAM}}", "0:0 '{{DIAGRAM}}' is an unfilled template: put in the name that is meant")]
    [DataRow("swimlane-betas", $"0:0 'swimlane-betas' is no Mermaid diagram type: write 'swimlane-beta'")]
    public void Another_word_is_no_type(string text, string error)
    {
        Mermaid.Read(text).Type.ShouldBe(DiagramTypes.Unknown);
        Mermaid.Error(text).ShouldBe(error);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("\n  \n")]
    [DataRow("%% nothing yet\n")]
    public void An_empty_diagram_says_so(string text) => Mermaid.Read(text).Error!.Message.ShouldBe($"The diagram is empty: {Start}");

    [TestMethod]
    public void A_word_of_c4_anywhere_makes_a_c4_diagram_of_any_other() =>
        Mermaid.Error("flowchart TD\n  A[C4Container]").ShouldBe("1:4 'C4Container' makes Mermaid take the text for a C4 diagram: write the word otherwise, for example 'C4 Container'");

    [TestMethod]
    public void A_word_of_c4_in_a_comment_means_nothing() => Mermaid.Error("flowchart TD\n  %% a C4Container\n  A --> B").ShouldBeNull();
}
