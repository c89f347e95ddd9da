using System.Collections.Immutable;
using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Features;

/// <summary>Puts the type arguments that a document names in the place of a generic type's parameters.</summary>
internal static class GenericArguments
{
    private const int DeepestNesting = 8;

    /// <param name="found">The types that the name means.</param>
    /// <param name="arguments">As written; the type's own parameters leave it open.</param>
    public static ImmutableArray<TypeModel> PutInto(ImmutableArray<TypeModel> found, ImmutableArray<string> arguments, ITypeCatalog types)
    {
        if (arguments.IsEmpty || found.All(type => IsOpen(type, arguments)))
        {
            return found;
        }

        ImmutableArray<TypeArgument> read = [.. arguments.Select(argument => ArgumentOf(argument, types))];
        return [.. found.Select(type => IsOpen(type, arguments) ? type : types.Close(type, read))];
    }

    /// <summary>The same for terms that no type model holds.</summary>
    public static Func<TypeTerm, TypeTerm> Substitution(ImmutableArray<string> parameters, ImmutableArray<string> arguments, ITypeCatalog types)
    {
        if (arguments.Length != parameters.Length || parameters.SequenceEqual(arguments, StringComparer.Ordinal))
        {
            return term => term;
        }

        var map = parameters.Zip(arguments).ToDictionary(pair => pair.First, pair => ArgumentOf(pair.Second, types).Term, StringComparer.Ordinal);
        return term => Substitute(term, map);
    }

    private static TypeTerm Substitute(TypeTerm term, Dictionary<string, TypeTerm> map)
    {
        return term switch
        {
            ParameterTerm parameter => map.GetValueOrDefault(parameter.Name, term),
            ArrayTerm array => new ArrayTerm(Substitute(array.Element, map)),
            MapTerm pairs => new MapTerm(Substitute(pairs.Key, map), Substitute(pairs.Value, map)),
            TupleTerm tuple => new TupleTerm(All(tuple.Elements)),
            NamedTerm named => named with { Arguments = All(named.Arguments) },
            _ => term,
        };

        ImmutableArray<TypeTerm> All(ImmutableArray<TypeTerm> terms) => [.. terms.Select(part => Substitute(part, map))];
    }

    private static bool IsOpen(TypeModel type, ImmutableArray<string> arguments) => type.TypeParameters.SequenceEqual(arguments, StringComparer.Ordinal);

    private static TypeArgument ArgumentOf(string text, ITypeCatalog types)
    {
        var documented = TypeWords.Read(text);
        var argument = ArgumentOf(documented.Term, types, depth: 0) ?? new TermArgument(new ParameterTerm(text), IsValueType: null);
        return documented.SaysNullable ? new TermArgument(argument.Term, IsValueType: null) : argument;
    }

    /// <summary>Null where the words can't be made out.</summary>
    private static TypeArgument? ArgumentOf(DocumentedTerm term, ITypeCatalog types, int depth)
    {
        if (depth > DeepestNesting)
        {
            return null;
        }

        switch (term)
        {
            case DocumentedName name:
                return Named(name, types, depth);
            case DocumentedArray { Element: { } element }:
                return ArgumentOf(element, types, depth + 1) is { } of ? new TermArgument(new ArrayTerm(of.Term), IsValueType: false) : null;
            case DocumentedMap { Value: { } value } map:
                var key = map.Key is null ? new ScalarTerm(ScalarType.String, "string") : ArgumentOf(map.Key, types, depth + 1)?.Term;
                return key is not null && ArgumentOf(value, types, depth + 1) is { } to ? new TermArgument(new MapTerm(key, to.Term), IsValueType: false) : null;
            default:
                return null;
        }
    }

    private static TypeArgument? Named(DocumentedName name, ITypeCatalog types, int depth)
    {
        // Before the vocabulary: a structure may well be called 'Money' or 'Duration'.
        var arguments = name.Arguments.Select(argument => ArgumentOf(argument, types, depth + 1) ?? new TermArgument(UnknownTerm.Instance, IsValueType: null)).ToImmutableArray();
        if (Find(name.Name, arguments.IsEmpty ? null : arguments.Length, types) is [var type])
        {
            return new ModelArgument(type, arguments);
        }

        if (!arguments.IsEmpty)
        {
            return null;
        }

        // 'number' may be any of several rows, so it is no more than its own word.
        var rows = ScalarWords.RowsOf(name.Name);
        return rows.IsEmpty
            ? new TermArgument(new ParameterTerm(name.Name), IsValueType: null)
            : new TermArgument(rows is [var row] ? new ScalarTerm(row, name.Name) : new ParameterTerm(name.Name), rows[0] is not (ScalarType.String or ScalarType.Uri or ScalarType.Binary or ScalarType.Any));
    }

    private static ImmutableArray<TypeModel> Find(string name, int? arity, ITypeCatalog types) =>
        types.FindByFullName(arity is null ? name : $"{name}`{arity}") is { IsEmpty: false } found ? found : types.FindByName(name, arity);
}
