using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Tests.Diagnostics;

[TestClass]
public sealed class SeverityResolverTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [TestMethod]
    public void Without_settings_the_rules_own_severity_counts()
    {
        SeverityOf(SomeRules.Error).ShouldBe(DiagnosticSeverity.Error);
        SeverityOf(SomeRules.Warning).ShouldBe(DiagnosticSeverity.Warning);
        SeverityOf(SomeRules.Suggestion).ShouldBe(DiagnosticSeverity.Suggestion);
    }

    [TestMethod]
    public void A_findings_own_severity_stands_before_its_rules() =>
        Resolver().SeverityOf(SomeRules.Error.At(_directory.At("a.md"), 1) with { Severity = DiagnosticSeverity.Suggestion }).ShouldBe(DiagnosticSeverity.Suggestion);

    [TestMethod]
    [DataRow("error", DiagnosticSeverity.Error)]
    [DataRow("Warning", DiagnosticSeverity.Warning)]
    [DataRow("suggestion", DiagnosticSeverity.Suggestion)]
    [DataRow("silent", DiagnosticSeverity.None)]
    [DataRow("none", DiagnosticSeverity.None)]
    [DataRow("default", DiagnosticSeverity.Error)]
    [DataRow("fatal", DiagnosticSeverity.Error)]
    public void Editorconfig_sets_a_severity(string value, DiagnosticSeverity severity)
    {
        Configure(SomeRules.Error, value);

        SeverityOf(SomeRules.Error).ShouldBe(severity);
    }

    [TestMethod]
    public void Editorconfig_counts_where_its_section_matches()
    {
        _directory.Write(".editorconfig", "root = true\n[legacy/**.md]\ndotnet_diagnostic.arch2001.SEVERITY = none\n");

        Resolver().IsOff(SomeRules.Error, _directory.At("legacy/a.md")).ShouldBeTrue();
        Resolver().IsOff(SomeRules.Error, _directory.At("a.md")).ShouldBeFalse();
    }

    [TestMethod]
    public void Default_goes_back_to_the_rules_own_severity()
    {
        _directory.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.ARCH2001.severity = none\n[*.md]\ndotnet_diagnostic.ARCH2001.severity = default\n");

        SeverityOf(SomeRules.Error).ShouldBe(DiagnosticSeverity.Error);
    }

    [TestMethod]
    public void NoWarn_silences_an_error() =>
        SeverityOf(SomeRules.Error, new BuildSwitches { NoWarn = ["arch2001"] }).ShouldBe(DiagnosticSeverity.None);

    [TestMethod]
    public void NoWarn_is_stronger_than_everything()
    {
        Configure(SomeRules.Warning, "error");

        SeverityOf(SomeRules.Warning, new BuildSwitches { NoWarn = ["ARCH2008"], WarningsAsErrors = ["ARCH2008"] }).ShouldBe(DiagnosticSeverity.None);
    }

    [TestMethod]
    public void NoWarn_of_a_prefix_silences_nothing() =>
        SeverityOf(SomeRules.Error, new BuildSwitches { NoWarn = ["ARCH"] }).ShouldBe(DiagnosticSeverity.Error);

    [TestMethod]
    [DataRow("none")]
    [DataRow("suggestion")]
    [DataRow("warning")]
    public void WarningsAsErrors_by_id_is_stronger_than_editorconfig(string configured)
    {
        Configure(SomeRules.Warning, configured);

        SeverityOf(SomeRules.Warning, new BuildSwitches { WarningsAsErrors = ["arch2008"] }).ShouldBe(DiagnosticSeverity.Error);
    }

    [TestMethod]
    public void TreatWarningsAsErrors_raises_warnings_and_no_suggestions()
    {
        var switches = new BuildSwitches { TreatWarningsAsErrors = true };

        SeverityOf(SomeRules.Warning, switches).ShouldBe(DiagnosticSeverity.Error);
        SeverityOf(SomeRules.Suggestion, switches).ShouldBe(DiagnosticSeverity.Suggestion);
    }

    [TestMethod]
    public void TreatWarningsAsErrors_raises_what_editorconfig_made_a_warning()
    {
        Configure(SomeRules.Error, "warning");

        SeverityOf(SomeRules.Error, new BuildSwitches { TreatWarningsAsErrors = true }).ShouldBe(DiagnosticSeverity.Error);
    }

    [TestMethod]
    public void WarningsNotAsErrors_keeps_a_warning_a_warning()
    {
        var switches = new BuildSwitches { TreatWarningsAsErrors = true, WarningsAsErrors = ["ARCH2008"], WarningsNotAsErrors = ["ARCH2008"] };
        SeverityOf(SomeRules.Warning, switches).ShouldBe(DiagnosticSeverity.Warning);

        Configure(SomeRules.Warning, "error");
        SeverityOf(SomeRules.Warning, switches).ShouldBe(DiagnosticSeverity.Warning);
    }

    [TestMethod]
    public void WarningsNotAsErrors_does_not_lower_an_error() =>
        SeverityOf(SomeRules.Error, new BuildSwitches { WarningsNotAsErrors = ["ARCH2001"] }).ShouldBe(DiagnosticSeverity.Error);

    [TestMethod]
    public void Ids_stand_between_semicolons_commas_and_blanks() =>
        BuildSwitches.SplitIds("1701;ARCH2001, arch2008\n ;;").ShouldBe(["1701", "ARCH2001", "arch2008"]);

    private void Configure(RuleDescriptor rule, string severity) =>
        _directory.Write(".editorconfig", $"root = true\n[*.md]\ndotnet_diagnostic.{rule.Id}.severity = {severity}\n");

    private DiagnosticSeverity SeverityOf(RuleDescriptor rule, BuildSwitches? switches = null) =>
        Resolver(switches).SeverityOf(rule.At(_directory.At("a.md"), 1));

    private static SeverityResolver Resolver(BuildSwitches? switches = null) =>
        new(new PathSettingsCatalog([], SomeRules.Defaults, SomeRules.All), switches ?? new BuildSwitches());
}
