using System.Collections.Immutable;
using ArchDocs.Core.Diagrams.Preparation;

namespace ArchDocs.Core.Diagrams.Classes;

/// <summary>Collects classes by name.</summary>
internal sealed class ClassBuilder(PreparedText text)
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<DiagramClass> _classes = [];
    private readonly Dictionary<string, List<string>> _members = new(StringComparer.Ordinal);
    private readonly ImmutableArray<ClassRelation>.Builder _relations = ImmutableArray.CreateBuilder<ClassRelation>();

    /// <summary>What Mermaid refuses after its grammar; the first is the one it reports.</summary>
    public PreparedError? Error { get; private set; }

    public ClassGraph Graph => new([.. _classes.Select(@class => @class with { Members = [.. _members[@class.Name]] })], _relations.ToImmutable());

    public void Add(string name, int offset, string? label = null)
    {
        if (_places.TryAdd(name, _classes.Count))
        {
            _members.Add(name, []);
            _classes.Add(new DiagramClass(name, name, [], text.OriginOf(offset)));
        }

        if (label is not null)
        {
            _classes[_places[name]] = _classes[_places[name]] with { Label = EntityCodes.Decode(label) };
        }
    }

    public void AddMembers(string name, IReadOnlyCollection<(string Text, int Offset)> members)
    {
        foreach (var (member, offset) in members.Where(member => !IsMember(member.Text.Trim())))
        {
            Error ??= ClassErrors.BadMethod(member.Trim(), offset);
        }

        _members[name].AddRange(members.Select(member => EntityCodes.Decode(member.Text.Trim())).Where(member => member.Length > 0));
    }

    public void Annotate(string name, int offset)
    {
        if (!_places.ContainsKey(name))
        {
            Error ??= ClassErrors.UnknownClass(name, offset);
        }
    }

    public void Relate(string from, string to, string arrow, string label, int offset) =>
        _relations.Add(new ClassRelation(from, to, arrow, EntityCodes.Decode(label), text.OriginOf(offset)));

    /// <summary>What holds ')' is read as a method.</summary>
    private static bool IsMember(string member)
    {
        var close = member.LastIndexOf(')');
        return close <= 0 || member[0] == ')' || (member.StartsWith("<<", StringComparison.Ordinal) && member.EndsWith(">>", StringComparison.Ordinal))
            || member.IndexOf('(', 1) is var open && open > 0 && open < close;
    }
}
