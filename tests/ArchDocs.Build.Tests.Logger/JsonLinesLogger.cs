using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.Build.Framework;

namespace ArchDocs.Build.Tests.Logger;

/// <summary>Writes one line of JSON per event: unlike a binary log it keeps the help link, and unlike console text it needs no parsing.</summary>
[SuppressMessage("Design", "CA1001", Justification = "MSBuild calls Shutdown, not Dispose.")]
public sealed class JsonLinesLogger : ILogger
{
    private StreamWriter? _writer;

    public LoggerVerbosity Verbosity { get; set; } = LoggerVerbosity.Diagnostic;

    /// <summary>The path of the file.</summary>
    public string? Parameters { get; set; }

    public void Initialize(IEventSource eventSource)
    {
        ArgumentNullException.ThrowIfNull(eventSource);
        _writer = new StreamWriter(Parameters ?? throw new LoggerException("The logger needs the path of its file."));
        eventSource.ErrorRaised += (_, e) => Write("error", e.Code, e.File, e.LineNumber, e.ColumnNumber, e.EndLineNumber, e.EndColumnNumber, e.Subcategory, e.HelpKeyword, e.HelpLink, e.Message, e.ProjectFile);
        eventSource.WarningRaised += (_, e) => Write("warning", e.Code, e.File, e.LineNumber, e.ColumnNumber, e.EndLineNumber, e.EndColumnNumber, e.Subcategory, e.HelpKeyword, e.HelpLink, e.Message, e.ProjectFile);
        eventSource.MessageRaised += (_, e) =>
        {
            var kind = e.Importance == MessageImportance.High ? "message"
                : e.Message?.StartsWith("Assembly loaded during", StringComparison.Ordinal) == true ? "load"
                : null;
            if (kind is not null)
            {
                Write(kind, e.Code, e.File, e.LineNumber, e.ColumnNumber, e.EndLineNumber, e.EndColumnNumber, e.Subcategory, e.HelpKeyword, null, e.Message, e.ProjectFile);
            }
        };
    }

    public void Shutdown() => _writer?.Dispose();

    private void Write(string kind, string? code, string? file, int line, int column, int endLine, int endColumn, string? subcategory, string? helpKeyword, string? helpLink, string? message, string? project) =>
        _writer!.WriteLine(JsonSerializer.Serialize(new { kind, code, file, line, column, endLine, endColumn, subcategory, helpKeyword, helpLink, message, project }));
}
