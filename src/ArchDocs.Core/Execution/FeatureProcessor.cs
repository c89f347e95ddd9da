using System.Collections.Immutable;
using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Sections;

namespace ArchDocs.Core.Execution;

/// <summary>One feature from its files to its outcome: read, bind, regenerate, check, and regenerate what shows the checks.</summary>
internal sealed class FeatureProcessor(RunServices services, TargetFiles files, SectionContexts sections, CancellationToken cancellationToken)
{
    /// <summary>Generated text may itself satisfy a rule, so what is shown of findings is shown until it no longer changes.</summary>
    private const int MaximumRounds = 3;

    /// <summary>Before the rules over the whole plan were asked: what shows their findings is not written yet.</summary>
    public Outcome Process(PlannedFeature planned) => Process(planned, openInPlan: null);

    /// <param name="openInPlan">The checklist items that rules over the whole plan found against; null where they were not asked yet.</param>
    public Outcome Process(PlannedFeature planned, ulong? openInPlan)
    {
        var feature = planned.Feature;
        var work = new DocumentWork(services, files);
        var model = ModelOf(feature, work.ReadAll(feature.Files, cancellationToken));
        if (!feature.IsSelected)
        {
            return new Outcome { Summary = FeatureSummaries.Of(model) };
        }

        if (model.Stage == FeatureStage.Retired)
        {
            return OutcomeOf(new CheckedFeature(model, services.Pipeline.ProcessFeature(model.Documents, work.AllFindings, RuleSet.IsOverPlan), [], ChecklistStanding.None), work);
        }

        model = RegenerateBeforeChecks(planned, model, work);
        var result = Check(model, work);
        if (!model.Documents.Any(DerivedSections.ShowsFindings))
        {
            return OutcomeOf(result, work);
        }

        return openInPlan is { } open ? Show(planned, result, work, open) : Look(planned, result, work);
    }

    private Outcome Show(PlannedFeature planned, CheckedFeature result, DocumentWork work, ulong openInPlan)
    {
        for (var round = 0; round < MaximumRounds; round++)
        {
            var model = Regenerate(planned, result.Model, work, result.Standing.With(openInPlan));
            if (model == result.Model)
            {
                break;
            }

            // Lines may have moved, and links may lead to what was generated.
            result = Check(model, work);
        }

        return OutcomeOf(Reported(result, work), work) with { ShowsFindings = true, AssumedOpen = openInPlan };
    }

    /// <summary>Most often the plan's rules find nothing against a feature and its checklist says so already.</summary>
    private Outcome Look(PlannedFeature planned, CheckedFeature result, DocumentWork work)
    {
        var isShown = work.TryLeaveAll(result.Model.Documents, document => sections.Of(planned, ModelWith(result.Model, document)) with { Checklist = result.Standing });
        return OutcomeOf(isShown ? Reported(result, work) : result, work) with { ShowsFindings = true, AssumedOpen = isShown ? 0UL : null };
    }

    /// <summary>Sections may show structures that only now were generated.</summary>
    private FeatureModel RegenerateBeforeChecks(PlannedFeature planned, FeatureModel model, DocumentWork work)
    {
        var regenerated = Regenerate(planned, model, work, checklist: null);
        return regenerated != model && regenerated.Structures.Any(structure => structure.IsWhollyGenerated)
            ? Regenerate(planned, regenerated, work, checklist: null)
            : regenerated;
    }

    /// <returns>The same model where nothing was written.</returns>
    private FeatureModel Regenerate(PlannedFeature planned, FeatureModel model, DocumentWork work, ChecklistStanding? checklist)
    {
        var regenerated = work.RegenerateAll(model.Documents, document => sections.Of(planned, ModelWith(model, document)) with { Checklist = checklist }, cancellationToken);
        return regenerated.SequenceEqual(model.Documents) ? model : ModelOf(model.Feature, regenerated);
    }

    private FeatureModel ModelOf(Feature feature, IReadOnlyList<DesignDocument> documents) => FeatureModel.Of(feature, documents, services.Types);

    /// <summary>A document that another host changed meanwhile takes its place in the feature.</summary>
    private FeatureModel ModelWith(FeatureModel model, DesignDocument document) =>
        model.Documents.Contains(document)
            ? model
            : ModelOf(model.Feature, [.. model.Documents.Select(known => known.Path == document.Path ? document : known)]);

    private CheckedFeature Check(FeatureModel model, DocumentWork work)
    {
        work.BeginChecks();
        var targets = new LinkTargets(files, model.Documents);
        foreach (var document in model.Documents)
        {
            work.Check(document, model, targets);
        }

        var context = new FeatureContext(work.Report) { Feature = model, Types = services.Types, Endpoints = services.Endpoints, Wire = services.Wire, Targets = targets, TopicsInUse = () => services.Topics, Assemblies = services.AssemblyNames, Packages = services.Packages, HostVersion = services.Options.HostVersion };
        foreach (var rule in RuleSet.OverFeatures)
        {
            rule.Check(context);
        }

        return Reported(new CheckedFeature(model, new ProcessedFindings([]), targets.Facts, ChecklistStanding.None), work);
    }

    private CheckedFeature Reported(CheckedFeature feature, DocumentWork work)
    {
        var findings = services.Pipeline.ProcessFeature(feature.Model.Documents, work.AllFindings, RuleSet.IsOverPlan);
        return feature with { Findings = findings, Standing = FeatureStanding.Of(feature.Model, findings, services.Pipeline) };
    }

    private static Outcome OutcomeOf(CheckedFeature feature, DocumentWork work) => new()
    {
        Diagnostics = feature.Findings.Diagnostics,
        Pending = feature.Findings.Pending,
        Facts = feature.Facts,
        Summary = FeatureSummaries.Of(feature.Model) with { Checklist = feature.Standing },
        Documents = feature.Model.Documents.Length,
        Dtos = feature.Model.Structures.Count(structure => !structure.IsProse),
        WrittenFiles = [.. work.WrittenFiles],
        UpdatedSections = work.UpdatedSections,
    };

    private sealed record CheckedFeature(FeatureModel Model, ProcessedFindings Findings, ImmutableArray<TargetFact> Facts, ChecklistStanding Standing);
}
