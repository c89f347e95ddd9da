using System.Collections.Immutable;

namespace ArchDocs.Core.Sections.Models;

internal sealed record ComponentModel(
    [Meaning("The name.")] string Name,
    [Meaning("What it is for.")] string Purpose,
    [Meaning("What it depends on, by name.")] ImmutableArray<string> Dependencies,
    [Meaning("Where it stands.")] SectionLinkModel Section);

internal sealed record IntegrationModel(
    [Meaning("The name.")] string Service,
    [Meaning("A service of somebody else.")] bool IsExternal,
    [Meaning("Protocol of an external service, integration type of an internal one.")] string Kind,
    [Meaning("What it is needed for.")] string Purpose,
    [Meaning("What happens without it; empty for an internal service.")] string Fallback,
    [Meaning("Where it stands.")] SectionLinkModel Section);

internal sealed record StackModel(
    [Meaning("Without version and remark.")] string Name,
    [Meaning("As written; empty where none is.")] string Version,
    [Meaning("As written; empty where none is.")] string Layer,
    [Meaning("Why it was chosen.")] string Justification,
    [Meaning("Where it stands.")] SectionLinkModel Section);

internal sealed record RiskModel(
    [Meaning("What may happen.")] string Risk,
    [Meaning("As written.")] string Likelihood,
    [Meaning("As written.")] string Impact,
    [Meaning("What is done about it.")] string Mitigation,
    [Meaning("Where it stands.")] SectionLinkModel Section);

internal sealed record DecisionModel(
    [Meaning("What was decided.")] string Decision,
    [Meaning("Why; empty where nothing is said.")] string Rationale,
    [Meaning("Where it stands.")] SectionLinkModel Section);

internal sealed record EndpointModel(
    [Meaning("'GET', 'POST' and so on.")] string Method,
    [Meaning("With its parameters.")] string Path,
    [Meaning("What it is for.")] string Purpose,
    [Meaning("What it answers with.")] string Response,
    [Meaning("Who may call it.")] string Authorization,
    [Meaning("Where it stands.")] SectionLinkModel Section);

internal sealed record FunctionModel(
    [Meaning("The name.")] string Name,
    [Meaning("What it is for.")] string Purpose,
    [Meaning("What it takes, in its order.")] ImmutableArray<ParameterModel> Parameters,
    [Meaning("What it returns.")] string Returns,
    [Meaning("Where it stands.")] SectionLinkModel Section);

internal sealed record CommandModel(
    [Meaning("The name.")] string Name,
    [Meaning("What it is for.")] string Purpose,
    [Meaning("How it is called.")] string Usage,
    [Meaning("In their order.")] ImmutableArray<ParameterModel> Arguments,
    [Meaning("In the order of the document.")] ImmutableArray<OptionModel> Options,
    [Meaning("Where it stands.")] SectionLinkModel Section);

internal sealed record ParameterModel(
    [Meaning("The name.")] string Name,
    [Meaning("As written; empty where nothing is.")] string Type,
    [Meaning("As written; empty where nothing is.")] string Required,
    [Meaning("As written; empty where nothing is.")] string Default,
    [Meaning("As written; empty where nothing is.")] string Description);

internal sealed record OptionModel(
    [Meaning("The long name with its dashes; empty where there is only a short one.")] string Name,
    [Meaning("The short name with its dash; empty where there is none.")] string Short,
    [Meaning("As written; empty where nothing is.")] string Type,
    [Meaning("As written; empty where nothing is.")] string Default,
    [Meaning("As written; empty where nothing is.")] string Description);

internal sealed record EventModel(
    [Meaning("The name.")] string Name,
    [Meaning("What makes it happen.")] string Trigger,
    [Meaning("The fields of its table; empty where the payload is named or described otherwise.")] ImmutableArray<ParameterModel> Payload,
    [Meaning("Who receives it.")] string Consumers,
    [Meaning("Where it stands.")] SectionLinkModel Section);

internal sealed record EntityModel(
    [Meaning("The name.")] string Name,
    [Meaning("In the order of the document.")] ImmutableArray<EntityFieldModel> Fields,
    [Meaning("Where it stands.")] SectionLinkModel Section);

internal sealed record EntityFieldModel(
    [Meaning("The name.")] string Name,
    [Meaning("As written.")] string Type,
    [Meaning("As written.")] string Constraints,
    [Meaning("As written.")] string Description);

internal sealed record ConventionModel(
    [Meaning("What is named: 'DTO fields'.")] string Kind,
    [Meaning("How it is named: 'camelCase'.")] string Convention,
    [Meaning("Empty where none is given.")] string Example,
    [Meaning("Where it stands.")] SectionLinkModel Section);

internal sealed record PackageModel(
    [Meaning("The id.")] string Id,
    [Meaning("As restore resolved it.")] string Version,
    [Meaning("The range that the host asks for.")] string Requested);
