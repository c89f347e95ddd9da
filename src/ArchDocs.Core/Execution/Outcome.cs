using System.Collections.Immutable;
using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Features;

namespace ArchDocs.Core.Execution;

/// <summary>What a run found out about one feature, or about the plan's own documents: all that later steps and later runs need.</summary>
internal sealed record Outcome
{
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Null for the plan's own documents.</summary>
    public FeatureSummary? Summary { get; init; }

    public int Documents { get; init; }

    public int Dtos { get; init; }
}
