using ArchDocs.Core.Features;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>A rule that holds a documented endpoint against the code; silent where there is no code yet, or no longer, or where it tells of no endpoint.</summary>
internal abstract class EndpointRule : FeatureRule
{
    public sealed override void Check(FeatureContext context)
    {
        if (context.Feature.Stage is FeatureStage.Research or FeatureStage.Retired || context.Endpoints.Endpoints.All.IsEmpty)
        {
            return;
        }

        foreach (var endpoint in context.Feature.Specs.SelectMany(specs => specs.Endpoints))
        {
            Check(endpoint, context);
        }
    }

    protected abstract void Check(EndpointSpec endpoint, FeatureContext context);
}
