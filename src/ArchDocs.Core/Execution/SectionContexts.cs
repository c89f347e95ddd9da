using System.Collections.Concurrent;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Sections;

namespace ArchDocs.Core.Execution;

/// <summary>What derived sections of a document are made from, by where the document stands.</summary>
internal sealed class SectionContexts(RunServices services)
{
    private readonly ConcurrentDictionary<string, EpicSummary> _epics = new(StringComparer.Ordinal);
    private readonly SectionTemplates _templates = new(services.SectionTemplatesDirectory, services.Options.Root);

    public SectionContext Of(PlannedFeature planned, FeatureModel model) => new()
    {
        Place = DocumentPlace.Feature,
        EpicKey = planned.Epic.Key,
        Feature = model,
        Epics = [SummaryOf(planned.Epic)],
        Types = services.Types,
        Endpoints = () => services.Endpoints.Endpoints,
        Wire = services.Wire,
        Packages = services.Packages,
        Projects = () => services.Projects,
        Templates = _templates,
        UpdateCommand = UpdateCommand.Of(services.Options.Root, services.Options.ProjectPath),
    };

    public SectionContext Of(PlanTree plan, ImmutableArray<FeatureSummary> features, DesignDocument document)
    {
        var directory = Path.GetDirectoryName(document.Path);
        var epic = plan.Epics.FirstOrDefault(epic => epic.Directory == directory);
        return new SectionContext
        {
            Place = epic is null ? DocumentPlace.Plan : DocumentPlace.Epic,
            EpicKey = epic?.Key,
            Epics = [.. plan.Epics.Select(SummaryOf)],
            Features = features,
            Checklist = StandingOf(features.Where(feature => epic is null || feature.EpicKey == epic.Key)),
            Types = services.Types,
            Endpoints = () => services.Endpoints.Endpoints,
            Wire = services.Wire,
            Projects = () => services.Projects,
            Templates = _templates,
            UpdateCommand = UpdateCommand.Of(services.Options.Root, services.Options.ProjectPath),
        };
    }

    /// <summary>Null where another host answers for one of the features: what stands there stays.</summary>
    private static ChecklistStanding? StandingOf(IEnumerable<FeatureSummary> features)
    {
        var standing = ChecklistStanding.None;
        foreach (var feature in features)
        {
            if (!feature.IsSelected)
            {
                return null;
            }

            standing = feature.Stage == FeatureStage.Research ? standing : standing.And(feature.Checklist);
        }

        return standing;
    }

    private EpicSummary SummaryOf(Epic epic) => _epics.GetOrAdd(epic.Key, static (_, epic) => new EpicSummary(epic.Key, epic.Directory, [.. epic.Documents.Select(SummaryOf).Select(document => document with { Title = DocumentTitle.SubjectOf(document.Title) })]), epic);

    private static DocumentSummary SummaryOf(DocumentFile file)
    {
        var name = Path.GetFileName(file.Path);
        var title = DocumentReader.TryReadFile(file.Path, file.Kind, out var document, out _) ? document.Title?.Heading : null;
        return new DocumentSummary(name, file.Kind, title is { Length: > 0 } ? title : name);
    }
}

/// <summary>A feature under its epic.</summary>
internal sealed record PlannedFeature(Epic Epic, Feature Feature);
