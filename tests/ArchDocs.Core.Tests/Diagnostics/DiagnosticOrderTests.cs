using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Tests.Diagnostics;

[TestClass]
public sealed class DiagnosticOrderTests
{
    [TestMethod]
    public void Findings_are_sorted_by_file_line_column_and_rule() =>
        DiagnosticOrder.Sort([Of("b.md", 1, 1, "ARCH2001"), Of("a.md", 2, 1, "ARCH2001"), Of("a.md", 1, 5, "ARCH2001"), Of("a.md", 1, 1, "ARCH2004"), Of("a.md", 1, 1, "ARCH2001")])
            .Select(diagnostic => $"{diagnostic.Path}({diagnostic.Range.Line},{diagnostic.Range.Column}) {diagnostic.RuleId}")
            .ShouldBe(["a.md(1,1) ARCH2001", "a.md(1,1) ARCH2004", "a.md(1,5) ARCH2001", "a.md(2,1) ARCH2001", "b.md(1,1) ARCH2001"]);

    [TestMethod]
    public void What_one_rule_finds_at_one_place_stays_in_its_order() =>
        DiagnosticOrder.Sort([Of("a.md", 1, 1, "ARCH2001", "first"), Of("a.md", 1, 1, "ARCH2001", "and then")]).Select(diagnostic => diagnostic.Message).ShouldBe(["first", "and then"]);

    private static Diagnostic Of(string path, int line, int column, string rule, string message = "") =>
        new() { RuleId = rule, Severity = DiagnosticSeverity.Error, Path = path, Range = new SourceRange(line, column, line, column), Message = message, Subject = "" };
}
