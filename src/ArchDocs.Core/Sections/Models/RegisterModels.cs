using System.Collections.Immutable;

namespace ArchDocs.Core.Sections.Models;

[Meaning("Text is plain, so write it with `{{text …}}`.")]
internal sealed record RisksModel(
    [Meaning("The gravest first.")] ImmutableArray<RiskEntryModel> Risks);

internal sealed record RiskEntryModel(
    [Meaning("What may happen.")] string Risk,
    [Meaning("As the document says it.")] string Likelihood,
    [Meaning("As the document says it.")] string Impact,
    [Meaning("What is done about it.")] string Mitigation,
    [Meaning("The feature that has the risk.")] FeatureEntryModel Feature,
    [Meaning("The architecture document that names the risk.")] string Url);

[Meaning("Text is plain, so write it with `{{text …}}`.")]
internal sealed record IntegrationsModel(
    [Meaning("The marks of a heading one level below the one that the section stands under.")] string Heading,
    [Meaning("External services, by name.")] ImmutableArray<IntegrationEntryModel> External,
    [Meaning("Internal services, by name.")] ImmutableArray<IntegrationEntryModel> Internal);

internal sealed record IntegrationEntryModel(
    [Meaning("The name.")] string Service,
    [Meaning("Protocol of an external service, integration type of an internal one.")] string Kind,
    [Meaning("What it is needed for.")] string Purpose,
    [Meaning("What happens without it; empty for an internal service.")] string Fallback,
    [Meaning("The feature that integrates with it.")] FeatureEntryModel Feature,
    [Meaning("The architecture document that names the service.")] string Url);
