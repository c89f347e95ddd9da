using System.Collections.Immutable;
using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Rules;

namespace ArchDocs.Core;

/// <summary>What a run found and did.</summary>
public sealed record RunResult
{
    /// <summary>By file, line, column and rule; the same input gives the same list.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Absolute paths of the documents that were rewritten, in ordinal order.</summary>
    public ImmutableArray<string> WrittenFiles { get; init; } = [];

    /// <summary>Derived sections that were rewritten or inserted.</summary>
    public int UpdatedSections { get; init; }

    /// <summary>Features that were selected.</summary>
    public int Features { get; init; }

    /// <summary>Documents that were read.</summary>
    public int Documents { get; init; }

    /// <summary>Documented structures.</summary>
    public int Dtos { get; init; }

    /// <summary>Findings that the baseline holds back.</summary>
    public int HeldBack { get; init; }

    /// <summary>Findings that were written to the baseline; null when none was written.</summary>
    public int? WrittenToBaseline { get; init; }

    /// <summary>The answer came from the cache: nothing had changed.</summary>
    public bool IsReplay { get; init; }

    /// <summary>How long the run took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>Findings of severity error.</summary>
    public int Errors => Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Findings of severity warning.</summary>
    public int Warnings => Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
}
