using System.Collections.Immutable;
using ArchDocs.Core.Diagnostics.Suppressions;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Rules.Tool;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Diagnostics;

[TestClass]
public sealed class SuppressionTests
{
    private const string Path = "/plan/E01-orders/E01-F01-checkout/04-backend-design.md";

    [TestMethod]
    public void Disable_reaches_to_the_end() =>
        Remaining("# T\n\n<!-- archdocs:disable ARCH2001: why -->\n\na\n\nb\n", 1, 3, 5, 7).ShouldBe(["ARCH2001 1"]);

    [TestMethod]
    public void Disable_reaches_to_enable() =>
        Remaining("# T\n\n<!-- archdocs:disable ARCH2001: why -->\n\na\n\n<!-- archdocs:enable ARCH2001 -->\n\nb\n", 5, 9).ShouldBe(["ARCH2001 9"]);

    [TestMethod]
    public void Enable_of_another_rule_ends_nothing() =>
        Remaining("# T\n\n<!-- archdocs:disable ARCH2001: why -->\n\n<!-- archdocs:enable ARCH2008 -->\n\nb\n", 7).ShouldBeEmpty();

    [TestMethod]
    public void Disable_at_the_end_of_a_line_covers_that_line() =>
        Remaining("# T\n\n## A <!-- archdocs:disable ARCH2001: why -->\n", 3).ShouldBeEmpty();

    [TestMethod]
    public void Disable_next_line_covers_one_line() =>
        Remaining("# T\n\n<!-- archdocs:disable-next-line ARCH2001: why -->\n| a |\n|---|\n| b |\n", 4, 6).ShouldBe(["ARCH2001 6"]);

    [TestMethod]
    public void Disable_next_line_passes_over_blank_lines_and_other_comments_to_ArchDocs() =>
        Remaining("# T\n\n<!-- archdocs:disable-next-line ARCH2001: why -->\n\n<!-- archdocs:type A.B -->\n\n## A\n", 7).ShouldBeEmpty();

    [TestMethod]
    public void A_comment_over_several_lines_counts_from_its_last() =>
        Remaining("# T\n\n<!-- archdocs:disable-next-line ARCH2001:\nwhy\n-->\n## A\n", 6).ShouldBeEmpty();

    [TestMethod]
    [DataRow("ARCH2001, ARCH2008: why")]
    [DataRow("ARCH2001 ARCH2008: why")]
    [DataRow("arch2001,arch2008 : why")]
    [DataRow("ARCH2001, ARCH2008 - why")]
    [DataRow("ARCH2001; ARCH2008 a legacy document")]
    public void Several_rules_may_be_named(string arguments) =>
        Apply($"# T\n\n<!-- archdocs:disable {arguments} -->\n\na\n", SomeRules.Error.At(Path, 5), SomeRules.Warning.At(Path, 5)).ShouldBeEmpty();

    [TestMethod]
    public void A_finding_of_another_rule_remains() =>
        Apply("# T\n\n<!-- archdocs:disable ARCH2001: why -->\n\na\n", SomeRules.Error.At(Path, 5), SomeRules.Warning.At(Path, 5)).ShouldBe(["ARCH2008 5"]);

    [TestMethod]
    [DataRow("<!-- archdocs:disable ARCH2001: why -->\n\n# T\n")]
    [DataRow("---\ntitle: T\n---\n\n<!-- a licence -->\n\n<!-- archdocs:disable ARCH2001: why -->\n\n# T\n")]
    public void Disable_before_any_other_text_speaks_for_the_file_as_a_whole(string text) => Remaining(text, 0, 1).ShouldBeEmpty();

    [TestMethod]
    public void Disable_below_the_title_does_not_speak_for_the_file_as_a_whole() =>
        Remaining("# T\n\n<!-- archdocs:disable ARCH2001: why -->\n\na\n", 0, 5).ShouldBe(["ARCH2001 0"]);

    [TestMethod]
    public void A_suppression_in_a_generated_section_is_passed_over() =>
        Remaining("# T\n\n<!-- archdocs:begin toc -->\n\n<!-- archdocs:disable ARCH2001 -->\n\n<!-- archdocs:end 00000000 -->\n\na\n", 9).ShouldBe(["ARCH2001 9"]);

    [TestMethod]
    public void A_suppression_in_a_code_fence_is_text() =>
        Remaining("# T\n\n```text\n<!-- archdocs:disable ARCH2001: why -->\n```\n\na\n", 7).ShouldBe(["ARCH2001 7"]);

    [TestMethod]
    public void A_missing_reason_is_reported_and_the_finding_suppressed() =>
        Messages("# T\n\n<!-- archdocs:disable ARCH2001 -->\n\na\n", SomeRules.Error.At(Path, 5))
            .ShouldBe(["3,1: 'archdocs:disable ARCH2001' gives no reason: write '<!-- archdocs:disable ARCH2001: why -->'."]);

    [TestMethod]
    public void A_suppression_of_nothing_is_reported_alone() =>
        Messages("# T\n\n<!-- archdocs:disable ARCH2001 -->\n\na\n", SomeRules.Error.At(Path, 1))
            .ShouldBe(["0,0: Wrong.", "3,23: 'archdocs:disable ARCH2001' suppresses nothing: ARCH2001 is not found from line 3 to the end; remove it."], ignoreOrder: true);

    [TestMethod]
    public void Of_two_rules_the_one_that_is_not_found_is_reported() =>
        Messages("# T\n\n<!-- archdocs:disable-next-line ARCH2001, ARCH2008: why -->\na\n", SomeRules.Error.At(Path, 4))
            .ShouldBe(["3,43: 'archdocs:disable-next-line ARCH2008' suppresses nothing: ARCH2008 is not found in line 4; remove it."]);

    [TestMethod]
    public void An_unknown_rule_is_reported_at_its_id() =>
        Messages("# T\n\n<!-- archdocs:disable ARCH20: why -->\n").ShouldBe(["3,23: 'ARCH20' is no rule of ArchDocs: write an id such as 'ARCH3001', as the finding shows it."]);

    [TestMethod]
    [DataRow("disable", "3,1: 'archdocs:disable' names no rule: write '<!-- archdocs:disable ARCHnnnn: why -->'.")]
    [DataRow("disable: why", null)]
    [DataRow("disable code-fence: why", "3,1: 'archdocs:disable' names no rule: write '<!-- archdocs:disable ARCHnnnn: why -->'.")]
    [DataRow("enable", "3,1: 'archdocs:enable' names no rule: write '<!-- archdocs:enable ARCHnnnn -->'.")]
    [DataRow("type A.B", null)]
    public void A_suppression_without_a_rule_is_reported(string directive, string? expected) =>
        Messages($"# T\n\n<!-- archdocs:{directive} -->\n").ShouldBe(expected is null ? [] : [expected]);

    [TestMethod]
    public void A_complaint_about_suppressions_cannot_be_suppressed() =>
        Messages("<!-- archdocs:disable ARCH0005: why -->\n\n<!-- archdocs:disable ARCH2001 -->\n\na\n", SomeRules.Error.At(Path, 5)).ShouldBe([
            "1,23: 'ARCH0005' cannot be suppressed in a document: set 'dotnet_diagnostic.ARCH0005.severity' in .editorconfig.",
            "3,1: 'archdocs:disable ARCH2001' gives no reason: write '<!-- archdocs:disable ARCH2001: why -->'."]);

    [TestMethod]
    public void A_suppression_of_a_rule_that_is_not_looked_for_is_not_judged() =>
        Suppression.Apply(Reading.Read("# T\n\n<!-- archdocs:disable ARCH2001: why -->\n"), [], Rules, rule => rule != SomeRules.Error).Remaining.ShouldBeEmpty();

    [TestMethod]
    public void Two_suppressions_of_one_finding_are_both_of_use() =>
        Messages("<!-- archdocs:disable ARCH2001: why -->\n\n# T\n\n<!-- archdocs:disable-next-line ARCH2001: why -->\na\n", SomeRules.Error.At(Path, 6)).ShouldBeEmpty();

    private static ImmutableDictionary<string, RuleDescriptor> Rules { get; } = SomeRules.All.ToImmutableDictionary(rule => rule.Id, StringComparer.Ordinal);

    private static string[] Remaining(string text, params int[] lines) =>
        [.. Apply(text, [.. lines.Select(line => SomeRules.Error.At(Path, line))]).Where(finding => !finding.StartsWith(ToolRules.UselessSuppression.Id, StringComparison.Ordinal))];

    private static string[] Apply(string text, params Finding[] findings) =>
        [.. Suppression.Apply(Reading.Read(text), findings, Rules, _ => true).Remaining.Select(finding => $"{finding.Rule.Id} {finding.Range.Line}")];

    private static string[] Messages(string text, params Finding[] findings) =>
        [.. Suppression.Apply(Reading.Read(text), findings, Rules, _ => true).Remaining
            .Select(finding => finding.Rule == ToolRules.UselessSuppression ? $"{finding.Range.Line},{finding.Range.Column}: {finding.Message}" : "0,0: Wrong.")];
}
