namespace ArchDocs.Core.Tests.Diagrams.Flowcharts;

/// <summary>What does not render: where it stands, what is wrong and how to mend it.</summary>
[TestClass]
public sealed class FlowchartErrorTests
{
    [TestMethod]
    [DataRow("flowchart TD\n  Shelf[Books (v2)] --> Desk", "1:14 '(' in an unquoted label: write Shelf[\"Books (v2)\"]")]
    [DataRow("flowchart TD\n  Shelf[Books {new}]", "1:14 '{' in an unquoted label: write Shelf[\"Books {new}\"]")]
    [DataRow("flowchart TD\n  Shelf[Books[0]]", "1:13 '[' in an unquoted label: write Shelf[\"Books[0]\"]")]
    [DataRow("flowchart TD\n  Shelf[new | old]", "1:12 '|' in an unquoted label: write Shelf[\"new | old\"]")]
    [DataRow("flowchart TD\n  Shelf[the \"new\" ones]", "1:13 '\"' in an unquoted label: write Shelf[\"the 'new' ones\"]")]
    [DataRow("flowchart TD\n  Shelf[\"the \"new\" ones\"]", "1:19 '\"' within a quoted label ends it: write Shelf[\"the 'new' ones\"]")]
    [DataRow("flowchart TD\n  Shelf(Books (v2))", "1:14 '(' in an unquoted label: write Shelf(\"Books (v2)\")")]
    [DataRow("flowchart TD\n  Api[/api/books]", "1:16 '[/' opens a slanted shape, which ends with '/]' or '\\]': write Api[\"/api/books\"] where the slash belongs to the text")]
    [DataRow("flowchart TD\n  subgraph hall[Hall (old)]\n  end", "1:21 '(' in an unquoted label: write subgraph hall[\"Hall (old)\"]")]
    [DataRow("flowchart TD\n  A[#35;1 (x)]", "1:10 '(' in an unquoted label: write A[\"#35;1 (x)\"]")]
    public void A_label_with_brackets_or_quotes_needs_quotes(string text, string error) => Mermaid.Error(text).ShouldBe(error);

    [TestMethod]
    [DataRow("flowchart TD\n  Shelf[]", "1:8 The label of 'Shelf' is empty: write Shelf alone, or Shelf[\" \"] for a shape without text")]
    [DataRow("flowchart TD\n  Shelf[Books\n  Desk --> Hall", "2:15 The label of 'Shelf' is not closed: end it with ']'")]
    [DataRow("flowchart TD\n  Shelf[Books)", "1:13 '[' must end with ']': write Shelf[\"Books\"]")]
    [DataRow("flowchart TD\n  A --> Books]", "1:13 ']' closes no bracket: remove it, or open the label behind its id")]
    [DataRow("flowchart TD\n  Desk [Lending desk]", "1:7 A blank stands between a node's id and its label: write A[\"text\"]")]
    public void A_label_must_be_there_and_end(string text, string error) => Mermaid.Error(text).ShouldBe(error);

    [TestMethod]
    [DataRow("flowchart TD\n  A -->|GET /books/{id}| B", "1:19 '{' in an unquoted label of an edge: write -->|\"GET /books/{id}\"|")]
    [DataRow("flowchart TD\n  A -->|yes B", "1:13 The edge's label is not closed: end it with '|'")]
    [DataRow("flowchart TD\n  A -->|\"\"| B", "1:10 The edge's label is empty: write --> alone")]
    [DataRow("flowchart TD\n  A --> B : lends", "1:10 An edge's text stands between bars: write A -->|\"lends\"| B")]
    public void The_text_of_an_edge_stands_between_bars(string text, string error) => Mermaid.Error(text).ShouldBe(error);

    [TestMethod]
    [DataRow("flowchart TD\n  A->B", "1:6 '->' is no link: write A --> B")]
    [DataRow("flowchart TD\n  A -> B", "1:4 '->' is no link: write -->")]
    [DataRow("flowchart TD\n  A => B", "1:4 '=>' is no link: write ==>")]
    [DataRow("flowchart TD\n  A → B", "1:4 '→' is no link: write -->")]
    [DataRow("flowchart TD\n  A -- B\n", "2:0 '--' opens a link with text, which no '-->' ends: write A --> B, or A -->|\"text\"| B")]
    public void A_link_is_two_dashes_and_more(string text, string error) => Mermaid.Error(text).ShouldBe(error);

    [TestMethod]
    [DataRow("flowchart TD\n  A -->\n", "2:0 The link has no target: name the node behind it")]
    [DataRow("flowchart TD\n  A --> e1@--> B", "1:8 Two links follow each other: name the node between them")]
    [DataRow("flowchart TD\n  A --> B, C", "1:11 ',' does not join nodes: write A & B")]
    public void A_link_joins_two_nodes(string text, string error) => Mermaid.Error(text).ShouldBe(error);

    [TestMethod]
    [DataRow("flowchart TD\n  A --> end", "1:8 'end' is a keyword and no id: write 'End'")]
    [DataRow("flowchart TD\n  A --> class[Class]", "1:8 'class' is a keyword and no id: write another id and the text behind it, for example class_node[\"class\"]")]
    [DataRow("flowchart TD\n  Lending Desk --> Shelf", "1:10 'Desk' follows the id 'Lending': an id has no blanks, so write Lending_Desk[\"Lending Desk\"], or begin a new line")]
    [DataRow("flowchart TD\n  A🚀 --> B", "1:3 '🚀' cannot be a part of an id: put the text behind the id, A[\"text\"]")]
    [DataRow("flowchart TD\n  A --> \u200BB", "1:8 An invisible character, U+200B, stands here: remove it")]
    [DataRow("flowchart TD\n  A[x] --> “B”", "1:11 '“' is no quote of Mermaid's: write '\"'")]
    public void An_id_is_one_word_and_no_keyword(string text, string error) => Mermaid.Error(text).ShouldBe(error);

    [TestMethod]
    [DataRow("flowchart TD\n  A --> B %% the way in", "1:10 A comment must have a line of its own and begin with '%%': move '%%' and what follows it to the line above")]
    [DataRow("flowchart TD\n  // the way in\n  A --> B", "1:5 A comment must have a line of its own and begin with '%%': move '//' and what follows it to the line above")]
    public void A_comment_has_a_line_of_its_own(string text, string error) => Mermaid.Error(text).ShouldBe(error);

    [TestMethod]
    [DataRow("flowchart TD\n  This is how books come in", "1:7 'This is how books come in' is no statement: remove it, or make it a comment with '%%' before it")]
    [DataRow("flowchart TD\n  note right of A", "1:7 A flowchart has no statement 'note': draw a node, or give the diagram a 'title:' in its front matter")]
    [DataRow("flowchart TD\n  A --> B\nflowchart LR\n  C --> D", "2:0 A second diagram begins here: put it into a block of its own")]
    [DataRow("flowchart TD A --> B", "0:13 Nothing may follow the direction on its line: begin a new line after 'flowchart TD'")]
    [DataRow("flowchart DOWN\n  A --> B", "0:9 'DOWN' is no direction: write TB, TD, BT, LR or RL")]
    public void What_is_no_statement_does_not_belong_here(string text, string error) => Mermaid.Error(text).ShouldBe(error);

    [TestMethod]
    [DataRow("flowchart TD\n  subgraph Hall\n    A --> B", "2:11 The subgraph 'Hall' is not closed: add a line 'end'")]
    [DataRow("flowchart TD\n  A --> B\n  end", "2:2 'end' closes no subgraph: remove it, or write 'End' where a node is meant")]
    [DataRow("flowchart TD\n  subgraph\n    A\n  end", "1:2 A subgraph needs an id or a title: write subgraph name")]
    [DataRow("flowchart TD\n  subgraph Hall (old)\n  end", "1:16 '(' in an unquoted title: write subgraph Hall[\"Hall (old)\"]")]
    [DataRow("flowchart TD\n  subgraph Reading Hall (old)\n  end", "1:24 '(' in an unquoted title: write subgraph \"Reading Hall (old)\"")]
    [DataRow("flowchart TD\n  subgraph hall[\"Hall\"]  \n    A\n  end", "1:23 Blanks follow the subgraph's title: end the line behind ']'")]
    public void A_subgraph_has_a_title_and_an_end(string text, string error) => Mermaid.Error(text).ShouldBe(error);

    [TestMethod]
    [DataRow("flowchart TD\n  A@{ shape: rectangel }", "1:3 'rectangel' is no shape: write 'rectangle'")]
    [DataRow("flowchart TD\n  A@{ shape: Cyl }", "1:3 'Cyl' is no shape: write 'cyl'")]
    [DataRow("flowchart TD\n  A --> B\n  linkStyle 1 stroke:red", "2:12 'linkStyle 1' names no edge: those above it are numbered 0 to 0")]
    [DataRow("flowchart TD\n  linkStyle 0 stroke:red\n  A --> B", "1:12 'linkStyle 0' stands before all edges: move it to the end of the diagram")]
    [DataRow("flowchart TD\n  A\n  style A", "2:9 The line ends too early: write it as style A fill:#f9f,stroke:#333")]
    [DataRow("flowchart TD\n  A\n  class A hot ", "2:13 ' ' is not expected here: write it as class A,B name, without blanks at the line's end")]
    [DataRow("flowchart TD\n  A\n  click A href here", "2:15 'click' needs a node and what it does: write click A \"https://example.com\" \"Tip\" with double quotes")]
    public void Shapes_and_styles_must_fit(string text, string error) => Mermaid.Error(text).ShouldBe(error);

    [TestMethod]
    [DataRow("flowchart TD\n  {{SERVICE}} --> B", "1:2 '{{SERVICE}}' is an unfilled template: put in the name that is meant")]
    [DataRow("flowchart TD\n  A[{{SERVICE}}]", "1:4 '{{SERVICE}}' is an unfilled template: put in the name that is meant")]
    [DataRow("flowchart TD\n  A[{Service}]", "1:4 '{Service}' is an unfilled template: put in the name that is meant")]
    [DataRow("flowchart TD\n  Svc_{{NAME}}[Text]", "1:14 '{{NAME}}' is an unfilled template: put in the name that is meant")]
    public void A_template_that_nobody_filled_in_is_named(string text, string error) => Mermaid.Error(text).ShouldBe(error);

    [TestMethod]
    [DataRow("flowchart TD\n  click")]
    [DataRow("flowchart TD\n  subgraph click")]
    public void A_click_at_the_very_end_clicks_on_nothing(string text) => Mermaid.Error(text).ShouldNotBeNull();

    [TestMethod]
    public void Metadata_must_be_yaml() =>
        Mermaid.Error("flowchart TD\n  A@{ shape: rect label: x }").ShouldStartWith("1:3 What stands in '@{ }' is no YAML (");
}
