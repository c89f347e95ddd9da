using ArchDocs.Core.Features;
using ArchDocs.Core.Sections.Models;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Sections;

internal static class RisksSection
{
    public static object Build(SectionRequest request) => new RisksModel(
    [
        .. RegisterFeatures.Of(request.Context)
            .SelectMany(feature => feature.Risks.Select(risk => (Risk: risk, Feature: feature)))
            .OrderByDescending(entry => SeverityOf(entry.Risk)).ThenByDescending(entry => RiskLevel.Of(entry.Risk.Impact) ?? 0)
            .Select(entry => EntryOf(request, entry.Feature, entry.Risk)),
    ]);

    /// <summary>Likelihood times impact; what is not understood ranks last.</summary>
    private static int SeverityOf(RiskSummary risk) => (RiskLevel.Of(risk.Likelihood) ?? 0) * (RiskLevel.Of(risk.Impact) ?? 0);

    private static RiskEntryModel EntryOf(SectionRequest request, FeatureSummary feature, RiskSummary risk)
    {
        var (entry, url) = RegisterFeatures.EntryOf(request, feature);
        return new RiskEntryModel(risk.Risk, risk.Likelihood, risk.Impact, risk.Mitigation, entry, url);
    }
}
