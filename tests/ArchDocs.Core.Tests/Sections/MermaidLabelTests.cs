using ArchDocs.Core.Diagrams;
using ArchDocs.Core.Diagrams.Flowcharts;
using ArchDocs.Core.Sections;

namespace ArchDocs.Core.Tests.Sections;

[TestClass]
public sealed class MermaidLabelTests
{
    public static IEnumerable<object[]> HostileLabels => new[]
    {
        "", " ", "\"", "\"quoted\"", "a \"b", "[x]", "(x)", "{x}", "((x))", "{{x}}", "[(x)]", "a] --> b[", "a|b", "|", "#", "#quot;", "#35;", ";", "a; b --> c", "<b>x</b>", "<a href=\"x\">y</a>",
        "`x`", "`", "\"`x`\"", "end", "subgraph x", "graph", "direction TB", "change the Direction LR here", "C4Container", "the C4Context of x", "%% x", "%%{init: {}}%%", "%%{", "---", "x --- y", "-->", "a\nb", "a\r\nend\nb",
        "\t", "\\", "\\\"", "&", "&quot;", "$$x^2$$", "@{ shape: x }", ":::x", "click a href", "style a fill:#fff;", "linkStyle 0 x", "~~~", "ünïcödé 漢字 🚀", "\u2028", "\u00a0", "ﬂ°35¶ß", "__proto__", "constructor", "1. x", "- x", "**x**", "'", "//", "http://x/{id}?a=b&c=d", "GET /x (y)",
        new string('x', 5000), new string('"', 100),
    }.Select(text => new object[] { text });

    [TestMethod]
    [DynamicData(nameof(HostileLabels))]
    public void Any_text_is_the_label_of_a_node_a_subgraph_and_an_edge(string text)
    {
        var label = MermaidLabel.Escape(text);
        var diagram = MermaidParser.Parse($"flowchart LR\n    subgraph s[\"{label}\"]\n        a[\"{label}\"]\n    end\n    a -->|\"{label}\"| b\n");

        diagram.Error?.Message.ShouldBeNull();
        var graph = diagram.Graph.ShouldBeOfType<FlowchartGraph>();
        graph.Nodes.Select(node => node.Id).ShouldBe(["a", "b"]);
        graph.Subgraphs.ShouldHaveSingleItem().Members.ShouldBe(["a"]);
        graph.Edges.Length.ShouldBe(1);
    }

    [TestMethod]
    [DataRow("Orders (v2)", "Orders (v2)")]
    [DataRow("\"a\" <b>", "#34;a#34; #60;b#62;")]
    [DataRow("a\n\n b", "a b")]
    [DataRow("", " ")]
    [DataRow("direction LR", "#100;irection LR")]
    public void Only_what_means_something_becomes_a_code(string text, string label) => MermaidLabel.Escape(text).ShouldBe(label);

    [TestMethod]
    public void A_long_text_is_shortened_without_cutting_a_character()
    {
        MermaidLabel.Escape(new string('x', 90)).ShouldBe(new string('x', 79) + "…");
        MermaidLabel.Escape(new string('x', 78) + "🚀🚀").ShouldBe(new string('x', 78) + "…");
    }
}
