using ArchDocs.Core;
using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Rules;

namespace ArchDocs.Build.Tests.Task;

[TestClass]
public sealed class RunSummaryTests
{
    [TestMethod]
    public void Many_of_each()
    {
        var result = new RunResult
        {
            Diagnostics = [.. Findings(DiagnosticSeverity.Error, 2), .. Findings(DiagnosticSeverity.Warning, 5)],
            Features = 12,
            Documents = 38,
            Dtos = 61,
            UpdatedSections = 3,
            WrittenFiles = ["/a.md", "/b.md"],
            Duration = TimeSpan.FromSeconds(0.214),
        };

        RunSummary.Of(result, null).ShouldBe("ArchDocs: 12 features, 38 documents, 61 DTOs: 2 errors, 5 warnings; 3 sections updated in 2 files (0.21 s)");
    }

    [TestMethod]
    public void One_of_each()
    {
        var result = new RunResult
        {
            Diagnostics = [.. Findings(DiagnosticSeverity.Error, 1), .. Findings(DiagnosticSeverity.Warning, 1)],
            Features = 1,
            Documents = 1,
            Dtos = 1,
            UpdatedSections = 1,
            WrittenFiles = ["/a.md"],
            HeldBack = 1,
            Duration = TimeSpan.FromSeconds(61.5),
        };

        RunSummary.Of(result, null).ShouldBe("ArchDocs: 1 feature, 1 document, 1 DTO: 1 error, 1 warning; 1 section updated in 1 file; 1 held back by the baseline (61.50 s)");
    }

    [TestMethod]
    public void A_written_baseline_is_named()
    {
        var result = new RunResult { Diagnostics = [], WrittenToBaseline = 412 };

        RunSummary.Of(result, "/plan/archdocs-baseline.json").ShouldBe("ArchDocs: 0 features, 0 documents, 0 DTOs: 0 errors, 0 warnings; 412 findings written to '/plan/archdocs-baseline.json' (0.00 s)");
    }

    private static IEnumerable<Diagnostic> Findings(DiagnosticSeverity severity, int count) => Enumerable.Repeat(
        new Diagnostic { RuleId = "ARCH2004", Severity = severity, Path = "/a.md", Range = default, Message = "", Subject = "" },
        count);
}
