using ArchDocs.Core.Diagrams.Sequences;

namespace ArchDocs.Core.Tests.Diagrams;

[TestClass]
public sealed class SequenceParserTests
{
    [TestMethod]
    [DataRow("A->>B: hello")]
    [DataRow("A->>B:")]
    [DataRow("A->>+B: open\nB-->>-A: close")]
    [DataRow("participant X as A (b)\nX->>X: note to self")]
    [DataRow("participant Order service\nOrder service->>B: two words")]
    [DataRow("participant D@{ \"type\": \"database\" }\nA->>D: read")]
    [DataRow("participant D@{ \"type\": \"database\" } as Orders\nA->>D: read")]
    [DataRow("actor U\nU->>A: click")]
    [DataRow("loop\nA->>B: x\nend")]
    [DataRow("loop every minute\nA->>B: x\nend")]
    [DataRow("alt paid\nA->>B: x\nelse refused\nA->>B: y\nelse\nA->>B: z\nend")]
    [DataRow("par one\nA->>B: x\nand two\nA->>C: y\nend")]
    [DataRow("critical save\nA->>B: x\noption timeout\nA->>C: y\nend")]
    [DataRow("rect rgb(0, 255, 0)\nbreak when down\nA->>B: x\nend\nend")]
    [DataRow("box Aqua Group\nparticipant A\nparticipant B\nend\nA->>B: x")]
    [DataRow("create participant B\nA->>B: born\ndestroy B\nA-xB: gone")]
    [DataRow("Note over A,B: both\nNote left of A: one\nnote right of B: other")]
    [DataRow("autonumber\nA->>B: x\nautonumber off\nautonumber 10 5\nA->>B: y")]
    [DataRow("A->>B: text with #59; and #quot;quotes#quot;")]
    [DataRow("A-)B: later\nB--)A: later\nA<<->>B: both\nA-xB: lost")]
    [DataRow("activate A\nA->>B: still active")]
    [DataRow("title Checkout\naccTitle: Checkout\naccDescr: What happens\nA->>B: x")]
    [DataRow("A->>B: x # a remark\n%% another\nB->>A: y")]
    [DataRow("link A: Dashboard @ https://example.com\nA->>B: x")]
    [DataRow("web-app->>order-api: POST /orders {id}")]
    [DataRow("A->>()B: central\nA()->>B: reverse")]
    [DataRow("")]
    public void It_renders(string body) => Mermaid.Error($"sequenceDiagram\n{body}\n").ShouldBeNull();

    [TestMethod]
    [DataRow("A->>B: first; second", "1:20", "';' ends a message, so what follows it is read as a new one: write ',' or '#59;' in its place")]
    [DataRow("A->>B", "1:5", "'A->>B' has no text: write ': text' behind it")]
    [DataRow("A->>end: x", "1:4", "'end' is a keyword, so no participant can be called so: call it otherwise, for example 'End user'")]
    [DataRow("Note over A,B,C: x", "1:13", "',' does not join participants here: a note spans one or two of them, as in 'Note over A,B: text'")]
    [DataRow("else x\nA->>B: y", "1:0", "'else' stands in no 'alt': open one before it, or take it away")]
    [DataRow("A->>B: x\nend", "2:0", "This 'end' closes nothing: take it away, or open the block that it ends")]
    [DataRow("loop x\nA->>B: y", "3:0", "'loop x' is never closed: end the 'loop' with a line 'end'")]
    [DataRow("A: hello", "1:1", "'A: hello' has no arrow: write a message as 'A->>B: text'")]
    [DataRow("A->>B: x\nB-->>-A: y", "2:0", "'B' is deactivated but not active here: activate it before, with 'activate B' or '->>+B', or take the '-' or 'deactivate' away")]
    [DataRow("A->>B: x\ncreate participant B\nA->>B: y", "2:19", "'B' is there already and cannot be created: create it before anything names it, or give the new one an id of its own with 'as B'")]
    [DataRow("box One\nA->>B: x\nend", "2:0", "'A->>B: x' stands in a box, which holds participants only: end the box with 'end' before it")]
    [DataRow("{{Client}} calls it\nA->>B: x", "1:19", "'{{Client}}' is an unfilled template: put in the name that is meant")]
    public void It_says_what_is_wrong_and_how_to_mend_it(string body, string place, string message) =>
        Mermaid.Error($"sequenceDiagram\n{body}\n").ShouldBe($"{place} {message}");

    [TestMethod]
    public void Participants_that_only_a_message_names_count_in_order_of_first_use()
    {
        var graph = Mermaid.GraphOf<SequenceGraph>("sequenceDiagram\nparticipant B as Orders API\nactor U as User\nU->>B: place\nB->>C: save\n");

        graph.Participants.Select(participant => (participant.Id, participant.Label, participant.Kind))
            .ShouldBe([("B", "Orders API", "participant"), ("U", "User", "actor"), ("C", "C", "participant")]);
    }

    [TestMethod]
    public void A_participants_place_is_its_first_mention_in_the_text_as_written()
    {
        const string Text = "sequenceDiagram\n%% remark\nA->>Orders: x\n";

        var graph = Mermaid.GraphOf<SequenceGraph>(Text);

        Text[graph.Participants[1].Offset..].ShouldStartWith("Orders: x");
    }

    [TestMethod]
    public void Messages_have_ends_text_and_arrow()
    {
        var graph = Mermaid.GraphOf<SequenceGraph>("sequenceDiagram\nA->>+B: wrap: place #35;1\nB-->>-A: done\n");

        graph.Messages.Select(message => (message.From, message.To, message.Label, message.Arrow))
            .ShouldBe([("A", "B", "place #35;1", "->>"), ("B", "A", "done", "-->>")]);
    }

    [TestMethod]
    public void Notes_and_blocks_are_read()
    {
        var graph = Mermaid.GraphOf<SequenceGraph>("sequenceDiagram\nalt paid\nNote over A,B: both\nelse refused\nA->>B: x\nend\n");

        graph.Notes.Select(note => (string.Join(',', note.Participants), note.Text)).ShouldBe([("A,B", "both")]);
        graph.Blocks.Select(block => (block.Kind, block.Label)).ShouldBe([("alt", "paid"), ("else", "refused")]);
    }

    [TestMethod]
    public void An_alias_in_the_settings_is_the_label() =>
        Mermaid.GraphOf<SequenceGraph>("sequenceDiagram\nparticipant D@{ \"type\": \"database\", \"alias\": \"Orders\" }\nA->>D: x\n")
            .Participants[0].ShouldBe(new SequenceParticipant("D", "Orders", "database", 28));
}
