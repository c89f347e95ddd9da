using ArchDocs.Core;
using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Rules;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ArchDocs.Build;

/// <summary>Writes findings to MSBuild's log. Text of documents is always passed as an argument or alone, never as a format.</summary>
internal sealed class DiagnosticLog(TaskLoggingHelper log, string projectPath, string rulesDirectory)
{
    private const string BadSettingRule = "ARCH0003";
    private const string InternalErrorRule = "ARCH0009";

    public void Report(RunResult result, RunOptions options)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            Write(diagnostic);
        }

        log.LogMessage(MessageImportance.High, "{0}", RunSummary.Of(result, options.BaselinePath));
    }

    public void BadSetting(string message) => Error(BadSettingRule, message);

    public void InternalError(Exception exception)
    {
        Error(
            InternalErrorRule,
            $"ArchDocs failed with an internal error, '{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}'; please report it with the stack trace, which a build with '-v:detailed' shows");
        log.LogMessage(MessageImportance.Low, "{0}", exception.ToString());
    }

    private void Error(string rule, string message) => Write(new Diagnostic
    {
        RuleId = rule,
        Severity = DiagnosticSeverity.Error,
        Path = projectPath,
        Range = default,
        Message = message,
        Subject = rule,
    });

    private void Write(Diagnostic diagnostic)
    {
        var (line, column, endLine, endColumn) = diagnostic.Range;
        switch (diagnostic.Severity)
        {
            case DiagnosticSeverity.Error:
                log.LogError(null, diagnostic.RuleId, null, HelpLink(diagnostic.RuleId), diagnostic.Path, line, column, endLine, endColumn, "{0}", diagnostic.Message);
                break;
            case DiagnosticSeverity.Warning:
                log.LogWarning(null, diagnostic.RuleId, null, HelpLink(diagnostic.RuleId), diagnostic.Path, line, column, endLine, endColumn, "{0}", diagnostic.Message);
                break;
            case DiagnosticSeverity.Suggestion:
                log.LogMessage(null, diagnostic.RuleId, null, diagnostic.Path, line, column, endLine, endColumn, MessageImportance.High, "{0}", diagnostic.Message);
                break;
        }
    }

    /// <summary>The page inside the package, so that it works offline and always fits the version.</summary>
    private string HelpLink(string rule) => new Uri(Path.Combine(rulesDirectory, rule + ".md")).AbsoluteUri;
}
