using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Features;

/// <summary>Boils a feature down to what outlives its documents.</summary>
internal static class FeatureSummaries
{
    public static FeatureSummary Of(FeatureModel model) => new(
        model.Feature.EpicKey,
        model.Feature.Key,
        model.Feature.Directory,
        TitleOf(model),
        model.Stage,
        model.Feature.IsSelected,
        [.. model.Documents.Select(document => new DocumentSummary(Path.GetFileName(document.Path), document.Kind, document.Title?.Heading ?? Path.GetFileName(document.Path)))])
    {
        Structures = StructureSummaries.Of(model),
        DescribedTypes = DescribedTypes.Of(model),
        Endpoints = [.. model.Specs.SelectMany(specs => specs.Endpoints).Select(EndpointKeys.Summarise)],
        Integrations = [.. Specs(model).SelectMany(specs => specs.Integrations).Where(spec => !spec.Name.IsEmpty)
            .Select(spec => new IntegrationSummary(spec.Name.Text, spec.IsExternal, TextOf(spec.Kind), TextOf(spec.Purpose), TextOf(spec.Fallback)))],
        Risks = [.. Specs(model).SelectMany(specs => specs.Risks).Where(spec => !spec.Risk.IsEmpty)
            .Select(spec => new RiskSummary(spec.Risk.Text, TextOf(spec.Likelihood), TextOf(spec.Impact), TextOf(spec.Mitigation)))],
    };

    private static IEnumerable<DocumentSpecs> Specs(FeatureModel model) => model.Specs.Where(specs => specs.Document.Kind == DocumentKind.Architecture);

    /// <summary>An empty cell says nothing, whatever it is filled with.</summary>
    private static string TextOf(Cell? cell) => cell is { IsEmpty: false } filled ? filled.Text : "";

    /// <summary>What the feature is called in the first of its documents that says so: 'System Architecture: Checkout' and 'PRD - Checkout' are 'Checkout'.</summary>
    private static string TitleOf(FeatureModel model)
    {
        foreach (var kind in (ReadOnlySpan<DocumentKind>)[DocumentKind.Prd, DocumentKind.Architecture, DocumentKind.BackendDesign, DocumentKind.ResearchReport, DocumentKind.InterfaceContracts, DocumentKind.DataDesign])
        {
            if (model.DocumentOf(kind)?.Title is { Heading.Length: > 0 } title)
            {
                return DocumentTitle.SubjectOf(title.Heading);
            }
        }

        return model.Feature.Key;
    }
}
