namespace ArchDocs.Core.Tests.Diagrams.Flowcharts;

[TestClass]
public sealed class FlowchartGraphTests
{
    [TestMethod]
    public void A_node_without_a_label_shows_its_id() => Nodes("Desk --> Shelf").ShouldBe(["Desk Desk ", "Shelf Shelf "]);

    [TestMethod]
    public void The_last_label_of_a_node_counts() => Nodes("Desk[Counter] --> Shelf", "Desk(Lending desk)").ShouldBe(["Desk Lending desk round", "Shelf Shelf "]);

    [TestMethod]
    [DataRow("[x]", "square")]
    [DataRow("(x)", "round")]
    [DataRow("([x])", "stadium")]
    [DataRow("[[x]]", "subroutine")]
    [DataRow("[(x)]", "cylinder")]
    [DataRow("((x))", "circle")]
    [DataRow("(((x)))", "doublecircle")]
    [DataRow(">x]", "odd")]
    [DataRow("{x}", "diamond")]
    [DataRow("{{x}}", "hexagon")]
    [DataRow("[/x/]", "lean_right")]
    [DataRow("[\\x\\]", "lean_left")]
    [DataRow("[/x\\]", "trapezoid")]
    [DataRow("[\\x/]", "inv_trapezoid")]
    [DataRow("(-x-)", "ellipse")]
    [DataRow("@{ shape: cyl, label: x }", "cyl")]
    [DataRow("@{\n shape: cyl\n label: \"x\"\n}", "cyl")]
    public void Brackets_are_shapes(string brackets, string shape) => Nodes($"Shelf{brackets}").ShouldBe([$"Shelf x {shape}"]);

    [TestMethod]
    [DataRow("[\"new (2)\"]", "new (2)")]
    [DataRow("[\"`**new**`\"]", "**new**")]
    [DataRow("[  new  ]", "new")]
    [DataRow("[#quot;new#quot; #35;1]", "#quot;new#quot; #35;1")]
    [DataRow("@{ label: \"two\n   lines\" }", "two<br/>lines")]
    public void A_label_is_what_its_author_wrote(string label, string text) => Mermaid.Flowchart($"Shelf{label}").Nodes.Single().Label.ShouldBe(text);

    [TestMethod]
    public void A_picture_has_no_label_but_its_own() => Nodes("A@{ icon: \"book\" }", "B@{ icon: \"book\", label: \"Book\" }").ShouldBe(["A  ", "B Book "]);

    [TestMethod]
    public void A_name_of_an_edge_is_no_node() => Nodes("A e1@--> B", "e1@{ animate: true }").ShouldBe(["A A ", "B B "]);

    [TestMethod]
    [DataRow("A -->|lends| B", "A>B lends")]
    [DataRow("A -- lends --> B", "A>B lends")]
    [DataRow("A == \"lends (2)\" ==> B", "A>B lends (2)")]
    [DataRow("A -. lends .-> B", "A>B lends")]
    [DataRow("A --> B --> C", "A>B ,B>C ")]
    [DataRow("A & B --> C & D", "A>C ,A>D ,B>C ,B>D ")]
    public void Edges_lead_from_each_to_each(string statement, string edges) =>
        string.Join(',', Mermaid.Flowchart(statement).Edges.Select(edge => $"{edge.From}>{edge.To} {edge.Label}")).ShouldBe(edges);

    [TestMethod]
    public void Subgraphs_hold_nodes_and_subgraphs() =>
        Subgraphs("subgraph house[The house]", "Door", "subgraph hall", "Desk --> Shelf", "end", "end", "house --> Street")
            .ShouldBe(["hall 'hall': Desk,Shelf", "house 'The house': Door,hall"]);

    [TestMethod]
    [DataRow("subgraph Reading hall", "subGraph0 'Reading hall': A")]
    [DataRow("subgraph \"Reading hall\"", "subGraph0 'Reading hall': A")]
    [DataRow("subgraph hall[\"Reading hall\"]", "hall 'Reading hall': A")]
    public void A_title_with_blanks_is_no_id(string header, string subgraph) => Subgraphs(header, "A", "end").ShouldBe([subgraph]);

    [TestMethod]
    public void A_node_belongs_to_the_first_subgraph_that_ends_with_it() =>
        Subgraphs("subgraph one", "A --> B", "end", "subgraph two", "B --> C", "end").ShouldBe(["one 'one': A,B", "two 'two': C"]);

    [TestMethod]
    [DataRow("flowchart TD", "TB")]
    [DataRow("graph <", "RL")]
    [DataRow("graph", "")]
    public void The_direction_stands_in_the_header(string header, string direction) =>
        ((Core.Diagrams.Flowcharts.FlowchartGraph)Mermaid.Read($"{header}\n  A").Graph!).Direction.ShouldBe(direction);

    [TestMethod]
    public void Places_are_those_of_the_text_as_written()
    {
        const string Text = "%% a comment\nflowchart TD\n  A[x] --> B\n";
        var graph = (Core.Diagrams.Flowcharts.FlowchartGraph)Mermaid.Read(Text).Graph!;

        graph.Nodes.Select(node => Text[node.Offset]).ShouldBe(['A', 'B']);
    }

    private static IEnumerable<string> Nodes(params string[] lines) => Mermaid.Flowchart(lines).Nodes.Select(node => $"{node.Id} {node.Label} {node.Shape}");

    private static IEnumerable<string> Subgraphs(params string[] lines) =>
        Mermaid.Flowchart(lines).Subgraphs.Select(subgraph => $"{subgraph.Id} '{subgraph.Title}': {string.Join(',', subgraph.Members)}");
}
