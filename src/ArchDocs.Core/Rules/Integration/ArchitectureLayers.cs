using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Diagrams.Flowcharts;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Integration;

/// <summary>Which layers a reader sees in an architecture diagram: by the titles and ids of its subgraphs, else by its nodes.</summary>
internal sealed class ArchitectureLayers
{
    public const string Client = "client";
    public const string Application = "application";
    public const string Data = "data";

    private static readonly FrozenDictionary<string, string> LayersByWord = WordList.ReadGroups("architecture-layers");

    private static readonly FrozenSet<string> DataShapes = FrozenSet.ToFrozenSet(
        ["cylinder", "cyl", "db", "database", "datastore", "data-store", "lin-cyl", "disk", "lined-cylinder", "h-cyl", "das", "horizontal-cylinder", "bucket", "folder", "directory", "bow-rect", "stored-data", "bow-tie-rectangle", "internal-storage", "win-pane", "doc", "document", "docs", "documents"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> ClientShapes = FrozenSet.ToFrozenSet(["person", "browser", "console"], StringComparer.Ordinal);

    private readonly HashSet<string> _layers = new(StringComparer.Ordinal);

    public ArchitectureLayers(ArchitectureDiagram diagram)
    {
        foreach (var subgraph in diagram.Subgraphs)
        {
            _layers.UnionWith(LayersIn(subgraph.Id));
            _layers.UnionWith(LayersIn(subgraph.Title));
        }

        foreach (var node in diagram.Nodes)
        {
            _layers.UnionWith(LayersOf(node));
        }

        if (diagram.Nodes.Any(node => IsBetween(diagram, node)))
        {
            _layers.Add(Application);
        }

        if (diagram.Nodes.Any(node => IsCaller(diagram, node)))
        {
            _layers.Add(Client);
        }
    }

    public ImmutableArray<string> Missing => [.. new[] { Client, Application, Data }.Where(layer => !_layers.Contains(layer))];

    private static IEnumerable<string> LayersOf(FlowchartNode node) =>
        LayersIn(node.Label).Concat(LayersIn(node.Id)).Concat(ByShape(node.Shape) is { } layer ? [layer] : []);

    private static string? ByShape(string? shape) => shape switch
    {
        null => null,
        _ when DataShapes.Contains(shape) => Data,
        _ when ClientShapes.Contains(shape) => Client,
        _ => null,
    };

    private static IEnumerable<string> LayersIn(string name) =>
        SpokenName.Of(name).Words.Select(word => LayersByWord.GetValueOrDefault(word)).OfType<string>();

    /// <summary>Something is called and calls something else, whatever it is named.</summary>
    private static bool IsBetween(ArchitectureDiagram diagram, FlowchartNode node) =>
        ByShape(node.Shape) is null && diagram.Edges.Any(edge => edge.To == node.Id) && diagram.Edges.Any(edge => edge.From == node.Id);

    /// <summary>It stands outside all subgraphs, where others stand in some, and calls without being called.</summary>
    private static bool IsCaller(ArchitectureDiagram diagram, FlowchartNode node) =>
        !diagram.Subgraphs.IsEmpty && ByShape(node.Shape) is null
        && diagram.Edges.Any(edge => edge.From == node.Id) && !diagram.Edges.Any(edge => edge.To == node.Id)
        && !diagram.Subgraphs.Any(subgraph => subgraph.Members.Contains(node.Id, StringComparer.Ordinal));
}
