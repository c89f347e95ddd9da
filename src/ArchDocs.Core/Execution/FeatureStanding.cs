using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Features;
using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Execution;

/// <summary>How a feature stands with the checklist after its checks.</summary>
internal static class FeatureStanding
{
    /// <summary>An item whose rules are all switched off is not applicable; one that is suppressed with a reason counts as kept, and what only the baseline holds back does not.</summary>
    public static ChecklistStanding Of(FeatureModel model, ProcessedFindings findings, FindingPipeline pipeline)
    {
        var applicable = ApplicableIn(model, pipeline);

        // What is not designed yet has kept nothing.
        var open = model.Stage == FeatureStage.Research ? applicable : OpenIn(findings);
        return new ChecklistStanding(applicable, open & applicable);
    }

    public static ulong OpenIn(ProcessedFindings findings) =>
        Checklist.MaskOf(findings.Diagnostics.Select(diagnostic => diagnostic.RuleId)) | Checklist.MaskOf(findings.Unexplained.Select(finding => finding.RuleId));

    private static ulong ApplicableIn(FeatureModel model, FindingPipeline pipeline)
    {
        HashSet<string>? off = null;
        foreach (var document in model.Documents)
        {
            var here = pipeline.RulesOff(document.Path);
            if (off is null)
            {
                off = here.ToHashSet(StringComparer.OrdinalIgnoreCase);
            }
            else
            {
                off.IntersectWith(here);
            }
        }

        return off is not { Count: > 0 }
            ? Checklist.All
            : Checklist.Items.Index().Where(item => !item.Item.RuleIds.All(off.Contains)).Aggregate(0UL, (mask, item) => mask | (1UL << item.Index));
    }
}
