using System.Collections.Immutable;
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
    ImmutableArray<DocumentSummary> Documents);

/// <param name="Title">The document's first heading; its file name where it has none.</param>
internal sealed record DocumentSummary(string FileName, DocumentKind Kind, string Title);
