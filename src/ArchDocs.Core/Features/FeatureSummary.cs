using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Features;

/// <summary>What the rest of the plan needs to know of a feature once its documents are no longer in memory.</summary>
/// <param name="Title">The title without its document's name ('System Architecture: Checkout' is 'Checkout'); the key where no document has one.</param>
/// <param name="Documents">In the order of their file names.</param>
internal sealed record FeatureSummary(
    string EpicKey,
    string Key,
    string Directory,
    string Title,
    FeatureStage Stage,
    bool IsSelected,
    ImmutableArray<DocumentSummary> Documents)
{
    /// <summary>The structures that the feature specifies itself, payloads of events that are bound to a type included, for rules that compare features or look for what none describes.</summary>
    public ImmutableArray<StructureSummary> Structures { get; init; } = [];

    /// <summary>Full names, without type parameters, of the C# types that its documents describe, whole or not (ARCH7008).</summary>
    public ImmutableArray<string> DescribedTypes { get; init; } = [];

    /// <summary>For rules that compare features (ARCH4109).</summary>
    public ImmutableArray<EndpointSummary> Endpoints { get; init; } = [];

    public ImmutableArray<IntegrationSummary> Integrations { get; init; } = [];

    public ImmutableArray<RiskSummary> Risks { get; init; } = [];

    public ChecklistStanding Checklist { get; init; }
}

/// <param name="Title">The document's first heading; its file name where it has none.</param>
internal sealed record DocumentSummary(string FileName, DocumentKind Kind, string Title);

/// <param name="Fields">Names as compared, in the order of the table; the values of an enum.</param>
/// <param name="TypeName">Full name of the C# type that it is bound to; null where it is bound to none.</param>
/// <param name="IsGenerated">Its table is a derived section.</param>
internal sealed record StructureSummary(string Name, string Path, SourceRange Range, ImmutableArray<string> Fields, string? TypeName, bool IsGenerated)
{
    /// <summary>It is the payload of an event, which other features may repeat in part.</summary>
    public bool IsEvent { get; init; }
}

/// <param name="Key">Method and path with parameters' names left out, in lower case: equal keys are one endpoint.</param>
/// <param name="Name">As written.</param>
internal sealed record EndpointSummary(string Key, string Name, string Path, SourceRange Range);

internal sealed record IntegrationSummary(string Name, bool IsExternal, string Kind, string Purpose, string Fallback);

internal sealed record RiskSummary(string Risk, string Likelihood, string Impact, string Mitigation);
