using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Execution;

/// <summary>One feature from its files to its outcome: read, bind, regenerate, check.</summary>
internal sealed class FeatureProcessor(RunServices services, SectionContexts sections)
{
    public Outcome Process(PlannedFeature planned, CancellationToken cancellationToken)
    {
        var feature = planned.Feature;
        var work = new DocumentWork(services);
        var model = ModelOf(feature, work.ReadAll(feature.Files, cancellationToken));
        if (!feature.IsSelected)
        {
            return new Outcome { Summary = FeatureSummaries.Of(model) };
        }

        if (model.Stage != FeatureStage.Retired)
        {
            var regenerated = work.RegenerateAll(model.Documents, document => sections.Of(planned, ModelWith(model, document)), cancellationToken);
            model = work.WrittenFiles.Count > 0 ? ModelOf(feature, regenerated) : model;
            Check(model, work);
        }

        return new Outcome
        {
            Diagnostics = services.Pipeline.Process(model.Documents, work.Findings),
            Summary = FeatureSummaries.Of(model),
            Documents = model.Documents.Length,
            Dtos = model.Structures.Count(structure => !structure.IsProse),
            WrittenFiles = [.. work.WrittenFiles],
            UpdatedSections = work.UpdatedSections,
        };
    }

    private FeatureModel ModelOf(Feature feature, IReadOnlyList<DesignDocument> documents) => FeatureModel.Of(feature, documents, services.Types);

    /// <summary>A document that another host changed meanwhile takes its place in the feature.</summary>
    private FeatureModel ModelWith(FeatureModel model, DesignDocument document) =>
        model.Documents.Contains(document)
            ? model
            : ModelOf(model.Feature, [.. model.Documents.Select(known => known.Path == document.Path ? document : known)]);

    private void Check(FeatureModel model, DocumentWork work)
    {
        foreach (var document in model.Documents)
        {
            work.Check(document, model);
        }

        var context = new FeatureContext(work.Findings.Add) { Feature = model, Types = services.Types, Wire = services.Wire, TopicsInUse = () => services.Topics, Assemblies = services.AssemblyNames };
        foreach (var rule in RuleSet.OverFeatures)
        {
            rule.Check(context);
        }
    }
}
