using System.Collections.Immutable;
using ArchDocs.Core.Spelling;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Tests.Rules.Alignment;

/// <summary>A catalog of types made by hand.</summary>
internal sealed class FakeTypeCatalog(params TypeModel[] types) : ITypeCatalog
{
    public bool HasTypes { get; init; } = true;

    public IEnumerable<TypeModel> All => types.OrderBy(type => type.FullName, StringComparer.Ordinal);

    public ImmutableArray<(string Path, string Reason)> Failures => [];

    public ImmutableArray<TypeModel> FindByFullName(string fullName)
    {
        var query = TypeQuery.Parse(fullName);
        return [.. types.Where(type => $"{type.Namespace}.{type.Name}" == query.Name && (query.Arity ?? 0) == type.TypeParameters.Length)];
    }

    public TypeModel Close(TypeModel type, ImmutableArray<TypeArgument> arguments) =>
        ParameterTerms.Replace(type, type.TypeParameters.Zip(arguments).ToDictionary(pair => pair.First, pair => pair.Second.Term, StringComparer.Ordinal));

    public ImmutableArray<TypeModel> FindByName(string name, int? arity)
    {
        var named = types.Where(type => type.Name == name || type.Name.EndsWith($".{name}", StringComparison.Ordinal)).ToArray();
        var plain = named.Where(type => type.TypeParameters.Length == (arity ?? 0)).ToArray();
        return [.. arity is null && plain.Length == 0 ? named : plain];
    }

    public string? FindNearestName(string name) => NearestName.Find(name, types.Select(type => type.Name));
}
