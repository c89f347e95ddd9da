using System.Collections.Immutable;
using ArchDocs.Core.Diagrams.Preparation;

namespace ArchDocs.Core.Diagrams.States;

/// <summary>Collects states by id.</summary>
internal sealed class StateBuilder(PreparedText text)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<DiagramState> _states = [];
    private readonly ImmutableArray<StateTransition>.Builder _transitions = ImmutableArray.CreateBuilder<StateTransition>();
    private readonly List<(string Id, int Offset)> _notes = [];

    public StateGraph Graph => new([.. _states], _transitions.ToImmutable()) { UnknownNote = UnknownNote };

    private PreparedError? UnknownNote
    {
        get
        {
            foreach (var (id, offset) in _notes)
            {
                if (!_places.ContainsKey(id))
                {
                    return new PreparedError(offset, $"The note stands at '{id}', which no state is called: declare it with 'state {id}', or write the note at a state of the diagram");
                }
            }

            return null;
        }
    }

    public void Add(string id, int offset, string? label, string? parent)
    {
        if (id == StateParser.Edge)
        {
            return;
        }

        if (_places.TryAdd(id, _states.Count))
        {
            _states.Add(new DiagramState(id, label ?? id, parent, text.OriginOf(offset)));
        }
        else if (label is not null)
        {
            _states[_places[id]] = _states[_places[id]] with { Label = label };
        }
    }

    public void AddNote(string id, int offset) => _notes.Add((id, offset));

    public void AddTransition(string from, string to, string label, int offset) =>
        _transitions.Add(new StateTransition(from, to, label, text.OriginOf(offset)));
}
