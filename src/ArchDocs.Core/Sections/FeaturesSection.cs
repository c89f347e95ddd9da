using ArchDocs.Core.Features;
using ArchDocs.Core.Sections.Models;

namespace ArchDocs.Core.Sections;

internal static class FeaturesSection
{
    public static object Build(SectionRequest request)
    {
        var (document, context) = (request.Document, request.Context);
        var isPlan = context.Place == DocumentPlace.Plan;
        var kept = KeptEntries.Read(document, request.Region);
        FeatureSummary[] features = [.. context.Features.Select(feature => feature with { Stage = kept.StageOf(feature) })];
        var checklists = features.ToDictionary(feature => (feature.EpicKey, feature.Key), kept.ChecklistOf);
        var epics = context.Epics.Where(epic => isPlan || epic.Key == context.EpicKey)
            .Select(epic => DocumentLinks.To(document, epic, features))
            .Select(epic => epic with { Features = [.. epic.Features.Select(entry => entry with { Checklist = checklists[(entry.EpicKey, entry.Key)] })] })
            .Where(epic => !epic.Features.IsEmpty);
        return new FeaturesModel(isPlan, SectionHeading.Below(request), [.. epics]);
    }
}
