namespace ArchDocs.Core.Tests.Diagrams.Flowcharts;

/// <summary>What renders, although it looks odd.</summary>
[TestClass]
public sealed class FlowchartTests
{
    [TestMethod]
    [DataRow("flowchart LR;Desk-->Shelf;Shelf-->Desk;", DisplayName = "statements on one line")]
    [DataRow("graph\n  Desk --> Shelf", DisplayName = "no direction")]
    [DataRow("graph >\n  Desk --> Shelf", DisplayName = "a sign for a direction")]
    [DataRow("flowchart", DisplayName = "nothing but the header")]
    public void A_header_may_be_short(string text) => Mermaid.Error(text).ShouldBeNull();

    [TestMethod]
    [DataRow("Shelf[Books <b>new</b> & old; sorted, 50% = half]")]
    [DataRow("Shelf[in --> out]")]
    [DataRow("Shelf[List<Book>]")]
    [DataRow("Shelf[end]")]
    [DataRow("Shelf[\"Books (v2) [new] {x} | y\"]")]
    [DataRow("Shelf[\"`**Books** (v2)`\"]")]
    [DataRow("Shelf[\"He said #quot;yes#quot;\"] --> Desk[#35;1]")]
    [DataRow("Shelf[\"<a href=\"https://example.com\">x</a>\"]")]
    [DataRow("Shelf[direction LR]")]
    [DataRow("Shelf[ ]")]
    public void A_label_may_hold(string statement) => Accepted(statement);

    [TestMethod]
    [DataRow("A-->B---C==>D===E-.->F-.-G~~~H<-->I x--x J o--o K --o L --x M ----> N ====> O -..-> P")]
    [DataRow("A -->|x| B -- x --> C == x ==> D -. x .-> E -- \"x (y)\" --> F -->|\"x | y\"| G --\"`**x**`\"--> H")]
    [DataRow("A -->\n  B\n  --> C")]
    [DataRow("A & B --> C & D --> E")]
    [DataRow("A e1@--> B\n  e1@{ animate: true }")]
    [DataRow("A<-- x -->B")]
    public void Links_may_be(string statement) => Accepted(statement);

    [TestMethod]
    [DataRow("Bücher --> 書棚[書棚 🚀]")]
    [DataRow("ending --> classroom --> default --> subgraphs --> v")]
    [DataRow("1 --> 2b --> c-3 --> d.e --> f/g")]
    [DataRow("A:::hot --> B:::cold")]
    public void Ids_may_be(string statement) => Accepted(statement);

    [TestMethod]
    [DataRow("A:::hot\n  classDef hot,cold fill:#f96,stroke:#333,stroke-width:2px;\n  class A,B cold")]
    [DataRow("A\n  style A fill:#bbf,stroke-dasharray: 5 5")]
    [DataRow("A --> B\n  linkStyle 0 stroke:red\n  linkStyle default interpolate basis stroke:green")]
    [DataRow("A\n  click A \"https://example.com\" \"Tip\" _blank")]
    [DataRow("A\n  click A call show(\"x\") \"Tip\"\n  click A call show()")]
    [DataRow("A\n  click A href \"https://example.com\"\n  click A show")]
    [DataRow("accTitle: Ways (of a book)\n  accDescr { From the desk\n  to the shelf }\n  accDescr: short\n  A")]
    public void Statements_about_looks_may_be(string statement) => Accepted(statement);

    [TestMethod]
    [DataRow("subgraph Floor: first\n    A\n  end")]
    [DataRow("subgraph Reading hall\n    direction LR\n    A\n  end")]
    [DataRow("subgraph hall[\"Hall (old)\"]\n    A\n  end\n  hall --> B")]
    [DataRow("subgraph \"Hall (old)\"\n  end A --> B")]
    public void Subgraphs_may_be(string statement) => Accepted(statement);

    private static void Accepted(string statement) => Mermaid.Error($"flowchart TD\n  {statement}\n").ShouldBeNull();
}
