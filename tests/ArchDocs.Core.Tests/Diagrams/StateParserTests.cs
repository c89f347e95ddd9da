using ArchDocs.Core.Diagrams;
using ArchDocs.Core.Diagrams.States;

namespace ArchDocs.Core.Tests.Diagrams;

[TestClass]
public sealed class StateParserTests
{
    [TestMethod]
    [DataRow("[*] --> placed\nplaced --> paid : customer pays\npaid --> [*]")]
    [DataRow("placed : waits for the customer")]
    [DataRow("state \"Being packed\" as packing\npacking --> [*]")]
    [DataRow("state packing {\n  [*] --> picking\n  --\n  [*] --> weighing\n}")]
    [DataRow("state \"Being packed\" as packing {\n  picking\n}")]
    [DataRow("state split <<fork>>\nstate meet <<join>>\nstate which [[choice]]\nsplit --> meet")]
    [DataRow("placed --> paid\nnote right of paid : money is there\nnote left of placed\n  several\n  lines\nend note")]
    [DataRow("direction LR\nplaced --> paid")]
    [DataRow("classDef bad fill:#f00,color:white\nclass placed, paid bad\nplaced:::bad --> paid\nstyle paid fill:#fff")]
    [DataRow("placed --> paid %% a remark")]
    [DataRow("scale 350 width\nhide empty description\nplaced")]
    [DataRow("placed --> paid: a : b")]
    [DataRow("click placed \"https://example.com\" \"tip\"\nclick placed href \"https://example.com\"")]
    [DataRow("")]
    public void It_renders(string body) => Mermaid.Error($"stateDiagram-v2\n{body}\n").ShouldBeNull();

    [TestMethod]
    [DataRow("placed -> paid", "1:7", "'->' is no arrow of a state diagram: write '-->' in 'placed -> paid'")]
    [DataRow("order-placed --> paid", "1:5", "'-' cannot stand in a state's name: write 'order_placed __> paid', with 'state \"name\" as id' where the name is shown")]
    [DataRow("placed -->", "1:10", "'placed -->' names no second state: write a transition as 'placed --> paid'")]
    [DataRow("state packing {\n  picking", "2:8", "'state packing {' is never closed: end it with a line '}'")]
    [DataRow("state Being packed {\n  picking\n}", "1:6", "'Being packed {' is no name of a state, which must be a single word: write 'state \"Being packed\" as packing {', and a state without braces on a line that is not followed by such a line")]
    [DataRow("packing {\n  picking\n}", "1:8", "'{' follows no 'state' in 'packing {': begin the line with 'state'")]
    [DataRow("classDef default fill:#fff", "1:9", "'default' is no name of a class of styles in a state diagram: call it otherwise")]
    public void It_says_what_is_wrong_and_how_to_mend_it(string body, string place, string message) =>
        Mermaid.Error($"stateDiagram-v2\n{body}\n").ShouldBe($"{place} {message}");

    [TestMethod]
    public void A_note_at_a_state_that_nothing_declares_parses_but_does_not_render()
    {
        var diagram = MermaidParser.Parse("stateDiagram-v2\nplaced --> paid\nnote right of payed : money is there\n");

        diagram.Error.ShouldBeNull();
        diagram.RenderError.ShouldBe(new DiagramError(2, 14, "The note stands at 'payed', which no state is called: declare it with 'state payed', or write the note at a state of the diagram"));
    }

    [TestMethod]
    public void States_and_transitions_are_read()
    {
        var graph = Mermaid.GraphOf<StateGraph>("stateDiagram-v2\n[*] --> packing\nstate \"Being packed\" as packing {\n  picking --> weighing : all there\n}\n");

        graph.States.Select(state => (state.Id, state.Label, state.Parent)).ShouldBe([("packing", "Being packed", null), ("picking", "picking", "packing"), ("weighing", "weighing", "packing")]);
        graph.Transitions.Select(transition => (transition.From, transition.To, transition.Label)).ShouldBe([("[*]", "packing", ""), ("picking", "weighing", "all there")]);
    }
}
