using System.Collections.Immutable;
using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Diagnostics.Suppressions;
using ArchDocs.Core.Features;

namespace ArchDocs.Core.Execution;

/// <summary>What a run found out about one feature, or about the plan's own documents: all that later steps and later runs need.</summary>
internal sealed record Outcome
{
    /// <summary>Before the baseline.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Suppressions of rules that look at the whole plan.</summary>
    public ImmutableArray<PendingSuppression> Pending { get; init; } = [];

    /// <summary>What beyond the unit's own documents it was made from.</summary>
    public ImmutableArray<TargetFact> Facts { get; init; } = [];

    /// <summary>
    /// The checklist items that rules over the whole plan were taken to find against, where a document shows the checklist;
    /// null where it cannot be shown before more is known.
    /// </summary>
    public ulong? AssumedOpen { get; init; }

    /// <summary>A document shows what rules found.</summary>
    public bool ShowsFindings { get; init; }

    /// <summary>Null for the plan's own documents.</summary>
    public FeatureSummary? Summary { get; init; }

    /// <summary>How many were read.</summary>
    public int Documents { get; init; }

    public int Dtos { get; init; }

    /// <summary>Not kept for the next run: an outcome that wrote is worked out again.</summary>
    public ImmutableArray<string> WrittenFiles { get; init; } = [];

    public int UpdatedSections { get; init; }
}
