using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Sections.Models;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Sections;

/// <summary>A section that a repository's own template adds: it receives everything that is known.</summary>
internal static class CustomSection
{
    public static object Build(SectionRequest request)
    {
        var (document, context) = (request.Document, request.Context);
        var links = new SectionLinks(document);
        var attributes = request.Region.Attributes.GroupBy(attribute => attribute.Name, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);
        return new CustomModel(
            attributes,
            context.Feature is { } feature ? EntryOf(request, feature) : null,
            [.. (context.Feature?.Structures ?? []).Select(structure => structure.Type).OfType<TypeModel>().Select(type => DtoSection.BuildModel(document, context, type, DtoSection.NoDescriptions))],
            [.. context.Epics.Select(epic => DocumentLinks.To(document, epic, context.Features))])
        {
            Requirements = (TraceabilitySection.Build(request) as TraceabilityModel)?.Requirements ?? [],
            Components = [.. Of(DocumentKind.Architecture, specs => specs.Components.Select(component => new ComponentModel(component.Name, TextOf(component.Purpose), [.. component.Dependencies.Select(dependency => dependency.Name)], LinkTo(specs, component.Section))))],
            Integrations = [.. Of(DocumentKind.Architecture, specs => specs.Integrations.Select(point => new IntegrationModel(point.Name.Text, point.IsExternal, TextOf(point.Kind), TextOf(point.Purpose), TextOf(point.Fallback), LinkTo(specs, point.Section))))],
            Technologies = [.. Of(DocumentKind.Architecture, specs => specs.Technologies.Select(technology => new StackModel(technology.Name, technology.Version?.Name ?? "", TextOf(technology.Layer), TextOf(technology.Justification), LinkTo(specs, technology.Section))))],
            Risks = [.. Of(DocumentKind.Architecture, specs => specs.Risks.Select(risk => new RiskModel(risk.Risk.Text, TextOf(risk.Likelihood), TextOf(risk.Impact), TextOf(risk.Mitigation), LinkTo(specs, risk.Section))))],
            Decisions = [.. Of(DocumentKind.Architecture, specs => specs.Decisions.Select(decision => new DecisionModel(decision.Decision, decision.Rationale ?? "", LinkTo(specs, decision.Section))))],
            Endpoints = [.. Of(DocumentKind.BackendDesign, specs => specs.Endpoints.Select(endpoint => new EndpointModel(endpoint.Method, endpoint.FullPath, TextOf(endpoint.Purpose), TextOf(endpoint.Response), TextOf(endpoint.Authorization ?? endpoint.Authentication), LinkTo(specs, endpoint.Section))))],
            Functions = [.. Of(DocumentKind.BackendDesign, specs => specs.Functions.Select(function => new FunctionModel(function.Name, TextOf(function.Purpose), [.. function.Parameters.Select(ParameterOf)], TextOf(function.Returns), LinkTo(specs, function.Section))))],
            Commands = [.. Of(DocumentKind.BackendDesign, specs => specs.Commands.Select(command => new CommandModel(command.Name, TextOf(command.Purpose), TextOf(command.Usage), [.. command.Arguments.Select(ParameterOf)], [.. command.Options.Select(OptionOf)], LinkTo(specs, command.Section))))],
            Events = [.. Of(DocumentKind.BackendDesign, specs => specs.Events.Select(contract => new EventModel(contract.Name, TextOf(contract.Trigger), [.. (contract.Payload?.Rows ?? []).Select(row => new ParameterModel(TextOf(row.Name), TextOf(row.Type), TextOf(row.Required), "", TextOf(row.Description)))], TextOf(contract.Consumers), LinkTo(specs, contract.Section))))],
            Entities = [.. Of(DocumentKind.DataDesign, specs => specs.Entities.Select(entity => new EntityModel(entity.Name, [.. entity.Fields.Select(FieldOf)], LinkTo(specs, entity.Section))))],
            Conventions = [.. (context.Feature?.Specs ?? []).SelectMany(specs => specs.NamingConventions.Select(convention => new ConventionModel(convention.Kind, convention.Convention, convention.Example ?? "", LinkTo(specs, convention.Section))))],
            Packages = [.. context.Packages.Packages.Where(package => package.IsDirect).Select(package => new PackageModel(package.Id, package.Version, package.Requested ?? ""))],
        };

        IEnumerable<T> Of<T>(DocumentKind kind, Func<DocumentSpecs, IEnumerable<T>> read) => context.Feature?.SpecsOf(kind) is { } specs ? read(specs) : [];

        SectionLinkModel LinkTo(DocumentSpecs specs, Section section) => links.To(specs.Document, section);
    }

    private static ParameterModel ParameterOf(ParameterSpec parameter) =>
        new(TextOf(parameter.Name), TextOf(parameter.Type), TextOf(parameter.Required), TextOf(parameter.Default), TextOf(parameter.Description));

    private static OptionModel OptionOf(OptionSpec option) =>
        new(option.Name, option.Short ?? "", TextOf(option.Type), TextOf(option.Default), TextOf(option.Description));

    private static EntityFieldModel FieldOf(EntityFieldSpec field) => new(field.Name.Text, TextOf(field.Type), TextOf(field.Constraints), TextOf(field.Description));

    private static string TextOf(Cell? cell) => cell?.Text.Trim() ?? "";

    private static string TextOf(Label? part) => part is null ? "" : string.Join(' ', PartText.Of(part).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static FeatureEntryModel EntryOf(SectionRequest request, FeatureModel feature)
    {
        var summary = request.Context.Features.FirstOrDefault(summary => summary.EpicKey == feature.Feature.EpicKey && summary.Key == feature.Feature.Key)
            ?? new FeatureSummary(
                feature.Feature.EpicKey,
                feature.Feature.Key,
                feature.Feature.Directory,
                feature.Feature.Key,
                feature.Stage,
                feature.Feature.IsSelected,
                [.. feature.Documents.Select(DocumentLinks.SummaryOf)]);
        return DocumentLinks.To(request.Document, summary);
    }
}
