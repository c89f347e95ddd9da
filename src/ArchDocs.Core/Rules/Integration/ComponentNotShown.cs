using ArchDocs.Core.Rules.Completeness;

namespace ArchDocs.Core.Rules.Integration;

internal sealed class ComponentNotShown : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH6103",
        Name = "component-not-shown",
        Title = "Component that the architecture diagram does not show",
        DefaultSeverity = DiagnosticSeverity.Warning,
        ChecklistItem = RequirementRule.ContractsAlign,
    };

    public override void Check(DocumentContext context)
    {
        if (!context.IsJudged() || context.Specs.ArchitectureDiagram is not { IsRead: true } diagram || ArchitectureScope.IsUnfinished(context, diagram))
        {
            return;
        }

        var shown = new ShownNames(diagram.Names);
        foreach (var component in context.Specs.Components.Where(component => component.Name.Length > 0 && !context.Document.IsGenerated(component.NameSpan)))
        {
            if (shown.Has(component.Name) || shown.Has(component.Section.Heading))
            {
                continue;
            }

            var advice = shown.Nearest(component.Name) is { } meant
                ? $"it shows '{meant}'; write the same name in both places if that is meant, else add a node for it"
                : "add a node for it, with edges to what it calls and from what calls it";
            context.Report(Descriptor, component.NameSpan, $"The architecture diagram does not show the component '{component.Name}': {advice}", component.Name);
        }
    }
}
