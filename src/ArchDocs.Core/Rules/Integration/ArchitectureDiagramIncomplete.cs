using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Integration;

internal sealed class ArchitectureDiagramIncomplete : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH6102",
        Name = "architecture-diagram-incomplete",
        Title = "Architecture diagram without a layer or an external service",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = "Mermaid diagram showing client layer, application/service layer, data layer and external services",
    };

    public override void Check(DocumentContext context)
    {
        if (!context.IsJudged() || context.Specs.ArchitectureDiagram is not { IsRead: true } diagram || ArchitectureScope.IsUnfinished(context, diagram))
        {
            return;
        }

        var layers = new ArchitectureLayers(diagram).Missing;
        var services = MissingServices(context.Specs, diagram);
        if (layers.IsEmpty && services.Length == 0)
        {
            return;
        }

        var missing = layers.Select(layer => $"the {layer} layer").Concat(services.Select(name => $"the external service {ListedThings.Quoted(name)}")).ToArray();
        var advice = layers.IsEmpty ? "add a node for each and an edge from the component that calls it" : $"add a subgraph for each missing layer, for example {Example(layers[0])}, with its nodes";
        context.Report(
            Descriptor,
            diagram.Diagrams[0].Fence.OpeningSpan,
            $"The architecture diagram does not show {Joined(missing)}: {advice}",
            $"{diagram.Diagrams[0].Section.Path}: {string.Join(", ", layers.Concat(services))}");
    }

    private static string[] MissingServices(DocumentSpecs specs, ArchitectureDiagram diagram)
    {
        var shown = new ShownNames([.. diagram.Names, .. diagram.Edges.Select(edge => edge.Label)]);
        return ShowsServicesTogether(diagram)
            ? []
            : [.. specs.Integrations.Where(spec => spec.IsExternal && !spec.Name.IsEmpty && !shown.Has(spec.Name.Text)).Select(spec => NamePart.WithoutRemark(spec.Name.Text)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>One node may stand for all of them: 'External APIs'.</summary>
    private static bool ShowsServicesTogether(ArchitectureDiagram diagram) => diagram.Nodes.Any(node =>
    {
        var words = SpokenName.Of(node.Label).Words;
        return (words.Contains("external", StringComparer.Ordinal) || words.Contains("third", StringComparer.Ordinal)) && words.Any(word => word is "api" or "service" or "system" or "party" or "integration" or "provider");
    });

    private static string Joined(string[] names) => names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";

    private static string Example(string layer) => layer switch
    {
        ArchitectureLayers.Client => "'subgraph client[\"Client Layer\"]'",
        ArchitectureLayers.Data => "'subgraph data[\"Data Layer\"]'",
        _ => "'subgraph application[\"Application Layer\"]'",
    };
}
