using ArchDocs.Core;
using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ArchDocs.Build.Tests.Task;

[TestClass]
public sealed class DiagnosticLogTests
{
    private readonly MockEngine _engine = new();

    [TestMethod]
    public void An_error_carries_code_place_and_help_link_and_nothing_else()
    {
        Report(Finding(DiagnosticSeverity.Error, "Field 'a' of {0} and {curly} is 100% wrong."));

        var error = _engine.Errors.ShouldHaveSingleItem();
        error.ShouldSatisfyAllConditions(
            () => error.Code.ShouldBe("ARCH2004"),
            () => error.File.ShouldBe("/plan/02-architecture.md"),
            () => (error.LineNumber, error.ColumnNumber, error.EndLineNumber, error.EndColumnNumber).ShouldBe((3, 5, 3, 9)),
            () => error.Message.ShouldBe("Field 'a' of {0} and {curly} is 100% wrong."),
            () => error.Subcategory.ShouldBeNullOrEmpty(),
            () => error.HelpKeyword.ShouldBeNull(),
            () => error.HelpLink.ShouldBe("file:///rules%20of%20%23us/ARCH2004.md"));
    }

    [TestMethod]
    public void A_warning_is_a_warning_with_help_link()
    {
        Report(Finding(DiagnosticSeverity.Warning, "text"));

        var warning = _engine.Warnings.ShouldHaveSingleItem();
        warning.HelpLink!.ShouldEndWith("/ARCH2004.md");
        warning.HelpKeyword.ShouldBeNull();
        _engine.Errors.ShouldBeEmpty();
    }

    [TestMethod]
    public void A_suggestion_is_a_message_with_code_and_place()
    {
        Report(Finding(DiagnosticSeverity.Suggestion, "text {0}"));

        var message = _engine.Messages[0];
        (message.Code, message.LineNumber, message.Importance, message.Message).ShouldBe(("ARCH2004", 3, MessageImportance.High, "text {0}"));
        _engine.Warnings.ShouldBeEmpty();
    }

    [TestMethod]
    public void The_summary_is_the_last_message()
    {
        Report(Finding(DiagnosticSeverity.Suggestion, "text"));

        var summary = _engine.Messages[^1];
        summary.Importance.ShouldBe(MessageImportance.High);
        summary.Message.ShouldBe("ArchDocs: 1 feature, 2 documents, 0 DTOs: 0 errors, 0 warnings (0.21 s)");
    }

    [TestMethod]
    public void An_unexpected_exception_is_one_error_with_its_text_in_one_line()
    {
        Log().InternalError(new InvalidOperationException("first {0}\nsecond"));

        var error = _engine.Errors.ShouldHaveSingleItem();
        error.Code.ShouldBe("ARCH0009");
        error.File.ShouldBe("/src/App.csproj");
        error.Message!.ShouldContain("'InvalidOperationException: first {0} second'");
    }

    private void Report(Diagnostic diagnostic) => Log().Report(
        new RunResult { Diagnostics = [diagnostic], Features = 1, Documents = 2, Duration = TimeSpan.FromMilliseconds(213) },
        new RunOptions { Root = "/", PlanDirectory = "/plan", LockDirectory = "/tmp", ProjectPath = "/src/App.csproj" });

    private DiagnosticLog Log() => new(new TaskLoggingHelper(_engine, "ArchDocsTask"), "/src/App.csproj", "/rules of #us/");

    private static Diagnostic Finding(DiagnosticSeverity severity, string message) => new()
    {
        RuleId = "ARCH2004",
        Severity = severity,
        Path = "/plan/02-architecture.md",
        Range = new SourceRange(3, 5, 3, 9),
        Message = message,
        Subject = "lines",
    };
}
