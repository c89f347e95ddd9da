using System.Collections.Immutable;
using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Sections;

/// <summary>The type that a marker's <c>type=</c> means: open generics as in the source, closed ones with their arguments put in.</summary>
internal static class MarkedType
{
    private const int MaximumDepth = 8;

    /// <summary>None: not in the code (ARCH7001). Several: ambiguous (ARCH7002).</summary>
    public static ImmutableArray<TypeModel> Find(string text, ITypeCatalog types)
    {
        var found = types.FindByFullName(text);
        if (!TrySplit(text, out var name, out var arguments))
        {
            return found;
        }

        found = found.IsEmpty ? types.FindByFullName($"{name}`{arguments.Length}") : found;
        var terms = arguments.Select(argument => TermOf(argument, types, depth: 0)).ToImmutableArray();
        return [.. found.Select(type => type.TypeParameters.SequenceEqual(arguments, StringComparer.Ordinal) ? type : Close(type, terms))];
    }

    /// <summary>Puts the arguments of a closed generic such as <c>Contoso.IStore&lt;Contoso.Order&gt;</c> in place of its type parameters.</summary>
    public static Func<TypeTerm, TypeTerm> Substitution(string text, ImmutableArray<string> typeParameters, ITypeCatalog types)
    {
        if (!TrySplit(text, out _, out var arguments) || arguments.Length != typeParameters.Length || typeParameters.SequenceEqual(arguments, StringComparer.Ordinal))
        {
            return term => term;
        }

        var map = typeParameters.Zip(arguments).ToDictionary(pair => pair.First, pair => TermOf(pair.Second, types, depth: 0), StringComparer.Ordinal);
        return term => Substitute(term, map);
    }

    private static TypeModel Close(TypeModel type, ImmutableArray<TypeTerm> arguments)
    {
        if (type.TypeParameters.Length != arguments.Length)
        {
            return type;
        }

        var map = type.TypeParameters.Zip(arguments).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        return type with { Members = [.. type.Members.Select(member => member with { Type = Substitute(member.Type, map) })] };
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

    private static TypeTerm TermOf(string text, ITypeCatalog types, int depth)
    {
        if (ScalarWords.RowsOf(text) is [var row, ..])
        {
            return new ScalarTerm(row, text);
        }

        var hasArguments = TrySplit(text, out var name, out var arguments) && depth < MaximumDepth;
        var found = types.FindByFullName(hasArguments ? $"{name}`{arguments.Length}" : text);
        return found switch
        {
            [{ Kind: TypeModelKind.Enum } type, ..] => new EnumTerm(type.FullName, type.Name, type.Enum?.Form, type.Enum),
            [var type, ..] => new NamedTerm(
                hasArguments ? name : type.FullName,
                type.Name,
                hasArguments ? [.. arguments.Select(argument => TermOf(argument, types, depth + 1))] : []),
            _ => new ParameterTerm(text),
        };
    }

    /// <summary><c>A.B&lt;C, D&lt;E&gt;&gt;</c> is A.B with the arguments C and D&lt;E&gt;.</summary>
    private static bool TrySplit(string text, out string name, out ImmutableArray<string> arguments)
    {
        var open = text.IndexOf('<', StringComparison.Ordinal);
        name = open > 0 ? text[..open].Trim() : text;
        arguments = [];
        if (open <= 0 || !text.EndsWith('>'))
        {
            return false;
        }

        var found = ImmutableArray.CreateBuilder<string>();
        var (depth, start) = (0, open + 1);
        for (var i = start; i < text.Length; i++)
        {
            if (depth == 0 && (text[i] == ',' || i == text.Length - 1))
            {
                found.Add(text[start..i].Trim());
                start = i + 1;
            }

            depth += text[i] switch { '<' => 1, '>' => -1, _ => 0 };
        }

        arguments = found.DrainToImmutable();
        return arguments.All(argument => argument.Length > 0) && depth == -1;
    }
}
