using System.Collections.Immutable;
using ArchDocs.Core.Features;
using ArchDocs.Core.Packages;
using ArchDocs.Core.Types;
using ArchDocs.Core.Types.Endpoints;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Sections;

/// <summary>What sections of one document are made from, the document itself aside.</summary>
internal sealed record SectionContext
{
    public required DocumentPlace Place { get; init; }

    /// <summary>The epic that the document belongs to; null for documents of the plan.</summary>
    public string? EpicKey { get; init; }

    /// <summary>Null for documents of the plan or of an epic.</summary>
    public FeatureModel? Feature { get; init; }

    /// <summary>All epics, by key.</summary>
    public ImmutableArray<EpicSummary> Epics { get; init; } = [];

    /// <summary>All features, unselected ones included, by key.</summary>
    public ImmutableArray<FeatureSummary> Features { get; init; } = [];

    /// <summary>What rules found against the features that the document speaks of; null while that is not known, or not for all of them.</summary>
    public ChecklistStanding? Checklist { get; init; }

    public required ITypeCatalog Types { get; init; }

    /// <summary>The endpoints of the code, looked for when they are first asked for.</summary>
    public Func<CodeEndpoints> Endpoints { get => field ??= () => Types.Endpoints; init; }

    /// <summary>The host's packages, as restore resolved them.</summary>
    public PackageNames Packages { get; init; } = PackageNames.None;

    public required WireOptions Wire { get; init; }

    /// <summary>The host's project references, read when they are first asked for; null where the build did not say.</summary>
    public Func<ProjectGraph?> Projects { get; init; } = () => null;

    /// <summary>The run's templates.</summary>
    public required SectionTemplates Templates { get; init; }

    /// <summary>What brings the document up to date, as a reader types it.</summary>
    public string UpdateCommand { get; init; } = Sections.UpdateCommand.Default;

    public EpicSummary? Epic => Epics.FirstOrDefault(epic => epic.Key == EpicKey);
}

internal enum DocumentPlace
{
    Plan,
    Epic,
    Feature,
}

/// <param name="Documents">epic.md and README.md, as far as they exist.</param>
internal sealed record EpicSummary(string Key, string Directory, ImmutableArray<DocumentSummary> Documents)
{
    /// <summary>epic.md, else README.md.</summary>
    public DocumentSummary? Document => Documents.FirstOrDefault(document => document.Kind == Plan.DocumentKind.Epic) ?? Documents.FirstOrDefault();
}
