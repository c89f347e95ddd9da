using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Features;

/// <summary>How far a feature has come: as its front matter says, else by its documents and by what of them the code has.</summary>
internal static class FeatureStages
{
    public static FeatureStage Of(IReadOnlyCollection<DesignDocument> documents, IReadOnlyCollection<BoundStructure> structures)
    {
        // The backend design has the last word.
        foreach (var document in documents.OrderBy(document => document.Kind == DocumentKind.BackendDesign ? 0 : 1))
        {
            if (Parse(document.FrontMatter.EntryOf("status")?.Value) is { } stage)
            {
                return stage;
            }
        }

        if (!documents.Any(document => document.Kind is DocumentKind.InterfaceContracts or DocumentKind.Architecture or DocumentKind.DataDesign or DocumentKind.BackendDesign))
        {
            return FeatureStage.Research;
        }

        var specified = structures.Count(structure => !structure.IsProse);
        var bound = structures.Count(structure => structure.Type is not null);
        return bound * 2 > specified ? FeatureStage.Implemented : FeatureStage.Design;
    }

    private static FeatureStage? Parse(string? status) => status?.Trim().ToLowerInvariant() switch
    {
        "research" => FeatureStage.Research,
        "design" => FeatureStage.Design,
        "implemented" => FeatureStage.Implemented,
        "retired" => FeatureStage.Retired,
        _ => null,
    };
}
