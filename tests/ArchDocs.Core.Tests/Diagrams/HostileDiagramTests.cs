using System.Text;
using ArchDocs.Core.Diagrams;

namespace ArchDocs.Core.Tests.Diagrams;

/// <summary>No text makes the parsers throw, recurse without end or take more than time in proportion to its length.</summary>
[TestClass]
public sealed class HostileDiagramTests
{
    private static readonly string[] Headers = ["flowchart TD", "sequenceDiagram", "classDiagram", "stateDiagram-v2", "erDiagram", "pie"];

    private static readonly string[] Pieces =
    [
        "A", "B-1", "end", "subgraph", "state", "class", "note", "over", "participant", "as", "loop", "alt", "else", "namespace", "direction TB", "click", "style", "classDef", "default",
        "-->", "->>", "--", "==>", "-.->", "||--o{", "<|--", ":::", ":", ";", ",", "&", "|", "{", "}", "[", "]", "(", ")", "<<", ">>", "\"", "`", "~", "#", "#35;", "%%", "%%{", "}%%", "@{", "---", "[*]", "<<fork>>",
        " ", "  ", "\n", "\r\n", "\t", "\u00A0", "ä", "\uD83D\uDE00", "\uD800", "\0", "1", "2.5",
    ];

    public static IEnumerable<object[]> AllHeaders => Headers.Select(header => new object[] { header });

    [TestMethod]
    [DynamicData(nameof(AllHeaders))]
    public void Any_mixture_of_words_and_marks_is_read(string header)
    {
        var random = new Random(20261121);
        for (var round = 0; round < 2_000; round++)
        {
            var text = new StringBuilder(header).Append('\n');
            for (var length = random.Next(60); length > 0; length--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            ShouldBeRead(text.ToString());
        }
    }

    [TestMethod]
    [DynamicData(nameof(AllHeaders))]
    public void Any_text_is_read(string header)
    {
        var random = new Random(12);
        for (var round = 0; round < 500; round++)
        {
            var characters = new char[random.Next(200)];
            for (var i = 0; i < characters.Length; i++)
            {
                characters[i] = (char)(random.Next(4) > 0 ? random.Next(128) : random.Next(65_536));
            }

            ShouldBeRead($"{header}\n{new string(characters)}");
        }
    }

    [TestMethod]
    [DataRow("flowchart TD", "subgraph s\n", "end\n")]
    [DataRow("sequenceDiagram", "loop x\n", "end\n")]
    [DataRow("classDiagram", "namespace N {\n", "}\n")]
    [DataRow("stateDiagram-v2", "state S {\n", "}\n")]
    [DataRow("erDiagram", "subgraph s\n", "end\n")]
    public void Ten_thousand_levels_of_nesting_are_read(string header, string open, string close)
    {
        ShouldBeRead($"{header}\n{Repeat(open, 10_000)}{Repeat(close, 10_000)}");
        ShouldBeRead($"{header}\n{Repeat(open, 10_000)}");
        ShouldBeRead($"{header}\n{Repeat(close, 10_000)}");
    }

    [TestMethod]
    [DataRow("flowchart TD", "A --> B\n")]
    [DataRow("sequenceDiagram", "A->>B: x\n")]
    [DataRow("classDiagram", "A --> B : x\n")]
    [DataRow("stateDiagram-v2", "A --> B : x\n")]
    [DataRow("erDiagram", "A ||--o{ B : x\n")]
    public void A_hundred_thousand_lines_are_read(string header, string line) => ShouldBeRead($"{header}\n{Repeat(line, 100_000)}");

    [TestMethod]
    [DynamicData(nameof(AllHeaders))]
    public void A_megabyte_without_a_line_end_is_read(string header)
    {
        ShouldBeRead($"{header} {Repeat("A", 1_000_000)}");
        ShouldBeRead($"{header}\n{Repeat("A ", 500_000)}");
    }

    [TestMethod]
    [DynamicData(nameof(AllHeaders))]
    public void Any_word_and_mark_again_and_again_is_read(string header)
    {
        foreach (var piece in Pieces)
        {
            ShouldBeRead($"{header} {Repeat(piece, 50_000 / piece.Length)}");
            ShouldBeRead($"{header}\nA {Repeat(piece + " ", 50_000 / (piece.Length + 1))}");
        }
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static void ShouldBeRead(string text)
    {
        var diagram = MermaidParser.Parse(text);
        if (diagram.Error is { } error)
        {
            error.Line.ShouldBeInRange(0, text.Length);
            error.Column.ShouldBeGreaterThanOrEqualTo(0);
            error.Message.ShouldNotBeNullOrWhiteSpace();
        }
    }
}
