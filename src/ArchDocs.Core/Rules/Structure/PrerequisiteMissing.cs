using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Rules.Structure;

/// <summary>What ARCH1001 and ARCH1002 share: a document that must exist before the design does.</summary>
internal static class PrerequisiteMissing
{
    public static void Check(FeatureContext context, RuleDescriptor rule, DocumentKind kind, string purpose)
    {
        var feature = context.Feature.Feature;
        if (context.Feature.Stage is FeatureStage.Research or FeatureStage.Retired
            || feature.FirstDesignDocument() is not { } design || feature.FileOf(kind) is not null)
        {
            return;
        }

        var name = DocumentNames.NameOf(kind);
        context.Report(rule, FeaturePlace.FileOf(feature).Path, FeaturePlace.FirstLine,
            $"Feature '{feature.Key}' has the design document '{Path.GetFileName(design.Path)}' but no '{name}': write '{name}' beside it, {purpose}", name!);
    }
}
