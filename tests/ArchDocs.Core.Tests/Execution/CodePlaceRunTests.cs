using ArchDocs.Core.Rules;
using ArchDocs.Core.Tests.Types.Sources;

namespace ArchDocs.Core.Tests.Execution;

/// <summary>Findings about code stand in its sources: their settings, the cache and the baseline go with that.</summary>
[TestClass]
public sealed class CodePlaceRunTests : IDisposable
{
    private const string Design = SmallPlan.Feature + "04-backend-design.md";
    private const string Others = "E02-stock/E02-F01-stock/04-backend-design.md";

    private readonly SmallPlan _plan = new SmallPlan().WriteResearch().Write(".editorconfig", OnlyAbout("ARCH0002"));
    private readonly SourceProject _project = new SourceProject().Write("OrderDto.cs", "\npublic sealed record OrderDto(string Id);");

    public void Dispose()
    {
        _plan.Dispose();
        _project.Dispose();
    }

    [TestMethod]
    public void A_type_that_no_document_describes_is_reported_at_its_declaration_also_from_the_cache()
    {
        _plan.Write(Design, "# Backend Design\n");
        _project.Compile();

        var (first, second) = (Run(), Run());

        var finding = first.Diagnostics.ShouldHaveSingleItem();
        (finding.RuleId, finding.Severity, finding.Path, finding.Subject).ShouldBe(("ARCH7008", DiagnosticSeverity.Warning, _project.PathOf("OrderDto.cs"), "OrderDto"));
        (finding.Range.Line, finding.Range.Column, finding.Range.EndLine, finding.Range.EndColumn).ShouldBe((2, 22, 2, 30));
        second.IsReplay.ShouldBeTrue();
        second.Diagnostics.ShouldBe(first.Diagnostics);
    }

    [TestMethod]
    public void Without_symbols_it_is_reported_at_the_project_until_they_are_there()
    {
        _plan.Write(Design, "# Backend Design\n");
        _project.Compile(isEmbedded: false);
        var symbols = File.ReadAllBytes(_project.Symbols);
        File.Delete(_project.Symbols);

        Lines(Run()).ShouldBe(["Host.csproj(0): ARCH7008"]);

        File.WriteAllBytes(_project.Symbols, symbols);
        Lines(Run()).ShouldBe(["OrderDto.cs(2): ARCH7008"]);
    }

    [TestMethod]
    public void Damaged_symbols_are_a_finding_of_their_own()
    {
        _plan.Write(Design, "# Backend Design\n");
        _project.Compile(isEmbedded: false);
        File.WriteAllBytes(_project.Symbols, File.ReadAllBytes(_project.Symbols)[..100]);

        var result = Run();

        Lines(result).ShouldBe(["Host.csproj(0): ARCH7008", "Contoso.Orders.pdb(0): ARCH0004"], ignoreOrder: true);
        result.Diagnostics.Single(finding => finding.RuleId == "ARCH0004").Message.ShouldContain("so its sources are unknown");
    }

    [TestMethod]
    [DataRow(RunMode.Update)]
    [DataRow(RunMode.Verify)]
    public void The_severity_follows_the_settings_of_the_source_also_when_only_they_change(RunMode mode)
    {
        _plan.Write(Design, "# Backend Design\n");
        _project.Compile();
        Severities(mode).ShouldBe("Warning");

        Configure("error");
        Severities(mode).ShouldBe("Error");
        Configure("none");
        Severities(mode).ShouldBe("");
        Configure("suggestion");
        Severities(mode).ShouldBe("Suggestion");
        File.Delete(_project.PathOf(".editorconfig"));
        Severities(mode).ShouldBe("Warning");
    }

    [TestMethod]
    public void A_bad_setting_above_the_source_is_reported()
    {
        _plan.Write(Design, "# Backend Design\n");
        _project.Compile();
        Configure("loud");

        Lines(Run()).ShouldBe([".editorconfig(2): ARCH0003", "OrderDto.cs(2): ARCH7008"]);
    }

    [TestMethod]
    [DataRow("E01-*/**")]
    [DataRow("E02-*/**")]
    public void Features_that_are_not_selected_describe_types_too(string features)
    {
        _plan.Write(Design, "# Backend Design\n").Write(Others, "# Backend Design\n\n## DTOs\n\n### OrderDto\n\n**Purpose**: An order.\n");
        _project.Compile();

        Lines(Run(features)).ShouldBeEmpty();
        Lines(Run(features)).ShouldBeEmpty();
    }

    [TestMethod]
    public void A_document_that_cannot_be_read_may_describe_it()
    {
        _plan.Write(Design, "# Backend Design\n").Write(Others, "\0");
        _project.Compile();

        Lines(Run()).ShouldBe(["04-backend-design.md(0): ARCH0002"], ignoreOrder: true);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("*Request")]
    [DataRow("*;!*Dto")]
    public void Types_that_need_no_description_are_not_asked_for(string globs)
    {
        _plan.Write(Design, "# Backend Design\n");
        _project.Compile();

        ArchDocsRun.Execute(Options() with { DtoTypes = [.. globs.Split(';')] }).Diagnostics.ShouldBeEmpty();
    }

    [TestMethod]
    public void The_baseline_holds_it_back_and_leaves_the_entries_of_other_hosts_alone()
    {
        _plan.Write(Design, "# Backend Design\n");
        _project.Compile();
        using var other = new SourceProject().Write("StockDto.cs", "public sealed record StockDto(string Id);").Compile();

        ArchDocsRun.Execute(Options() with { WriteBaseline = true }).WrittenToBaseline.ShouldBe(1);
        ArchDocsRun.Execute(Options() with { WriteBaseline = true, Assemblies = [other.Assembly] }).WrittenToBaseline.ShouldBe(2);

        (Run().HeldBack, Run().Diagnostics.Length).ShouldBe((1, 0));

        File.Delete(other.PathOf("StockDto.cs"));
        Run().Diagnostics.ShouldHaveSingleItem().RuleId.ShouldBe("ARCH0005");
    }

    [TestMethod]
    public void A_baseline_entry_of_an_own_source_that_no_longer_occurs_is_reported()
    {
        _plan.Write(Design, "# Backend Design\n");
        _project.Compile();
        ArchDocsRun.Execute(Options() with { WriteBaseline = true });

        _plan.Write(Design, "# Backend Design\n\n## DTOs\n\n### OrderDto\n\n**Purpose**: An order.\n");

        Run().Diagnostics.ShouldHaveSingleItem().RuleId.ShouldBe("ARCH0005");
    }

    private static string OnlyAbout(params string[] rules) =>
        string.Join('\n', RuleSet.Descriptors.Where(rule => !rules.Contains(rule.Id, StringComparer.Ordinal) && rule.Id != "ARCH0005").Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = none").Prepend("[*.md]"));

    private void Configure(string severity)
    {
        File.WriteAllText(_project.PathOf(".editorconfig"), $"[*.cs]\ndotnet_diagnostic.ARCH7008.severity = {severity}\n");

        // Some file systems keep seconds only.
        File.SetLastWriteTimeUtc(_project.PathOf(".editorconfig"), DateTime.UnixEpoch.AddSeconds(severity.Length));
    }

    private string Severities(RunMode mode) => string.Join(' ', ArchDocsRun.Execute(Options() with { Mode = mode }).Diagnostics.Select(finding => finding.Severity));

    private RunResult Run(string features = "**") => ArchDocsRun.Execute(Options(features));

    private RunOptions Options(string features = "**") => _plan.Options(assemblies: [_project.Assembly], features: features);

    private static string[] Lines(RunResult result) => [.. result.Diagnostics.Select(finding => $"{Path.GetFileName(finding.Path)}({finding.Range.Line}): {finding.RuleId}")];
}
