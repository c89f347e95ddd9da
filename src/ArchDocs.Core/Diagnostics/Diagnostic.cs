using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Diagnostics;

/// <summary>One finding of a run, with the severity that counts after all settings.</summary>
public sealed record Diagnostic
{
    /// <summary>The rule's id, for example <c>ARCH2001</c>.</summary>
    public required string RuleId { get; init; }

    /// <summary>The severity after .editorconfig and the build's switches; never <see cref="DiagnosticSeverity.None"/>.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>Absolute path of the file the finding stands in.</summary>
    public required string Path { get; init; }

    /// <summary>The smallest thing that is wrong.</summary>
    public required SourceRange Range { get; init; }

    /// <summary>One sentence, two at most: what is wrong, what was expected, what to do.</summary>
    public required string Message { get; init; }

    /// <summary>What the finding is about (section path, DTO, field, …), stable when text moves or a message is reworded; the baseline's fingerprint is made of it.</summary>
    public required string Subject { get; init; }
}
