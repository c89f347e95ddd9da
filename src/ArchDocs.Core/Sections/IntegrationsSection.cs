using System.Collections.Immutable;
using ArchDocs.Core.Features;
using ArchDocs.Core.Sections.Models;

namespace ArchDocs.Core.Sections;

internal static class IntegrationsSection
{
    public static object Build(SectionRequest request) =>
        new IntegrationsModel(SectionHeading.Below(request), EntriesOf(request, isExternal: true), EntriesOf(request, isExternal: false));

    private static ImmutableArray<IntegrationEntryModel> EntriesOf(SectionRequest request, bool isExternal) =>
    [
        .. RegisterFeatures.Of(request.Context)
            .SelectMany(feature => feature.Integrations.Where(integration => integration.IsExternal == isExternal).Select(integration => (Integration: integration, Feature: feature)))
            .OrderBy(entry => entry.Integration.Name, StringComparer.OrdinalIgnoreCase).ThenBy(entry => entry.Integration.Name, StringComparer.Ordinal)
            .Select(entry => EntryOf(request, entry.Feature, entry.Integration)),
    ];

    private static IntegrationEntryModel EntryOf(SectionRequest request, FeatureSummary feature, IntegrationSummary integration)
    {
        var (entry, url) = RegisterFeatures.EntryOf(request, feature);
        return new IntegrationEntryModel(integration.Name, integration.Kind, integration.Purpose, integration.Fallback, entry, url);
    }
}
