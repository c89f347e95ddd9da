using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Rules.Structure;

internal sealed class FeatureKeyDuplicated : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH1006",
        Name = "feature-key-duplicated",
        Title = "Feature key in two places",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override void Check(PlanContext context)
    {
        var features = context.Plan.Features.Select(feature => (Feature: feature, Key: PlanKey.OfFeature(feature.EpicKey, feature.Key)));
        foreach (var group in features.GroupBy(entry => IdentityOf(entry.Feature, entry.Key), StringComparer.OrdinalIgnoreCase))
        {
            var first = group.First();
            foreach (var (feature, key) in group.Skip(1))
            {
                // Features of another host are its own business.
                var (reported, other) = feature.IsSelected ? (feature, first.Feature) : (first.Feature, feature);
                if (reported.IsSelected)
                {
                    context.Report(Descriptor, FeaturePlace.FileOf(reported).Path, FeaturePlace.FirstLine,
                        $"The key '{key}' of feature '{PathOf(reported)}' is also the key of '{PathOf(other)}': give one of the two folders a key of its own", PathOf(reported));
                }
            }
        }
    }

    /// <summary>A key without its epic's, such as F01, is only one of a kind within the epic.</summary>
    private static string IdentityOf(Feature feature, string key) => PlanKey.IsQualified(key) ? key : $"{feature.EpicKey}/{key}";

    private static string PathOf(Feature feature) => $"{feature.EpicKey}/{feature.Key}";
}
