using System.Collections.Immutable;
using ArchDocs.Core.Diagrams.Preparation;

namespace ArchDocs.Core.Diagrams.Sequences;

/// <summary>Builds the graph from statements in their order, and notices what Mermaid refuses after its grammar.</summary>
internal sealed class SequenceBuilder(PreparedText text)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _activations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _boxes = new(StringComparer.Ordinal);
    private readonly List<SequenceParticipant> _participants = [];
    private readonly ImmutableArray<SequenceMessage>.Builder _messages = ImmutableArray.CreateBuilder<SequenceMessage>();
    private readonly ImmutableArray<SequenceNote>.Builder _notes = ImmutableArray.CreateBuilder<SequenceNote>();
    private readonly ImmutableArray<SequenceBlock>.Builder _blocks = ImmutableArray.CreateBuilder<SequenceBlock>();
    private string? _created;
    private string? _destroyed;
    private int _boxCount;
    private int? _box;

    /// <summary>The first fault; the graph is worthless then.</summary>
    public PreparedError? Error { get; private set; }

    public SequenceGraph Graph => new([.. _participants], _messages.ToImmutable(), _notes.ToImmutable(), _blocks.ToImmutable());

    public void Mention(SequenceName name) => Add(name, label: null, kind: null);

    public void Declare(SequenceName name, string? label, string kind) => Add(name, label, kind);

    public void Create(SequenceName name, string? label, string kind)
    {
        if (_places.ContainsKey(name.Id))
        {
            Fail(name, $"'{name.Id}' is there already and cannot be created: create it before anything names it, or give the new one an id of its own with 'as {name.Id}'");
        }

        _created = name.Id;
        Add(name, label, kind);
    }

    public void Destroy(SequenceName name) => _destroyed = name.Id;

    public void Message(SequenceName from, SequenceName to, string arrow, string label)
    {
        if (_created is { } created)
        {
            if (to.Id != created)
            {
                Fail(to, $"'{created}' was created right before, so the next message must go to it: write '{from.Id}{arrow}{created}: …' first");
            }

            _created = null;
        }
        else if (_destroyed is { } destroyed)
        {
            if (to.Id != destroyed && from.Id != destroyed)
            {
                Fail(to, $"'{destroyed}' was destroyed right before, so the next message must come from it or go to it");
            }

            _destroyed = null;
        }

        _messages.Add(new SequenceMessage(from.Id, to.Id, label, arrow, text.OriginOf(from.Offset)));
    }

    public void Activate(SequenceName name) => _activations[name.Id] = _activations.GetValueOrDefault(name.Id) + 1;

    public void Deactivate(SequenceName name)
    {
        var count = _activations.GetValueOrDefault(name.Id);
        if (count < 1)
        {
            Fail(name, $"'{name.Id}' is deactivated but not active here: activate it before, with 'activate {name.Id}' or '->>+{name.Id}', or take the '-' or 'deactivate' away");
        }

        _activations[name.Id] = count - 1;
    }

    public void Note(ImmutableArray<SequenceName> names, string label) =>
        _notes.Add(new SequenceNote([.. names.Select(name => name.Id)], label, text.OriginOf(names[0].Offset)));

    public void Block(string kind, string label, int offset) => _blocks.Add(new SequenceBlock(kind, label, text.OriginOf(offset)));

    public void BeginBox() => _box = _boxCount++;

    public void EndBox() => _box = null;

    private void Add(SequenceName name, string? label, string? kind)
    {
        if (_box is { } box && !_boxes.TryAdd(name.Id, box) && _boxes[name.Id] != box)
        {
            Fail(name, $"'{name.Id}' stands in two boxes: declare it in one of them only");
        }

        var isKnown = _places.TryGetValue(name.Id, out var place);
        if (isKnown && label is null)
        {
            return;
        }

        var participant = new SequenceParticipant(name.Id, label ?? name.Id, kind ?? "participant", isKnown ? _participants[place].Offset : text.OriginOf(name.Offset));
        if (isKnown)
        {
            _participants[place] = participant;
        }
        else
        {
            _places.Add(name.Id, _participants.Count);
            _participants.Add(participant);
        }
    }

    public void Fault(PreparedError? error) => Error ??= error;

    private void Fail(SequenceName name, string message) => Error ??= new PreparedError(name.Offset, message);
}

/// <param name="Offset">Into the prepared text.</param>
internal readonly record struct SequenceName(string Id, int Offset);
