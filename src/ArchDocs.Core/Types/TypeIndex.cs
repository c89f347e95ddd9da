using System.Collections.Immutable;
using ArchDocs.Core.Spelling;

namespace ArchDocs.Core.Types;

/// <summary>Finds types by the names that documents use.</summary>
internal sealed class TypeIndex
{
    private readonly ILookup<string, TypeEntry> _byFullName;
    private readonly ILookup<string, TypeEntry> _byName;
    private readonly ILookup<string, TypeEntry> _nestedBySimpleName;

    public TypeIndex(IEnumerable<TypeEntry> entries)
    {
        var all = entries.ToImmutableArray();
        Entries = [.. all.Where(entry => !entry.IsUnopened)];
        _byFullName = all.ToLookup(entry => entry.FullName, StringComparer.Ordinal);
        _byName = all.ToLookup(entry => entry.Name, StringComparer.Ordinal);
        _nestedBySimpleName = all.Where(entry => entry.IsNested).ToLookup(entry => entry.SimpleName, StringComparer.Ordinal);
    }

    /// <summary>Those that can be read.</summary>
    public ImmutableArray<TypeEntry> Entries { get; }

    public ImmutableArray<TypeEntry> FindByFullName(TypeQuery query) => OfArity([.. _byFullName[query.Name]], query.Arity);

    public ImmutableArray<TypeEntry> FindByName(TypeQuery query)
    {
        var found = OfArity([.. _byName[query.Name]], query.Arity);
        if (!found.IsEmpty)
        {
            return found;
        }

        found = FindByFullName(query);
        if (!found.IsEmpty)
        {
            return found;
        }

        return OfArity([.. _nestedBySimpleName[query.Name]], query.Arity);
    }

    public string? FindNearestName(string name)
    {
        var isQualified = name.Contains('.', StringComparison.Ordinal);
        if (isQualified && NearestName.Find(name, _byFullName.Select(group => group.Key)) is { } qualified)
        {
            return qualified;
        }

        if (NearestName.Find(name, _byName.Select(group => group.Key)) is { } near)
        {
            return near;
        }

        // The type may stand in another namespace, or inside another type.
        var simple = name[(name.LastIndexOf('.') + 1)..];
        var simpleName = NearestName.Find(simple, Entries.Select(entry => entry.SimpleName));
        return Entries.Where(entry => entry.SimpleName == simpleName).Select(entry => isQualified ? entry.FullName : entry.Name).Order(StringComparer.Ordinal).FirstOrDefault();
    }

    public string? FindNearestFullName(string fullName) => NearestName.Find(fullName, _byFullName.Select(group => group.Key));

    /// <summary>Without an arity the plain type is meant, else every generic one.</summary>
    private static ImmutableArray<TypeEntry> OfArity(ImmutableArray<TypeEntry> entries, int? arity)
    {
        if (arity is { } wanted)
        {
            return [.. entries.Where(entry => entry.HasArity(wanted))];
        }

        return entries.Any(entry => entry.OwnArity == 0) ? [.. entries.Where(entry => entry.OwnArity == 0)] : entries;
    }
}
