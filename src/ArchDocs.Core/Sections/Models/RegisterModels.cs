using System.Collections.Immutable;

namespace ArchDocs.Core.Sections.Models;

/// <summary>What the template of a <c>risks</c> section receives: the risks of all features, the gravest first. All text is plain: write it with <c>{{text …}}</c>.</summary>
internal sealed record RisksModel(ImmutableArray<RiskEntryModel> Risks);

/// <param name="Url">The architecture document that names the risk.</param>
internal sealed record RiskEntryModel(string Risk, string Likelihood, string Impact, string Mitigation, FeatureEntryModel Feature, string Url);

/// <summary>What the template of an <c>integrations</c> section receives: the integration points of all features, by the service's name. All text is plain: write it with <c>{{text …}}</c>.</summary>
/// <param name="Heading">The marks of a heading one level below the one that the section stands under.</param>
internal sealed record IntegrationsModel(string Heading, ImmutableArray<IntegrationEntryModel> External, ImmutableArray<IntegrationEntryModel> Internal);

/// <param name="Kind">Protocol of an external service, integration type of an internal one.</param>
/// <param name="Url">The architecture document that names the service.</param>
internal sealed record IntegrationEntryModel(string Service, string Kind, string Purpose, string Fallback, FeatureEntryModel Feature, string Url);
