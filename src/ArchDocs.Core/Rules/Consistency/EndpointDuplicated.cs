using ArchDocs.Core.Features;

namespace ArchDocs.Core.Rules.Consistency;

internal sealed class EndpointDuplicated : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH4109",
        Name = "endpoint-duplicated",
        Title = "Endpoint documented twice",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = "Consistent response formats",
    };

    public override void Check(PlanContext context)
    {
        var endpoints = context.Features.Where(feature => feature.Stage is not (FeatureStage.Retired or FeatureStage.Research))
            .SelectMany(feature => feature.Endpoints.Select(endpoint => (Feature: feature, Endpoint: endpoint)));
        foreach (var group in endpoints.GroupBy(entry => entry.Endpoint.Key, StringComparer.Ordinal))
        {
            var (firstFeature, first) = group.First();
            foreach (var (feature, endpoint) in group.Skip(1))
            {
                // Features of another host are its own business.
                var (reported, other) = feature.IsSelected ? (endpoint, first) : (first, endpoint);
                if (feature.IsSelected || firstFeature.IsSelected)
                {
                    context.Report(Descriptor, reported.Path, reported.Range,
                        $"'{reported.Name}' is also documented in {PlaceOf(context, other, reported)} as '{other.Name}': keep one description and link to it, or give one of the two a path of its own", reported.Name);
                }
            }
        }
    }

    /// <summary>Relative to the plan, so that the message is the same on every machine; the line alone within one document.</summary>
    private static string PlaceOf(PlanContext context, EndpointSummary other, EndpointSummary reported) =>
        other.Path == reported.Path ? $"line {other.Range.Line}" : $"{Path.GetRelativePath(context.Plan.Directory, other.Path).Replace('\\', '/')}({other.Range.Line})";
}
