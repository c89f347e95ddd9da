using System.Collections.Immutable;

namespace ArchDocs.Core.Execution;

/// <summary>
/// Features look at each other: one links to a heading that another's update has just written, or shows in its checklist what only rules over the whole plan find.
/// Whatever such news concerns is looked at again, until there are none.
/// </summary>
internal sealed class Settlement(UnitRunner runner, FeatureProcessor processor, PlanRules rules)
{
    private const int MaximumRounds = 3;

    public (ImmutableArray<UnitOutcome> Features, PlanFindings Plan) Settle(IReadOnlyList<PlannedFeature> planned, ImmutableArray<UnitOutcome> features)
    {
        var findings = rules.Check(features);
        var written = features.SelectMany(feature => feature.WrittenLast).ToHashSet(StringComparer.Ordinal);
        for (var round = 0; round < MaximumRounds; round++)
        {
            var stale = features.Index().Where(feature => IsStale(feature.Item, written, findings)).Select(feature => feature.Index).ToHashSet();
            if (stale.Count == 0)
            {
                break;
            }

            var open = findings.OpenByDirectory;
            features = runner.RunAgain(planned, features, stale.Contains, feature => processor.Process(feature, open.GetValueOrDefault(feature.Feature.Directory)));
            written = stale.SelectMany(index => features[index].WrittenLast).ToHashSet(StringComparer.Ordinal);
            findings = rules.Check(features);
        }

        return (features, findings);
    }

    private static bool IsStale(UnitOutcome feature, HashSet<string> written, PlanFindings findings)
    {
        var outcome = feature.Outcome;
        return !feature.HasFailed
            && ((outcome.ShowsFindings && outcome.AssumedOpen != findings.OpenByDirectory.GetValueOrDefault(feature.Key.Directory))
                || (written.Count > 0 && outcome.Facts.Any(fact => written.Contains(fact.Path))));
    }
}
