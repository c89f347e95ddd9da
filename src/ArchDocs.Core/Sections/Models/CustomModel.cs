using System.Collections.Immutable;

namespace ArchDocs.Core.Sections.Models;

[Meaning("Text is plain, so write it with `{{text …}}`, but for `structures`, whose text is Markdown already. In documents of the plan and of an epic what belongs to one feature is empty.")]
internal sealed record CustomModel(
    [Meaning("What the marker says, by name: `{{attributes.of}}` for `of=value`.")] ImmutableSortedDictionary<string, string> Attributes,
    [Meaning("The feature that the document belongs to.")] FeatureEntryModel? Feature,
    [Meaning("The structures that the feature documents and the code has.")] ImmutableArray<DtoModel> Structures,
    [Meaning("All epics with all features; in a feature's document its own epic.")] ImmutableArray<EpicModel> Epics)
{
    [Meaning("What the PRD requires, in its order.")]
    public ImmutableArray<TracedRequirementModel> Requirements { get; init; } = [];

    [Meaning("Component Details of 02.")]
    public ImmutableArray<ComponentModel> Components { get; init; } = [];

    [Meaning("Integration Points of 02.")]
    public ImmutableArray<IntegrationModel> Integrations { get; init; } = [];

    [Meaning("Technology Stack of 02.")]
    public ImmutableArray<StackModel> Technologies { get; init; } = [];

    [Meaning("Technical Risks of 02.")]
    public ImmutableArray<RiskModel> Risks { get; init; } = [];

    [Meaning("Key Design Decisions of 02.")]
    public ImmutableArray<DecisionModel> Decisions { get; init; } = [];

    [Meaning("API Endpoints of 04.")]
    public ImmutableArray<EndpointModel> Endpoints { get; init; } = [];

    [Meaning("Library Interface of 04.")]
    public ImmutableArray<FunctionModel> Functions { get; init; } = [];

    [Meaning("CLI Commands of 04.")]
    public ImmutableArray<CommandModel> Commands { get; init; } = [];

    [Meaning("Event/Message Contracts of 04.")]
    public ImmutableArray<EventModel> Events { get; init; } = [];

    [Meaning("Data Model of 03.")]
    public ImmutableArray<EntityModel> Entities { get; init; } = [];

    [Meaning("Naming conventions of 00 and 04.")]
    public ImmutableArray<ConventionModel> Conventions { get; init; } = [];

    [Meaning("The host's direct packages, by id; in the feature's documents alone.")]
    public ImmutableArray<PackageModel> Packages { get; init; } = [];
}
