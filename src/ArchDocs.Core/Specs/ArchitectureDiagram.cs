using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Diagrams.Flowcharts;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Specs;

/// <summary>What the flowcharts of the System Architecture Diagram section show together.</summary>
/// <param name="Diagrams">All diagrams of the section; empty where it has none, or one that cannot be read, so that nobody knows what is missing.</param>
internal sealed record ArchitectureDiagram(ImmutableArray<DiagramSpec> Diagrams, ImmutableArray<FlowchartNode> Nodes, ImmutableArray<FlowchartSubgraph> Subgraphs, ImmutableArray<FlowchartEdge> Edges)
{
    private static readonly FrozenSet<string> SectionKeys = NamedSections.Keys(
        "system architecture diagram", "architecture diagram", "system diagram", "high level architecture diagram", "high level architecture", "high level diagram", "system architecture", "architecture overview diagram", "component diagram");

    private static readonly ArchitectureDiagram None = new([], [], [], []);

    public bool IsRead => !Diagrams.IsEmpty;

    /// <summary>Ids, labels and titles, each on one line and as shown.</summary>
    public ImmutableArray<string> Names { get; } =
    [
        .. Nodes.SelectMany(node => NamesOf(node.Id, node.Label)).Concat(Subgraphs.SelectMany(subgraph => NamesOf(subgraph.Id, subgraph.Title))).Distinct(StringComparer.Ordinal),
    ];

    public static ArchitectureDiagram Of(DesignDocument document, ImmutableArray<DiagramSpec> diagrams)
    {
        if (document.Kind != DocumentKind.Architecture || FindSection(document, diagrams) is not { } section)
        {
            return None;
        }

        ImmutableArray<DiagramSpec> own = [.. diagrams.Where(diagram => section.Span.Contains(diagram.Fence.Span))];
        var graphs = own.Select(diagram => diagram.Diagram.Graph as FlowchartGraph).ToArray();
        return graphs.Length == 0 || graphs.Any(graph => graph is null or { Nodes.IsEmpty: true })
            ? None
            : new ArchitectureDiagram(
                own,
                [.. graphs.SelectMany(graph => graph!.Nodes)],
                [.. graphs.SelectMany(graph => graph!.Subgraphs)],
                [.. graphs.SelectMany(graph => graph!.Edges)]);
    }

    /// <summary>A label on one line, and each of its lines: 'OrdersController&lt;br/&gt;ASP.NET' is called by its first too.</summary>
    public static IEnumerable<string> NamesOf(string id, string label)
    {
        var lines = DiagramLabels.LinesOf(label).ToArray();
        return lines.Append(string.Join(' ', lines)).Append(id).Where(name => name.Length > 0);
    }

    /// <summary>The title of many a document is 'System Architecture: …' too, so it must be a section that holds a diagram.</summary>
    private static Section? FindSection(DesignDocument document, ImmutableArray<DiagramSpec> diagrams) =>
        document.Sections.FirstOrDefault(section => section.Level > 1 && NamedSections.IsNamed(section, SectionKeys) && diagrams.Any(diagram => section.Span.Contains(diagram.Fence.Span)));
}
