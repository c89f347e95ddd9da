using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Integration;

internal sealed class RequirementNotReferred : FeatureRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH6006",
        Name = "requirement-not-referred",
        Title = "Requirement that the design does not refer to",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = RequirementRule.ContractsAlign,
    };

    public override void Check(FeatureContext context)
    {
        // A document that is missing or cannot be read might refer to all of them.
        if (!RequirementRule.TryRead(context.Feature, out var prd, out var requirements)
            || context.Feature.SpecsOf(DocumentKind.Architecture) is not { } architecture
            || context.Feature.SpecsOf(DocumentKind.BackendDesign) is not { } backend)
        {
            return;
        }

        var referred = architecture.RequirementReferences.Concat(backend.RequirementReferences).Select(reference => reference.Id).ToHashSet(StringComparer.Ordinal);
        var withPart = referred.Select(RequirementId.ParentOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var requirement in requirements.Where(requirement => requirement.IsFunctional && !requirement.IsWithdrawn))
        {
            // Who refers to a requirement refers to its parts, and the reverse.
            if (!referred.Contains(requirement.Id) && !withPart.Contains(requirement.Id) && !(RequirementId.ParentOf(requirement.Id) is { } parent && referred.Contains(parent)))
            {
                var which = requirement.IsNumberedByList ? $"requirement '{requirement.Id}' (by its place in the list)" : $"requirement '{requirement.WrittenId}'";
                context.Report(Descriptor, prd.Document, requirement.Span,
                    $"Neither '{Path.GetFileName(architecture.Document.Path)}' nor '{Path.GetFileName(backend.Document.Path)}' refers to {which}: name '{requirement.WrittenId}' where the design meets it, such as behind a component's responsibility or an endpoint's purpose", requirement.Id);
            }
        }
    }
}
