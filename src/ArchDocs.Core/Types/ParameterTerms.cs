using System.Collections.Immutable;

namespace ArchDocs.Core.Types;

/// <summary>Puts terms in the place of type parameters.</summary>
internal static class ParameterTerms
{
    public static TypeModel Replace(TypeModel type, IReadOnlyDictionary<string, TypeTerm> terms) =>
        terms.Count == 0 ? type : type with { Members = [.. type.Members.Select(member => member with { Type = Replace(member.Type, terms) })] };

    private static TypeTerm Replace(TypeTerm term, IReadOnlyDictionary<string, TypeTerm> terms) => term switch
    {
        ParameterTerm parameter => terms.GetValueOrDefault(parameter.Name, term),
        ArrayTerm array => new ArrayTerm(Replace(array.Element, terms)),
        MapTerm map => new MapTerm(Replace(map.Key, terms), Replace(map.Value, terms)),
        TupleTerm tuple => new TupleTerm(ReplaceAll(tuple.Elements, terms)),
        NamedTerm named => named with { Arguments = ReplaceAll(named.Arguments, terms) },
        _ => term,
    };

    private static ImmutableArray<TypeTerm> ReplaceAll(ImmutableArray<TypeTerm> parts, IReadOnlyDictionary<string, TypeTerm> terms) => [.. parts.Select(part => Replace(part, terms))];
}
