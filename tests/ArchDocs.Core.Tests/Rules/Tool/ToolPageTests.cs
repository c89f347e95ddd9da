using System.Text;
using System.Xml.Linq;
using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Execution;
using ArchDocs.Core.Rules.Tool;
using ArchDocs.Core.Tests.Execution;
using ArchDocs.Core.Tests.Rules.Examples;
using ArchDocs.Core.Tests.Types;

namespace ArchDocs.Core.Tests.Rules.Tool;

/// <summary>The pages of the rules that a run itself speaks for: what is wrong in their examples is done to a plan on disk, and the messages they quote are those of the run.</summary>
[TestClass]
public sealed class ToolPageTests : IDisposable
{
    private const string Document = SmallPlan.Feature + "04-backend-design.md";

    private readonly SmallPlan _plan = new SmallPlan().WriteResearch();

    public void Dispose() => _plan.Dispose();

    [TestMethod]
    public void Globs_that_match_no_feature_are_quoted_as_reported()
    {
        var page = RulePage.Read("ARCH0001");
        string GlobIn(string heading) => XElement.Parse(page.Fence(heading, "xml")).Element("ArchDocsFeatures")!.Value;

        ShouldBeQuoted(page, _plan.Run(features: GlobIn("Wrong")).Diagnostics);
        ShouldBeSilent(page, _plan.Run(features: GlobIn("Right")).Diagnostics);
    }

    [TestMethod]
    public void A_document_in_another_encoding_is_quoted_as_reported()
    {
        var page = RulePage.Read("ARCH0002");
        _plan.Write(Document, "");

        File.WriteAllText(_plan.Path(Document), page.Fence("Wrong", "md"), Encoding.Latin1);
        ShouldBeQuoted(page, _plan.Run().Diagnostics);

        File.WriteAllText(_plan.Path(Document), page.Fence("Right", "md"), Encoding.UTF8);
        ShouldBeSilent(page, _plan.Run().Diagnostics);
    }

    [TestMethod]
    public void Bad_keys_of_editorconfig_are_quoted_as_reported()
    {
        var page = RulePage.Read("ARCH0003");

        _plan.Write("../../.editorconfig", page.Fence("Wrong", "ini"));
        ShouldBeQuoted(page, _plan.Run().Diagnostics);

        _plan.Write("../../.editorconfig", page.Fence("Right", "ini"));
        ShouldBeSilent(page, _plan.Run().Diagnostics);
    }

    [TestMethod]
    public void A_file_that_is_no_assembly_is_quoted_as_reported()
    {
        var page = RulePage.Read("ARCH0004");
        string AssemblyIn(string heading) =>
            Path.Combine(_plan.Root, XElement.Parse(page.Fence(heading, "xml")).Element("ArchDocsAssembly")!.Attribute("Include")!.Value.Replace("$(OutputPath)", "", StringComparison.Ordinal));

        File.WriteAllText(AssemblyIn("Wrong"), "The contracts of Contoso.");
        ShouldBeQuoted(page, _plan.Run(assemblies: [AssemblyIn("Wrong")]).Diagnostics);

        File.Copy(FixtureCatalog.FixturesBase, AssemblyIn("Right"));
        ShouldBeSilent(page, _plan.Run(assemblies: [AssemblyIn("Right")]).Diagnostics);
    }

    [TestMethod]
    public void Useless_suppressions_are_reported_where_they_are_marked()
    {
        var page = RulePage.Read("ARCH0005");

        page.Wrong.ShouldNotBeEmpty();
        page.Right.ShouldNotBeEmpty();
        page.Wrong.ShouldAllBe(example => example.Files.Values.Any(file => file.Expected.Count > 0));
        foreach (var file in page.Wrong.Concat(page.Right).Select(example => example.Files.Values.Single()))
        {
            _plan.Write(Document, file.Text);
            _plan.Run().Diagnostics.Where(diagnostic => diagnostic.RuleId == page.Id).Select(diagnostic => (diagnostic.Range.Line, diagnostic.RuleId)).ShouldBe(file.Expected);
        }
    }

    [TestMethod]
    public void A_link_out_of_the_root_is_quoted_as_reported()
    {
        var page = RulePage.Read("ARCH0006");
        using var elsewhere = new SmallPlan().Write("orders.md", "# Backend Design\n");

        File.CreateSymbolicLink(_plan.Path(Document), elsewhere.Path("orders.md"));
        ShouldBeQuoted(page, _plan.Run().Diagnostics);

        _plan.Write("orders.md", "# Backend Design\n");
        File.Delete(_plan.Path(Document));
        File.CreateSymbolicLink(_plan.Path(Document), _plan.Path("orders.md"));
        ShouldBeSilent(page, _plan.Run().Diagnostics);
    }

    [TestMethod]
    public void A_defect_is_quoted_as_reported()
    {
        var finding = InternalErrors.FindingOf(new InvalidCastException(), _plan.Path(Document));

        ShouldBeQuoted(RulePage.Read("ARCH0009"), [new Diagnostic { RuleId = finding.Rule.Id, Severity = finding.Rule.DefaultSeverity, Path = finding.Path, Range = finding.Range, Message = finding.Message, Subject = finding.Subject }]);
    }

    [TestMethod]
    public void Every_rule_of_the_tool_has_a_test_here() =>
        ToolRules.All.Select(rule => rule.Id).ShouldBe(["ARCH0001", "ARCH0002", "ARCH0003", "ARCH0004", "ARCH0005", "ARCH0006", "ARCH0009"]);

    private void ShouldBeQuoted(RulePage page, IEnumerable<Diagnostic> diagnostics)
    {
        var lines = diagnostics.Where(diagnostic => diagnostic.RuleId == page.Id).Select(Line);
        page.Fence("Wrong", "text").ShouldBe(string.Join('\n', lines) + "\n");
    }

    private static void ShouldBeSilent(RulePage page, IEnumerable<Diagnostic> diagnostics) => diagnostics.ShouldNotContain(diagnostic => diagnostic.RuleId == page.Id);

    private string Line(Diagnostic diagnostic)
    {
        var place = diagnostic.Range.Line == 0 ? "" : $"({diagnostic.Range.Line},{diagnostic.Range.Column})";
        var message = diagnostic.Message.Replace(_plan.Root, "/src/contoso", StringComparison.Ordinal).Replace('\\', '/');
        return $"{Path.GetFileName(diagnostic.Path)}{place}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.RuleId}: {message}";
    }
}
