using System.Text;

namespace ArchDocs.Core.Tests.Execution;

[TestClass]
public sealed class BadInputTests
{
    private const string Document = SmallPlan.Feature + "05-notes.md";

    private static void ShouldBeUnreadable(byte[] bytes, string reason, int line = 0)
    {
        using var plan = new SmallPlan().WriteResearch().Write(Document, "");
        File.WriteAllBytes(plan.Path(Document), bytes);

        var result = plan.Run();

        plan.Lines(result).ShouldBe([$"05-notes.md({line}): ARCH0002"]);
        result.Diagnostics[0].Message.ShouldContain(reason);
        File.ReadAllBytes(plan.Path(Document)).ShouldBe(bytes);
    }

    [TestMethod]
    public void An_empty_document_is_unreadable() => ShouldBeUnreadable([], "it is empty");

    [TestMethod]
    public void A_document_over_8_MiB_is_unreadable() => ShouldBeUnreadable(new byte[(8 * 1024 * 1024) + 1], "8388609 bytes");

    [TestMethod]
    public void A_binary_document_is_unreadable() => ShouldBeUnreadable([0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 0, 1], "it is binary");

    [TestMethod]
    public void Invalid_UTF_8_is_unreadable() => ShouldBeUnreadable([.. "# T\n\n"u8, 0xC3, 0x28], "it is not valid UTF-8 at byte 5");

    [TestMethod]
    public void An_unclosed_fence_makes_the_document_unreadable_from_there() => ShouldBeUnreadable([.. "# T\n\n```mermaid\ngraph TB\n"u8], "is never closed", line: 3);

    [TestMethod]
    public void A_line_of_a_million_characters_makes_the_document_unreadable() =>
        ShouldBeUnreadable(Encoding.UTF8.GetBytes("# T\n\n" + new string('x', 1_000_000)), "1000000 characters", line: 3);

    [TestMethod]
    public void Quotes_nested_by_the_thousand_make_the_document_unreadable() =>
        ShouldBeUnreadable(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("> ", 3000)) + "x\n"), "nested too deep", line: 1);

    [TestMethod]
    public void UTF_16_with_a_byte_order_mark_is_read_and_kept()
    {
        using var plan = new SmallPlan().WriteResearch();
        var path = plan.Path(Document);
        File.WriteAllText(path, "# T\r\n\r\n<!-- archdocs:begin toc -->\r\n<!-- archdocs:end -->\r\n\r\n## Größe\r\n", Encoding.Unicode);

        plan.Lines(plan.Run()).ShouldBeEmpty();

        File.ReadAllBytes(path)[..2].ShouldBe([0xFF, 0xFE]);
        File.ReadAllText(path).ShouldContain("\r\n- [Größe](#größe)\r\n");
    }

    [TestMethod]
    public void A_directory_named_as_a_document_is_one_finding()
    {
        using var plan = new SmallPlan().WriteResearch();
        File.Delete(plan.Path(SmallPlan.Feature + "prd.md"));
        Directory.CreateDirectory(plan.Path(SmallPlan.Feature + "prd.md"));

        var result = plan.Run();

        plan.Lines(result).ShouldBe(["prd.md(0): ARCH0002"]);
        result.Diagnostics[0].Message.ShouldContain("it is a directory");
    }

    [TestMethod]
    public void A_document_that_another_program_holds_locked_is_one_finding()
    {
        using var plan = new SmallPlan().WriteResearch().Write(Document, "# T\n");
        using var held = new FileStream(plan.Path(Document), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        plan.Lines(plan.Run()).ShouldBe(["05-notes.md(0): ARCH0002"]);
    }

    [TestMethod]
    public void A_link_out_of_the_root_is_not_read()
    {
        using var plan = new SmallPlan().WriteResearch();
        using var elsewhere = new SmallPlan().Write("secret.md", "# Secret\n\nTODO\n");
        File.CreateSymbolicLink(plan.Path(Document), elsewhere.Path("secret.md"));

        plan.Lines(plan.Run()).ShouldBe(["05-notes.md(0): ARCH0006"]);
    }

    [TestMethod]
    public void A_link_within_the_root_is_read_and_stays_a_link()
    {
        using var plan = new SmallPlan().WriteResearch().Write("../shared.md", "# T\n\n<!-- archdocs:begin toc -->\n<!-- archdocs:end -->\n\n## A\n");
        File.CreateSymbolicLink(plan.Path(Document), plan.Path("../shared.md"));

        plan.Lines(plan.Run()).ShouldBeEmpty();

        new FileInfo(plan.Path(Document)).LinkTarget.ShouldNotBeNull();
        plan.Read("../shared.md").ShouldContain("- [A](#a)");
    }

    [TestMethod]
    public void Section_templates_outside_the_root_are_not_used()
    {
        using var plan = new SmallPlan().WriteResearch();
        using var elsewhere = new SmallPlan().Write("toc.hbs", "stolen");

        plan.Write(Document, "# T\n\n<!-- archdocs:begin toc -->\n<!-- archdocs:end -->\n\n## A\n");
        var result = ArchDocsRun.Execute(plan.Options() with { SectionTemplatesDirectory = elsewhere.Path("") });

        result.Diagnostics.ShouldHaveSingleItem().RuleId.ShouldBe("ARCH0006");
        plan.Read(Document).ShouldContain("- [A](#a)");
    }

    [TestMethod]
    public void A_linked_directory_is_not_followed()
    {
        using var plan = new SmallPlan().WriteResearch();
        Directory.CreateSymbolicLink(plan.Path("E01-orders/E01-F02-loop"), plan.Path("E01-orders"));

        plan.Run().Features.ShouldBe(1);
    }

    [TestMethod]
    [DataRow("text")]
    [DataRow("missing")]
    public void An_assembly_that_is_none_is_one_finding_and_hides_nothing_else(string kind)
    {
        using var plan = new SmallPlan().WriteResearch();
        plan.Write(SmallPlan.Feature + "prd.md", plan.Read(SmallPlan.Feature + "prd.md").Replace("Refunds", "TODO", StringComparison.Ordinal));
        var assembly = Path.Combine(plan.Root, "Broken.dll");
        if (kind == "text")
        {
            File.WriteAllText(assembly, "no assembly");
        }

        plan.Lines(plan.Run(assemblies: [assembly])).ShouldBe(["Broken.dll(0): ARCH0004", "prd.md(48): ARCH2003"]);
    }

    [TestMethod]
    public void An_unclosed_marker_is_one_finding_and_the_text_stays()
    {
        const string text = "# T\n\n<!-- archdocs:begin toc -->\n\n## Mine\n";
        using var plan = new SmallPlan().WriteResearch().Write(Document, text);

        plan.Lines(plan.Run(RunMode.UpdateAll)).ShouldBe(["05-notes.md(3): ARCH8002"]);
        plan.Read(Document).ShouldBe(text);
    }
}
