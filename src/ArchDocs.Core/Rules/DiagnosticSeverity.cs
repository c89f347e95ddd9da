namespace ArchDocs.Core.Rules;

/// <summary>How much a finding matters, weakest first.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Not reported at all: .editorconfig's <c>none</c> and <c>silent</c>, or NoWarn.</summary>
    None,

    /// <summary>A message that IDEs and plain logs show; it never fails a build.</summary>
    Suggestion,

    /// <summary>A build warning.</summary>
    Warning,

    /// <summary>A build error.</summary>
    Error,
}
