using System.Collections.Immutable;
using ArchDocs.Core.Features;
using ArchDocs.Core.Sections.Models;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Sections;

/// <summary>A section that a repository's own template adds: it receives everything that is known.</summary>
internal static class CustomSection
{
    public static object Build(SectionRequest request)
    {
        var (document, context) = (request.Document, request.Context);
        var attributes = request.Region.Attributes.GroupBy(attribute => attribute.Name, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);
        return new CustomModel(
            attributes,
            context.Feature is { } feature ? EntryOf(request, feature) : null,
            [.. (context.Feature?.Structures ?? []).Select(structure => structure.Type).OfType<TypeModel>().Select(type => DtoSection.BuildModel(document, context, type, DtoSection.NoDescriptions))],
            [.. context.Epics.Select(epic => DocumentLinks.To(document, epic, context.Features))]);
    }

    private static FeatureEntryModel EntryOf(SectionRequest request, FeatureModel feature)
    {
        var summary = request.Context.Features.FirstOrDefault(summary => summary.EpicKey == feature.Feature.EpicKey && summary.Key == feature.Feature.Key)
            ?? new FeatureSummary(
                feature.Feature.EpicKey,
                feature.Feature.Key,
                feature.Feature.Directory,
                feature.Feature.Key,
                feature.Stage,
                feature.Feature.IsSelected,
                [.. feature.Documents.Select(DocumentLinks.SummaryOf)]);
        return DocumentLinks.To(request.Document, summary);
    }
}
