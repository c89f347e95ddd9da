using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules.Alignment;
using ArchDocs.Core.Rules.Practices;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Templates;
using ArchDocs.Core.Templates.Topics;
using ArchDocs.Core.Types;
using ArchDocs.Core.Types.Endpoints;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules;

/// <summary>Where a rule puts what it finds.</summary>
internal abstract class RuleContext(Action<Finding> report)
{
    /// <param name="subject">What the finding is about, without line or wording: <c>OrderDto.total</c>, a section's path.</param>
    public void Report(RuleDescriptor rule, DesignDocument document, TextSpan span, string message, string subject, DiagnosticSeverity? severity = null) =>
        report(new Finding(rule, document.Path, document.Source.RangeOf(span), message, subject, severity));

    /// <summary>For a file that is not read as a document, or for the file as a whole.</summary>
    public void Report(RuleDescriptor rule, string path, SourceRange range, string message, string subject, DiagnosticSeverity? severity = null) =>
        report(new Finding(rule, path, range, message, subject, severity));
}

internal sealed class DocumentContext(Action<Finding> report) : RuleContext(report)
{
    public required DesignDocument Document { get; init; }

    /// <summary>Null for documents that belong to no feature: epic.md, README.md of the plan or of an epic.</summary>
    public required FeatureModel? Feature { get; init; }

    /// <summary>What <see cref="Document"/> specifies.</summary>
    public DocumentSpecs Specs => field ??= Feature?.Specs.FirstOrDefault(specs => specs.Document == Document) ?? new DocumentSpecs(Document);

    public required DocumentSettings Settings { get; init; }

    public required ILinkTargets Targets { get; init; }

    /// <summary>What the template in use demands; null for a kind of document without template.</summary>
    public required DocumentShape? Shape { get; init; }

    /// <summary>What writes derived sections, as a reader types it.</summary>
    public string UpdateCommand { get; init; } = Sections.UpdateCommand.Default;

    /// <summary>The document's sections beside those of <see cref="Shape"/>; null where there is no shape.</summary>
    public ShapeMatching? Matching => Shape is null ? null : field ??= ShapeMatching.Of(Document, Shape);

    public void Report(RuleDescriptor rule, TextSpan span, string message, string subject, DiagnosticSeverity? severity = null) =>
        Report(rule, Document, span, message, subject, severity);
}

/// <summary>What .editorconfig may set for one document.</summary>
internal sealed record DocumentSettings(int MinLines, int MaxLines, IReadOnlySet<string> AllowedFences)
{
    /// <summary>The workflow's checklist: 150 to 200 lines.</summary>
    public const int DefaultMinLines = 150;

    /// <inheritdoc cref="DefaultMinLines"/>
    public const int DefaultMaxLines = 200;

    /// <summary>Verbs that a path segment may begin with (ARCH4101).</summary>
    public IReadOnlySet<string> AllowedPathVerbs { get; init; } = ImmutableHashSet<string>.Empty;
}

internal sealed class FeatureContext(Action<Finding> report) : RuleContext(report)
{
    public required FeatureModel Feature { get; init; }

    public required ITypeCatalog Types { get; init; }

    public required WireOptions Wire { get; init; }

    private readonly Dictionary<BoundStructure, MemberMatching?> _matchings = new(ReferenceEqualityComparer.Instance);

    /// <summary>The rows of a structure's table beside the members of its type, worked out once for all rules; null where there is nothing to compare.</summary>
    public MemberMatching? MatchingOf(BoundStructure structure) =>
        _matchings.TryGetValue(structure, out var known) ? known : _matchings[structure] = MemberMatching.Of(structure, Wire.Naming);

    /// <summary>The endpoints of the code, by route.</summary>
    public EndpointMap Endpoints { get => field ??= new EndpointMap(Types.Endpoints); init; }

    /// <summary>The documented commands that the code declares by attributes.</summary>
    public ImmutableArray<CommandMatching> Commands => field.IsDefault ? field = CommandMatching.Of(Feature, Types) : field;

    /// <summary>The topics that a design has to cover; read when they are first asked for.</summary>
    public Func<TopicList> TopicsInUse { get; init; } = () => TopicList.BuiltIn;

    /// <summary>Which of those topics the feature's documents cover.</summary>
    public TopicCoverage Coverage => field ??= TopicCoverage.Of(Feature, TopicsInUse());

    /// <summary>Names of the assemblies that the host consists of: its projects', packages' and the framework's.</summary>
    public ImmutableArray<string> Assemblies { get; init; } = [];

    /// <summary>The host's packages, as restore resolved them.</summary>
    public PackageNames Packages { get; init; } = PackageNames.None;

    /// <summary>The version that the host is built as; null where it is unknown.</summary>
    public string? HostVersion { get; init; }

    public required ILinkTargets Targets { get; init; }
}

internal sealed class PlanContext(Action<Finding> report) : RuleContext(report)
{
    public required PlanTree Plan { get; init; }

    /// <summary>All features, those of other hosts included, in the order of their keys.</summary>
    public ImmutableArray<FeatureSummary> Features { get; init; } = [];

    /// <summary>The endpoints of the code, by route.</summary>
    public EndpointMap Endpoints { get; init; } = new(CodeEndpoints.Unknown);

    public required ITypeCatalog Types { get; init; }

    /// <summary>The types that some document has to describe.</summary>
    public required TypeGlobs DtoTypes { get; init; }

    /// <summary>Where findings about code stand whose source is not known.</summary>
    public string ProjectPath { get; init; } = "";

    /// <summary>False where some document of a feature cannot be read: what it describes is not known.</summary>
    public bool IsComplete
    {
        get
        {
            var read = Features.ToDictionary(feature => feature.Directory, feature => feature.Documents.Length, StringComparer.Ordinal);
            return Plan.Features.All(feature => read.GetValueOrDefault(feature.Directory) >= feature.Files.Length);
        }
    }

    /// <summary>For findings about code: at its declaration, else at the host's project file.</summary>
    public void Report(RuleDescriptor rule, CodePlace place, string message, string subject) =>
        Report(rule, place.Path ?? ProjectPath, place.Line == 0 ? default : new SourceRange(place.Line, place.Column, place.Line, place.EndColumn), message, subject);
}
