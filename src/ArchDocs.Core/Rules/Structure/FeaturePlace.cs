using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Rules.Structure;

/// <summary>Where a finding about a feature as a whole stands.</summary>
internal static class FeaturePlace
{
    /// <summary>The start of a file.</summary>
    public static readonly SourceRange FirstLine = new(1, 1, 1, 1);

    /// <summary>02, else 04, else any file.</summary>
    public static DocumentFile FileOf(Feature feature) =>
        feature.FileOf(DocumentKind.Architecture) ?? feature.FileOf(DocumentKind.BackendDesign) ?? feature.Files[0];

    public static DocumentFile? FileOf(this Feature feature, DocumentKind kind) => feature.Files.FirstOrDefault(file => file.Kind == kind);

    /// <summary>Whether the feature has been designed at all: 01 to 09.</summary>
    public static DocumentFile? FirstDesignDocument(this Feature feature) => feature.Files.FirstOrDefault(file => file.Kind.IsDesign());

    public static bool IsDesign(this DocumentKind kind) => kind is DocumentKind.InterfaceContracts or DocumentKind.Architecture
        or DocumentKind.DataDesign or DocumentKind.BackendDesign or DocumentKind.OtherDesign;
}
