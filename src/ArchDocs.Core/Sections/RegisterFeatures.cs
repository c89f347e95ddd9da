using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Sections.Models;

namespace ArchDocs.Core.Sections;

/// <summary>The features that a register is gathered from: those of the plan or of the document's epic, by key, retired ones left out.</summary>
internal static class RegisterFeatures
{
    public static IEnumerable<FeatureSummary> Of(SectionContext context) =>
        context.Features.Where(feature => feature.Stage != FeatureStage.Retired && (context.Place == DocumentPlace.Plan || feature.EpicKey == context.EpicKey))
            .OrderBy(feature => feature.EpicKey, StringComparer.Ordinal).ThenBy(feature => feature.Key, StringComparer.Ordinal);

    /// <summary>The feature as a template sees it, and the document that its risks and integration points stand in.</summary>
    public static (FeatureEntryModel Feature, string Url) EntryOf(SectionRequest request, FeatureSummary feature)
    {
        var architecture = feature.Documents.FirstOrDefault(document => document.Kind == DocumentKind.Architecture);
        var target = architecture is null ? feature.Directory : Path.Combine(feature.Directory, architecture.FileName);
        return (DocumentLinks.To(request.Document, feature), RelativeLink.Between(request.Document.Path, target));
    }
}
