using System.Collections.Immutable;

namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>Subgraphs that are open and those that are done. A node belongs to the first that ends with it.</summary>
internal sealed class SubgraphStack
{
    private readonly Stack<OpenSubgraph> _open = new();
    private readonly List<DoneSubgraph> _done = [];
    private readonly Dictionary<string, DoneSubgraph> _doneById = new(StringComparer.Ordinal);
    private readonly HashSet<string> _owned = new(StringComparer.Ordinal);
    private int _closedCount;

    public int OpenCount => _open.Count;

    public string InnermostTitle => _open.Peek() is var innermost ? innermost.Title ?? innermost.Id ?? "" : "";

    public bool Contains(string id) => _doneById.ContainsKey(id);

    public void AddMembers(List<string> ids)
    {
        if (_open.TryPeek(out var open))
        {
            open.Members.AddRange(ids);
        }
    }

    public void Open(string? id, string? title, int start, int offset) => _open.Push(new OpenSubgraph(id, title, start, offset, []));

    public int? Close()
    {
        var closed = _open.Pop();
        if (closed.Id is null)
        {
            return closed.Start;
        }

        var isTitleOnly = closed.Title is null && closed.Id.Any(MermaidCharacters.IsSpace);
        var id = isTitleOnly ? $"subGraph{_closedCount}" : closed.Id.Trim();
        _closedCount++;
        if (!_doneById.TryGetValue(id, out var done))
        {
            done = new DoneSubgraph(id, FlowchartLabel.Of(closed.Title ?? closed.Id), closed.Offset, []);
            _doneById.Add(id, done);
            _done.Add(done);
        }

        // Members are marked as owned after all of them are judged: one that stands twice counts once.
        var members = closed.Members.Where(member => !_owned.Contains(member) && member != id && member.Trim().Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        done.Members.AddRange(members);
        _owned.UnionWith(members);
        if (_open.TryPeek(out var parent))
        {
            parent.Members.Add(id);
        }

        return null;
    }

    public ImmutableArray<FlowchartSubgraph> Build() => [.. _done.Select(done => new FlowchartSubgraph(done.Id, done.Title, [.. done.Members], done.Offset))];

    private sealed record OpenSubgraph(string? Id, string? Title, int Start, int Offset, List<string> Members);

    private sealed record DoneSubgraph(string Id, string Title, int Offset, List<string> Members);
}
