using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Sections;
using FsCheck;
using FsCheck.Fluent;

namespace ArchDocs.Core.Tests.Sections;

[TestClass]
public sealed class UpdateProperties
{
    private static readonly string[] Pieces =
    [
        "# T", "## OrderDto", "### A | B", "text", "", "", "- item", "> quote", "```text", "```", "<!--", "-->", "| Field | Description |", "|---|---|", "| note | x |", "| note  | y |", "\0", "\t", "ÄÖ🚀", "**Purpose**: x",
        "<!-- archdocs:begin dto type=Contoso.Orders.OrderDto -->", "<!-- archdocs:begin toc levels=1-3 -->", "<!-- archdocs:begin related -->", "<!-- archdocs:begin nope -->",
        "<!-- archdocs:begin dto type=Contoso.Orders.OrderDto -->\n<!-- archdocs:end -->", "<!-- archdocs:begin toc -->\n\n<!-- archdocs:end -->",
        "<!-- archdocs:begin related -->\ntyped\n<!-- archdocs:end -->", "<!-- archdocs:end -->", "<!-- archdocs:end -->", "<!-- archdocs:end 00000000 -->", "  <!-- archdocs:end -->", "---", "\uFDD0 | \uFDD1",
    ];

    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20260801, 7);

    private static Arbitrary<string> Documents { get; } = Arb.From(
        from pieces in Gen.Elements(Pieces).ArrayOf()
        from end in Gen.Elements("\n", "\r\n")
        select string.Join(end, pieces));

    [TestMethod]
    public void An_update_of_an_updated_document_changes_nothing() =>
        Check.One(Fixed, Prop.ForAll(Documents, text => Update(text, RunMode.UpdateAll) is not { } once || Update(once, RunMode.UpdateAll) is null));

    [TestMethod]
    public void A_build_keeps_every_line_that_a_person_typed() =>
        Check.One(Fixed, Prop.ForAll(Documents, text => Update(text, RunMode.Update) is not { } updated || KeepsLines(text, updated)));

    /// <summary>All lines but markers' and blank ones stand in the new text in their order.</summary>
    private static bool KeepsLines(string before, string after)
    {
        var lines = after.ReplaceLineEndings("\n").Split('\n');
        var next = 0;
        foreach (var line in before.ReplaceLineEndings("\n").Split('\n').Where(line => line.Trim().Length > 0 && !line.Contains("archdocs:", StringComparison.Ordinal)))
        {
            next = Array.IndexOf(lines, line, next) + 1;
            if (next == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static string? Update(string text, RunMode mode) =>
        DocumentReader.TryRead(new SourceText("/plan/E01/F01/04-backend-design.md", text), DocumentKind.BackendDesign, out var document, out _)
            ? SectionUpdater.Update(document, Updating.Context(document), mode).NewText
            : null;
}
