using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Diagnostics;

[TestClass]
public sealed class FindingPipelineTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [TestMethod]
    public void Diagnostics_are_ordered_by_file_line_column_and_rule()
    {
        var (a, b) = (_directory.At("a.md"), _directory.At("b.md"));

        Process([], SomeRules.Warning.At(b, 1), SomeRules.Warning.At(a, 12), SomeRules.Warning.At(a, 3), SomeRules.Error.At(a, 3), SomeRules.Error.At(a, 0))
            .ShouldBe(["a.md 0 ARCH2001", "a.md 3 ARCH2001", "a.md 3 ARCH2008", "a.md 12 ARCH2008", "b.md 1 ARCH2008"]);
    }

    [TestMethod]
    public void A_silent_finding_is_not_reported()
    {
        _directory.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.ARCH2001.severity = silent\n");

        Process([], SomeRules.Error.At(_directory.At("a.md"), 1)).ShouldBeEmpty();
    }

    [TestMethod]
    public void A_suppression_applies_to_its_own_document()
    {
        var document = Document("a.md", "<!-- archdocs:disable ARCH2001: why -->\n");

        Process([document], SomeRules.Error.At(document.Path, 1), SomeRules.Error.At(_directory.At("b.md"), 1)).ShouldBe(["b.md 1 ARCH2001"]);
    }

    [TestMethod]
    public void A_suppression_of_a_rule_that_is_off_is_not_reported()
    {
        _directory.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.ARCH2001.severity = none\n");

        Process([Document("a.md", "<!-- archdocs:disable ARCH2001: why -->\n")]).ShouldBeEmpty();
    }

    [TestMethod]
    public void A_suppression_of_a_rule_that_the_run_does_not_look_for_is_not_reported() =>
        Process([Document("a.md", "<!-- archdocs:disable ARCH8001: why -->\n")]).ShouldBeEmpty();

    [TestMethod]
    public void A_suppression_of_nothing_is_reported() =>
        Process([Document("a.md", "<!-- archdocs:disable ARCH2001: why -->\n")]).ShouldBe(["a.md 1 ARCH0005"]);

    [TestMethod]
    public void A_bad_setting_is_reported_once_for_all_documents()
    {
        _directory.Write(".editorconfig", "root = true\n[*]\narchdocs_min_lines = x\n");

        Process([Document("a.md", "# A\n"), Document("b.md", "# B\n")]).ShouldBe([".editorconfig 3 ARCH0003"]);
    }

    private DesignDocument Document(string name, string text) => Reading.Read(text, DocumentKind.BackendDesign, _directory.At(name));

    private static string[] Process(DesignDocument[] documents, params Finding[] findings)
    {
        var severities = new SeverityResolver(new PathSettingsCatalog([], SomeRules.Defaults, SomeRules.All), new BuildSwitches());
        var pipeline = new FindingPipeline(severities, SomeRules.All, rule => rule != "ARCH8001");
        return [.. pipeline.Process(documents, findings).Select(diagnostic => $"{Path.GetFileName(diagnostic.Path)} {diagnostic.Range.Line} {diagnostic.RuleId}")];
    }
}
