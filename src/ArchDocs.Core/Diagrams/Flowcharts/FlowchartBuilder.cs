using ArchDocs.Core.Diagrams.Preparation;

namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>The graph as it grows with the statements.</summary>
internal sealed class FlowchartBuilder(PreparedText text)
{
    private const int MaxEdges = 500;

    private readonly OrderedDictionary<string, FlowchartNode> _nodes = new(StringComparer.Ordinal);
    private readonly List<FlowchartEdge> _edges = [];
    private readonly HashSet<string> _edgeIds = new(StringComparer.Ordinal);
    private readonly SubgraphStack _subgraphs = new();
    private string _direction = "";

    public int EdgeCount => _edges.Count;

    public int OpenSubgraphs => _subgraphs.OpenCount;

    public string InnermostTitle => _subgraphs.InnermostTitle;

    public void SetDirection(ReadOnlySpan<char> direction) => _direction = direction switch
    {
        "<" => "RL",
        "^" => "BT",
        ">" => "LR",
        "v" or "TD" => "TB",
        _ => direction.ToString(),
    };

    /// <summary>A mention of a node; what it says anew counts.</summary>
    public void AddNode(string id, int start, string? label, string? shape)
    {
        if (_edgeIds.Contains(id))
        {
            return;
        }

        var shown = label is null ? null : FlowchartLabel.Of(label);
        var isNew = !_nodes.TryGetValue(id, out var node);
        node ??= new FlowchartNode(id, id, null, text.OriginOf(start));
        if (isNew || shown is not null || shape is not null)
        {
            _nodes[id] = node with { Label = shown ?? node.Label, Shape = shape ?? node.Shape };
        }
    }

    /// <summary>What <c>@{ … }</c> says about a node, or why it cannot be.</summary>
    public (FaultPlace Place, string Detail)? AddMetadata(string id, string yaml)
    {
        var metadata = NodeMetadata.Read(yaml);
        if (metadata.Fault is { } fault)
        {
            return (FaultPlace.Metadata, fault);
        }

        if (_edgeIds.Contains(id) || _subgraphs.Contains(id))
        {
            return null;
        }

        if (metadata.Shape is { } shape && !ShapeNames.IsKnown(shape))
        {
            return (FaultPlace.UnknownShape, shape);
        }

        if (_nodes.TryGetValue(id, out var node))
        {
            var isPicture = metadata.IsPicture && metadata.Label is null && node.Label == id;
            _nodes[id] = node with { Label = isPicture ? "" : metadata.Label ?? node.Label, Shape = metadata.Shape ?? node.Shape };
        }

        return null;
    }

    /// <summary>An edge from each to each; false where they are more than Mermaid draws.</summary>
    public bool AddLinks(List<string> from, List<string> to, FlowchartLink link)
    {
        var label = link.Label.Length == 0 ? "" : FlowchartLabel.Of(link.Label);
        var offset = text.OriginOf(link.Start);
        foreach (var start in from)
        {
            foreach (var end in to)
            {
                if (_edges.Count >= MaxEdges)
                {
                    return false;
                }

                _edges.Add(new FlowchartEdge(start, end, label, offset));
            }
        }

        if (link.Id is { } id)
        {
            _edgeIds.Add(id);
        }

        return true;
    }

    public void AddMembers(List<string> ids) => _subgraphs.AddMembers(ids);

    public void OpenSubgraph(string? id, string? title, int start) => _subgraphs.Open(id, title, start, text.OriginOf(start));

    /// <summary>Where the subgraph begins if it has neither id nor title; else null.</summary>
    public int? CloseSubgraph() => _subgraphs.Close();

    public FlowchartGraph Build() => new(_direction, [.. _nodes.Values], [.. _edges], _subgraphs.Build());
}
