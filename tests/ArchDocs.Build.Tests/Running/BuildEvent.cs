namespace ArchDocs.Build.Tests.Running;

/// <summary>One line of the logger.</summary>
internal sealed record BuildEvent(
    string Kind,
    string? Code,
    string? File,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    string? Subcategory,
    string? HelpKeyword,
    string? HelpLink,
    string? Message,
    string? Project);
