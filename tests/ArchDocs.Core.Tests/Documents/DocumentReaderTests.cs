using ArchDocs.Core.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace ArchDocs.Core.Tests.Documents;

[TestClass]
public sealed class DocumentReaderTests
{
    [TestMethod]
    [DataRow("## 2.1 Data Flow", "data flow")]
    [DataRow("## 3. Technical Risks & Mitigations", "technical risks mitigations")]
    [DataRow("## `Data` *Flow*", "data flow")]
    [DataRow("Data Flow\n---------", "data flow")]
    [DataRow("## 6.1 TaskFile (from filesystem)", "taskfile from filesystem")]
    [DataRow("## DTO / Data Structures ##", "dto data structures")]
    [DataRow("## 404", "404")]
    [DataRow("## 3D models", "3d models")]
    public void Sections_are_compared_without_number_case_and_marks(string heading, string key) =>
        Reading.Read($"# Title\n\n{heading}\n\ntext\n").Sections[1].Key.ShouldBe(key);

    [TestMethod]
    public void Sections_nest_by_level()
    {
        var document = Reading.Read("# T\n\n## A\n\n### A1\n\n## B\n\n#### Deep\n");

        document.Title!.Children.Select(section => section.Heading).ShouldBe(["A", "B"]);
        document.Section("A1").Path.ShouldBe("A / A1");
        document.Section("Deep").Parent!.Heading.ShouldBe("B");
    }

    [TestMethod]
    public void Windows_line_ends_a_byte_order_mark_and_tabs_change_nothing()
    {
        var text = "# T\r\n\r\n## A\r\n\r\n|\tField\t|\tType\t|\r\n|---|---|\r\n|\tid\t|\tuuid\t|\r\n";
        var document = Reading.Read(text);

        document.Source.LineEnding.ShouldBe("\r\n");
        document.Section("A").Tables.Single().Rows[0].Cells.Select(cell => cell.Text).ShouldBe(["id", "uuid"]);
        document.Source.LineCount.ShouldBe(7);
    }

    [TestMethod]
    public void Front_matter_is_read_with_its_place()
    {
        var document = Reading.Read("---\nstatus: implemented\nEpic: \"E01\"\ntags: [a, b]\n---\n# T\n");

        document.FrontMatter.EntryOf("epic")!.Value.ShouldBe("E01");
        document.At(document.FrontMatter.EntryOf("status")!.Span).ShouldBe("implemented");
        document.WrittenLineCount.ShouldBe(1);
    }

    [TestMethod]
    public void Front_matter_with_braces_over_several_lines_is_no_fault() =>
        Reading.Read("---\nepic: E01\nlinks: {\na: 1\n}\n---\n# T\n").FrontMatter.EntryOf("epic")!.Value.ShouldBe("E01");

    [TestMethod]
    public void Bad_front_matter_is_a_fault() =>
        Reading.ReadFault("---\na: [b\n---\n# T\n").Reason.ShouldStartWith("its front matter is not valid YAML: line ");

    [TestMethod]
    public void An_unclosed_fence_is_a_fault_at_its_line()
    {
        var fault = Reading.ReadFault("# T\n\n```mermaid\ngraph TB\n");

        fault.Range.Line.ShouldBe(3);
        fault.Reason.ShouldStartWith("the code fence that opens in line 3 is never closed");
    }

    [TestMethod]
    public void Deep_nesting_is_a_fault_and_no_crash() =>
        Reading.ReadFault(string.Concat(Enumerable.Repeat("> ", 10_000)) + "x").Reason.ShouldContain("nested");

    [TestMethod]
    [DataRow("")]
    [DataRow("\n \r\n")]
    public void An_empty_document_is_a_fault(string text) =>
        Reading.ReadFault(text).Reason.ShouldBe("it is empty: write it, or delete it");

    [TestMethod]
    public void A_line_of_a_million_characters_is_a_fault_at_its_line()
    {
        var fault = Reading.ReadFault("# T\n\n" + string.Concat(Enumerable.Repeat("[a](", 250_000)));

        fault.Range.Line.ShouldBe(3);
        fault.Reason.ShouldStartWith("line 3 has 1000000 characters, more than the 100000 that a line may have");
    }

    [TestMethod]
    public void Lists_nested_by_thousands_of_blanks_are_a_fault() =>
        Reading.ReadFault(string.Concat(Enumerable.Range(0, 1000).Select(level => new string(' ', level * 2) + "- x\n"))).Reason.ShouldContain("nested too deep");

    [TestMethod]
    public void Fences_carry_language_content_and_place()
    {
        var document = Reading.Read("# T\n\n- item\n\n  ```Python title=\"x\"\n  def f():\n      pass\n  ```\n\n    indented\n\nend\n");

        var fence = document.Fences.First();
        (fence.Language, fence.Content, fence.IsIndented).ShouldBe(("Python", "def f():\n    pass", false));
        document.Source.RangeOf(fence.OpeningSpan).Line.ShouldBe(5);
    }

    [TestMethod]
    public void Links_carry_target_and_place()
    {
        var document = Reading.Read("# T\n\nSee [a](<b c.md> \"t\"), [r] and ![i](p.png).\n\n[r]: other.md#x\n");

        document.Links.Select(link => (link.Text, link.Target, link.IsImage)).ShouldBe([("a", "b c.md", false), ("r", "other.md#x", false), ("i", "p.png", true)]);
    }

    [TestMethod]
    public void Anchors_are_read_from_html() =>
        Reading.Read("# T\n\n<a id=\"one\"></a>\n\ntext <a name='two'>x</a>\n").Anchors.ShouldBe(["one", "two"]);

    [TestMethod]
    public void Markers_and_text_between_them_do_not_count_as_written()
    {
        var document = Reading.Read("# T\n\n<!-- archdocs:begin dto type=\"A.B<T>\" -->\n\n| x |\n|---|\n\n<!-- archdocs:end 0123abCD -->\nlast\n");

        var region = document.GeneratedRegions.ShouldHaveSingleItem();
        (region.Name, region.AttributeOf("type"), region.Checksum).ShouldBe(("dto", "A.B<T>", "0123abcd"));
        document.At(region.ContentSpan).ShouldBe("\n| x |\n|---|\n\n");
        document.WrittenLineCount.ShouldBe(3);
    }

    [TestMethod]
    [DataRow("<!-- archdocs:begin toc -->\n", 1)]
    [DataRow("<!-- archdocs:end -->\n", 1)]
    [DataRow("<!-- archdocs:begin toc -->\n<!-- archdocs:begin toc -->\n<!-- archdocs:end -->\n", 2)]
    [DataRow("<!-- archdocs:begin -->\n<!-- archdocs:end -->\n", 1)]
    [DataRow("<!-- archdocs:begin dto type -->\n<!-- archdocs:end -->\n", 1)]
    [DataRow("<!-- archdocs:begin dto type=\"A -->\n<!-- archdocs:end -->\n", 1)]
    [DataRow("<!-- archdocs:begin toc -->\n<!-- archdocs:end 12 -->\n", 2)]
    [DataRow("text <!-- archdocs:begin toc -->\n\n<!-- archdocs:end -->\n", 1)]
    [DataRow("<!-- archdocs:begn toc -->\n", 1)]
    public void A_bad_marker_is_one_fault_at_its_line(string text, int line)
    {
        var document = Reading.Read(text);

        document.Source.RangeOf(document.MarkerFaults.ShouldHaveSingleItem().Span).Line.ShouldBe(line);
    }

    [TestMethod]
    public void Markers_in_code_are_text() =>
        Reading.Read("# T\n\n`<!-- archdocs:begin toc -->`\n\n```md\n<!-- archdocs:begin toc -->\n```\n").Directives.ShouldBeEmpty();

    [TestMethod]
    public void No_text_makes_the_reader_throw()
    {
        string[] pieces = ["# ", "## ", "\n", "\n\n", "|", "|---|", "**", "**Label**:", "`", "```", "<!-- archdocs:", "begin ", "end ", "-->", "- ", "1. ", "> ", "    ", "[a](", ")", "<a id=", "---\n", "\r\n", "\t", "\\", "&lt;", "x", "é", "\ud800", "{p}", "*", "_", ":"];
        var texts = Gen.Elements(pieces).ListOf().Select(string.Concat);

        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            DocumentReader.TryRead(new SourceText("/x.md", text), Core.Plan.DocumentKind.BackendDesign, out var document, out _);
            return document is null || document.Sections.All(section => section.Span.End <= text.Length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(120).WithReplay(12345, 6789));
    }
}
