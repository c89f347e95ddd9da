using ArchDocs.Core.Plan;
using ArchDocs.Core.Sections.Models;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Sections;

internal static class TraceabilitySection
{
    public static object? Build(SectionRequest request)
    {
        var (document, context) = (request.Document, request.Context);
        if (context.Feature is not { } feature || feature.SpecsOf(DocumentKind.Prd) is not { } prd)
        {
            return null;
        }

        var links = new SectionLinks(document);
        var references = feature.Specs.Where(specs => specs.Document.Kind is not (DocumentKind.Prd or DocumentKind.Readme))
            .SelectMany(specs => (specs.Document.Path == document.Path ? new DocumentSpecs(document) : specs).RequirementReferences)
            .Index().ToArray();
        var byId = references.ToLookup(reference => reference.Item.Id, StringComparer.Ordinal);
        var byParent = references.ToLookup(reference => RequirementId.ParentOf(reference.Item.Id) ?? "", StringComparer.Ordinal);
        return new TraceabilityModel([.. prd.Requirements.Select(requirement => new TracedRequirementModel(
            requirement.WrittenId,
            requirement.Text,
            requirement.IsFunctional,
            requirement.IsWithdrawn,
            links.To(requirement.Document, requirement.Section).Url,
            [.. ReferencesTo(requirement).Select(reference => links.To(reference.Document, reference.Section)).Distinct()]))]);

        // Who refers to a requirement refers to its parts, and the reverse.
        IEnumerable<RequirementReference> ReferencesTo(RequirementSpec requirement) =>
            byId[requirement.Id].Concat(byParent[requirement.Id]).Concat(RequirementId.ParentOf(requirement.Id) is { } parent ? byId[parent] : [])
                .OrderBy(reference => reference.Index).Select(reference => reference.Item);
    }
}
