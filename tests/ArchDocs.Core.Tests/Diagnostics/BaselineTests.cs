using System.Collections.Immutable;
using System.Text;
using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Diagnostics.Baselines;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Tests.Diagnostics;

[TestClass]
public sealed class BaselineTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    private string File => _directory.At("docs/plan/archdocs-baseline.json");

    private string Document => _directory.At("docs/plan/E01/E01-F01/04-backend-design.md");

    [TestMethod]
    public void The_file_is_sorted_with_one_entry_per_line()
    {
        Freeze(At(9, "b"), At(1, "é \"a\""), At(5, "b"), At(1, "c", "ARCH2008", DiagnosticSeverity.Warning));

        System.IO.File.ReadAllText(File).ShouldBe(
            """
            {
              "version": 1,
              "findings": [
                {"rule":"ARCH2001","file":"docs/plan/E01/E01-F01/04-backend-design.md","fingerprint":"e24e7aaf945aa5b0","subject":"b","count":2},
                {"rule":"ARCH2001","file":"docs/plan/E01/E01-F01/04-backend-design.md","fingerprint":"c4b34ddee7611bbf","subject":"é \"a\""},
                {"rule":"ARCH2008","file":"docs/plan/E01/E01-F01/04-backend-design.md","fingerprint":"fbf47c17c78ab799","subject":"c"}
              ]
            }

            """);
    }

    [TestMethod]
    public void A_baseline_without_entries_is_valid()
    {
        Freeze();

        Read().ShouldSatisfyAllConditions(baseline => baseline.Entries.ShouldBeEmpty(), baseline => baseline.Faults.ShouldBeEmpty());
    }

    [TestMethod]
    public void What_was_frozen_is_held_back()
    {
        Freeze(At(9, "b"), At(1, "a"));

        var (diagnostics, heldBack) = Apply(At(90, "b", message: "Said otherwise."), At(10, "a"));

        diagnostics.ShouldBeEmpty();
        heldBack.ShouldBe(2);
    }

    [TestMethod]
    public void Of_equal_findings_the_one_too_many_is_new()
    {
        Freeze(At(1, "a"), At(2, "a"));

        var (diagnostics, heldBack) = Apply(At(1, "a"), At(2, "a"), At(3, "a"));

        diagnostics.Select(diagnostic => diagnostic.Range.Line).ShouldBe([3]);
        heldBack.ShouldBe(2);
    }

    [TestMethod]
    public void A_finding_in_another_file_or_of_another_rule_is_new()
    {
        Freeze(At(1, "a"));

        Apply(At(1, "a"), At(1, "a") with { Path = _directory.At("docs/plan/x.md") }, At(1, "a", "ARCH2008")).Diagnostics.Length.ShouldBe(2);
    }

    [TestMethod]
    public void An_entry_that_no_longer_occurs_is_reported_at_its_line()
    {
        Freeze(At(1, "a"), At(1, "b"));

        var diagnostic = Apply(At(1, "a")).Diagnostics.Single();

        (diagnostic.RuleId, diagnostic.Path, diagnostic.Range.Line).ShouldBe(("ARCH0005", File, 5));
        diagnostic.Message.ShouldBe("ARCH2001 about 'b' no longer occurs in 'docs/plan/E01/E01-F01/04-backend-design.md': build the target ArchDocsBaseline to update the baseline");
    }

    [TestMethod]
    public void An_entry_that_occurs_less_often_is_reported()
    {
        Freeze(At(1, "a"), At(2, "a"), At(3, "a"));

        Apply(At(1, "a")).Diagnostics.Single().Message.ShouldStartWith("ARCH2001 about 'a' occurs 1 of 3 times in");
    }

    [TestMethod]
    public void Entries_outside_the_runs_scope_are_left_alone()
    {
        Freeze(At(1, "a"));

        Step(isInScope: _ => false).Apply(Read(), []).Diagnostics.ShouldBeEmpty();
    }

    [TestMethod]
    public void Entries_of_a_rule_that_is_off_are_left_alone()
    {
        Freeze(At(1, "a"));

        Step(switches: new BuildSwitches { NoWarn = ["ARCH2001"] }).Apply(Read(), []).Diagnostics.ShouldBeEmpty();
    }

    [TestMethod]
    public void Freezing_keeps_entries_outside_the_runs_scope()
    {
        Freeze(At(1, "a"));

        Step(isInScope: _ => false).Freeze(Read(), []).Select(entry => entry.Subject).ShouldBe(["a"]);
        Step().Freeze(Read(), []).ShouldBeEmpty();
    }

    [TestMethod]
    public void Suggestions_and_findings_about_the_tool_or_derived_sections_are_not_frozen() =>
        Step().Freeze(Read(), [At(1, "a", severity: DiagnosticSeverity.Suggestion), At(1, "a", "ARCH0003"), At(1, "a", "ARCH8001")]).ShouldBeEmpty();

    [TestMethod]
    public void What_several_features_repeat_is_said_once() =>
        Step().Apply(Read(), [At(1, "a", "ARCH0003"), At(1, "a", "ARCH0003"), At(1, "a"), At(2, "a")]).Diagnostics
            .Select(diagnostic => diagnostic.RuleId).ShouldBe(["ARCH0003", "ARCH2001", "ARCH2001"]);

    [TestMethod]
    public void A_baseline_that_is_not_there_is_empty() => Read().ShouldBe(new Baseline(File, [], []));

    [TestMethod]
    public void A_damaged_baseline_is_reported_and_its_lines_still_count()
    {
        Freeze(At(1, "a"), At(1, "b"));
        var lines = System.IO.File.ReadAllText(File).Split('\n').ToList();
        lines.Insert(3, "<<<<<<< HEAD");
        System.IO.File.WriteAllText(File, string.Join("\r\n", lines));

        var (diagnostics, heldBack) = Apply(At(1, "a"));

        heldBack.ShouldBe(1);
        diagnostics.Select(diagnostic => $"{diagnostic.RuleId} {diagnostic.Range.Line}: {diagnostic.Message}")
            .ShouldBe(["ARCH0003 4: The baseline is not valid JSON: build the target ArchDocsBaseline to write it anew"]);
    }

    [TestMethod]
    [DataRow("", "is not valid JSON")]
    [DataRow("[]", "is no JSON object with a list 'findings'")]
    [DataRow("{}", "has no list 'findings'")]
    [DataRow("{\"findings\": {}}", "has no list 'findings'")]
    [DataRow("{\"findings\": [1]}", "has an entry without 'rule', 'file' and 'fingerprint'")]
    [DataRow("{\"findings\": [{\"rule\": \"ARCH2001\"}]}", "has an entry without 'rule', 'file' and 'fingerprint'")]
    [DataRow("\0\0", "is not valid JSON")]
    public void A_baseline_of_another_shape_is_one_bad_setting(string text, string reason)
    {
        _directory.Write("docs/plan/archdocs-baseline.json", text);

        var fault = Read().Faults.Single();

        (fault.Rule.Id, fault.Range.Line).ShouldBe(("ARCH0003", 1));
        fault.Message.ShouldBe($"The baseline {reason}: build the target ArchDocsBaseline to write it anew");
    }

    [TestMethod]
    public void An_indented_baseline_with_a_byte_order_mark_is_read_with_its_lines()
    {
        _directory.Write("docs/plan/archdocs-baseline.json", "\uFEFF{\r\n\"findings\": [\r\n{\r\n\"rule\": \"ARCH2001\",\r\n\"file\": \"a.md\", \"fingerprint\": \"1\", \"count\": 2\r\n},\r\n{\"rule\": \"ARCH2001\", \"file\": \"b.md\", \"fingerprint\": \"2\"}\r\n]}");

        Read().Entries.Select(entry => (entry.File, entry.Count, entry.Line)).ShouldBe([("a.md", 2, 3), ("b.md", 1, 7)]);
    }

    [TestMethod]
    public void An_unchanged_baseline_is_not_written_again()
    {
        Freeze(At(1, "a"));
        System.IO.File.WriteAllText(File, System.IO.File.ReadAllText(File).Replace("\n", "\r\n", StringComparison.Ordinal));
        var before = System.IO.File.ReadAllBytes(File);

        Freeze(At(1, "a"));

        System.IO.File.ReadAllBytes(File).ShouldBe(before);
    }

    [TestMethod]
    public void Writing_leaves_no_other_file_behind()
    {
        Freeze(At(1, "a"));
        Freeze(At(1, "b"));

        Directory.GetFiles(_directory.At("docs/plan")).ShouldBe([File]);
        Encoding.UTF8.GetString(System.IO.File.ReadAllBytes(File)).ShouldContain("\"subject\":\"b\"");
    }

    [TestMethod]
    [OSCondition(ConditionMode.Exclude, OperatingSystems.Windows)]
    public void A_symbolic_link_to_the_baseline_is_kept()
    {
        var target = _directory.Write("shared/baseline.json", "{}");
        Directory.CreateDirectory(_directory.At("docs/plan"));
        System.IO.File.CreateSymbolicLink(File, target);

        BaselineWriter.Write(File, [new BaselineEntry("ARCH2001", "a.md", "1", "a", 1, 0)]).ShouldBeNull();

        new FileInfo(File).LinkTarget.ShouldBe(target);
        System.IO.File.ReadAllText(target).ShouldContain("\"subject\":\"a\"");
    }

    [TestMethod]
    public void A_baseline_that_cannot_be_written_is_a_bad_setting()
    {
        Directory.CreateDirectory(File);

        BaselineWriter.Write(File, []).ShouldNotBeNull().Rule.Id.ShouldBe("ARCH0003");
    }

    private Baseline Read() => BaselineReader.Read(File);

    private void Freeze(params Diagnostic[] diagnostics) => BaselineWriter.Write(File, Step().Freeze(Read(), diagnostics)).ShouldBeNull();

    private (ImmutableArray<Diagnostic> Diagnostics, int HeldBack) Apply(params Diagnostic[] diagnostics) => Step().Apply(Read(), diagnostics);

    private BaselineStep Step(Func<string, bool>? isInScope = null, BuildSwitches? switches = null)
    {
        var severities = new SeverityResolver(new PathSettingsCatalog([], SomeRules.Defaults, SomeRules.All), switches ?? new BuildSwitches());
        return new BaselineStep(new FindingPipeline(severities, SomeRules.All, _ => true), _directory.Path, isInScope ?? (_ => true));
    }

    private Diagnostic At(int line, string subject, string rule = "ARCH2001", DiagnosticSeverity severity = DiagnosticSeverity.Error, string message = "Wrong.") => new()
    {
        RuleId = rule,
        Severity = severity,
        Path = Document,
        Range = new SourceRange(line, 1, line, 2),
        Message = message,
        Subject = subject,
    };
}
