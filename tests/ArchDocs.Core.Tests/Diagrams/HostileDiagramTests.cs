using System.Text;
using ArchDocs.Core.Diagrams;

namespace ArchDocs.Core.Tests.Diagrams;

/// <summary>No text throws, overflows the stack or takes more than its share of time; a run that does not end is the failure.</summary>
[TestClass]
public sealed class HostileDiagramTests
{
    private const int Length = 20_000;

    private static readonly string[] Headers = ["flowchart TD\n", "sequenceDiagram\n", "classDiagram\n", "stateDiagram-v2\n", "erDiagram\n"];

    private static readonly string[] Beginnings =
        ["", "---\n", "---\na: ", "%%{init: ", .. Headers, "flowchart", "flowchart TD\nA[", "flowchart TD\nA[\"", "flowchart TD\nA[/", "flowchart TD\nA(-", "flowchart TD\nA -- ", "flowchart TD\nA == ", "flowchart TD\nA -. ", "flowchart TD\nA-->|", "flowchart TD\nA@{", "flowchart TD\nclick A ", "flowchart TD\nsubgraph "];

    private static readonly string[] Pieces =
        ["-", "=", ".", "~", " ", "\n ", "\n", "\r\n", "\t", "[", "(", "{", "]", ")", "}", "<", ">", "|", "\"", "\"`", "`", ";", ":", ",", "&", "*", "^", "\\", "/", "@", "@{", "a@", "#", "#a", "#a;", "%%", "%% c\n", "%%{init", "%%{a: {}}%%", "---\n", "<a ", "<a =\"", "=\"", "x", "x--", "A ", "A-->", "A & ", "-.", "-- ", "~~~", "A\n", "A:::b ", "A[", "{{A}}", "direction ", "subgraph a\n", "end\n", "call ", "click ", "accTitle:", "accDescr {", "linkStyle 0,", "style A ", "note ", "loop x\n", "A->>B: x\n", "class A {\n", "state A {\n", "A ||--o{ B : x\n", "é", "\uD83D", "\u200B", "\0"];

    public static IEnumerable<object[]> EachBeginning => Beginnings.Select(beginning => new object[] { beginning });

    [TestMethod]
    [DynamicData(nameof(EachBeginning))]
    public void One_piece_again_and_again(string beginning)
    {
        foreach (var piece in Pieces)
        {
            Judge(beginning + Repeat(piece, Length / piece.Length));
        }
    }

    [TestMethod]
    [DataRow("[")]
    [DataRow("{")]
    [DataRow("- ")]
    [DataRow("? ")]
    [DataRow("a: {")]
    [DataRow("&a ")]
    [DataRow("- *a\n")]
    public void Yaml_without_end(string piece)
    {
        Judge($"---\n{Repeat(piece, Length)}\n---\nflowchart TD\n  A");
        Judge($"flowchart TD\n  A@{{{Repeat(piece, Length)}}}");
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(3)]
    public void Any_mixture_of_pieces(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 3_000; i++)
        {
            var text = new StringBuilder(Beginnings[random.Next(Beginnings.Length)]);
            for (var count = random.Next(40); count > 0; count--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            Judge(text.ToString());
        }
    }

    [TestMethod]
    public void A_hundred_thousand_lines() => MermaidParser.Parse($"flowchart TD\n{Repeat("  A[a shelf]\n", 100_000)}").Error.ShouldBeNull();

    [TestMethod]
    public void Ten_thousand_subgraphs_within_each_other()
    {
        var graph = Mermaid.Flowchart([.. Enumerable.Range(0, 10_000).Select(level => $"subgraph s{level}"), "A", .. Enumerable.Repeat("end", 10_000)]);

        graph.Subgraphs.Length.ShouldBe(10_000);
    }

    [TestMethod]
    [DataRow("sequenceDiagram", "loop x\n", "end\n")]
    [DataRow("classDiagram", "namespace N {\n", "}\n")]
    [DataRow("stateDiagram-v2", "state S {\n", "}\n")]
    [DataRow("erDiagram", "subgraph s\n", "end\n")]
    public void Ten_thousand_blocks_within_each_other(string header, string open, string close)
    {
        Judge($"{header}\n{Repeat(open, 10_000)}{Repeat(close, 10_000)}");
        Judge($"{header}\n{Repeat(open, 10_000)}");
        Judge($"{header}\n{Repeat(close, 10_000)}");
    }

    [TestMethod]
    [DataRow("sequenceDiagram", "A->>B: x\n")]
    [DataRow("classDiagram", "A --> B : x\n")]
    [DataRow("classDiagram", "A : x\n")]
    [DataRow("stateDiagram-v2", "A --> B : x\n")]
    [DataRow("erDiagram", "A ||--o{ B : x\n")]
    [DataRow("erDiagram", "A { int x }\n")]
    public void A_hundred_thousand_statements(string header, string line) => MermaidParser.Parse($"{header}\n{Repeat(line, 100_000)}").Error.ShouldBeNull();

    [TestMethod]
    [DataRow("A & ")]
    [DataRow("A --- ")]
    [DataRow("x-")]
    [DataRow("é")]
    public void A_megabyte_without_a_line_end(string piece) => Judge($"flowchart TD\n{Repeat(piece, 1_000_000 / piece.Length)}");

    [TestMethod]
    public void More_edges_than_mermaid_draws_end_the_reading()
    {
        var many = string.Join(" & ", Enumerable.Range(0, 2_000).Select(number => $"n{number}"));

        Mermaid.Error($"flowchart TD\n  {many} --> {many}").ShouldEndWith(" Mermaid draws no more than 500 edges: split the diagram");
    }

    private static string Repeat(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();

    private static void Judge(string text)
    {
        var error = Mermaid.Read(text).Error;
        if (error is null)
        {
            return;
        }

        var lines = text.ReplaceLineEndings("\n").Split('\n');
        error.Line.ShouldBeInRange(0, lines.Length - 1);
        error.Column.ShouldBeInRange(0, lines[error.Line].Length + 1);
        error.Message.Length.ShouldBeInRange(10, 600);
        error.Message.ShouldNotContain('\n');
    }
}
