using System.Collections.Immutable;
using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Features;

namespace ArchDocs.Core.Execution;

/// <summary>What a run found out about one feature, or about the plan's own documents: all that later steps and later runs need.</summary>
internal sealed record Outcome
{
    /// <summary>Before the baseline.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Null for the plan's own documents.</summary>
    public FeatureSummary? Summary { get; init; }

    /// <summary>How many were read.</summary>
    public int Documents { get; init; }

    public int Dtos { get; init; }

    /// <summary>Not kept for the next run: an outcome that wrote is worked out again.</summary>
    public ImmutableArray<string> WrittenFiles { get; init; } = [];

    public int UpdatedSections { get; init; }
}
