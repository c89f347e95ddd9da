using System.Collections.Immutable;
using ArchDocs.Core.Diagrams.Preparation;

namespace ArchDocs.Core.Diagrams.EntityRelations;

/// <summary>Collects entities by name.</summary>
internal sealed class EntityBuilder(PreparedText text)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<DiagramEntity> _entities = [];
    private readonly Dictionary<string, List<EntityAttribute>> _attributes = new(StringComparer.Ordinal);
    private readonly ImmutableArray<EntityRelation>.Builder _relations = ImmutableArray.CreateBuilder<EntityRelation>();

    public EntityGraph Graph => new([.. _entities.Select(entity => entity with { Attributes = [.. _attributes[entity.Name]] })], _relations.ToImmutable());

    public void Add(string name, int offset, string? label = null)
    {
        if (_places.TryAdd(name, _entities.Count))
        {
            _attributes.Add(name, []);
            _entities.Add(new DiagramEntity(name, label ?? name, [], text.OriginOf(offset)));
        }
        else if (label is not null)
        {
            var place = _places[name];
            _entities[place] = _entities[place] with { Label = label };
        }
    }

    public void AddAttributes(string name, IEnumerable<EntityAttribute> attributes) => _attributes[name].AddRange(attributes);

    public void Relate(string from, string to, string cardinalities, string label, int offset) =>
        _relations.Add(new EntityRelation(from, to, cardinalities, label, text.OriginOf(offset)));
}
