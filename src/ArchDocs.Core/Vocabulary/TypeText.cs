using ArchDocs.Core.Types;

namespace ArchDocs.Core.Vocabulary;

/// <summary>A C# type in the words of a document's type cell.</summary>
internal static class TypeText
{
    /// <param name="nameOf">How a structure or enum is called: for a link, or with its namespace where two share a name. Null: by its name.</param>
    public static string Of(TypeTerm term, TypeNameStyle style, Func<TypeTerm, string>? nameOf = null)
    {
        var isNeutral = style == TypeNameStyle.Neutral;
        return term switch
        {
            ScalarTerm scalar => isNeutral ? WordOf(scalar.Type) : scalar.CSharpName,
            ArrayTerm array => isNeutral ? $"array of {Part(array.Element)}" : $"{Part(array.Element)}[]",
            MapTerm { Key: ScalarTerm { Type: ScalarType.String } } map when isNeutral => $"map of {Part(map.Value)}",
            MapTerm map => isNeutral ? $"map of {Part(map.Key)} to {Part(map.Value)}" : $"Dictionary<{Part(map.Key)}, {Part(map.Value)}>",
            TupleTerm tuple => $"({string.Join(", ", tuple.Elements.Select(Part))})",
            NamedTerm { Arguments: [] } named => nameOf?.Invoke(named) ?? named.Name,
            NamedTerm { Arguments: [var argument] } named when isNeutral => $"{nameOf?.Invoke(named) ?? named.Name} of {Part(argument)}",
            NamedTerm named => $"{nameOf?.Invoke(named) ?? named.Name}<{string.Join(", ", named.Arguments.Select(Part))}>",
            EnumTerm named => nameOf?.Invoke(named) ?? named.Name,
            EitherTerm either => Part(either.Options[0]),
            ParameterTerm parameter => parameter.Name,
            _ => isNeutral ? "any" : "object",
        };

        string Part(TypeTerm part) => Of(part, style, nameOf);
    }

    public static string WordOf(ScalarType type) => type switch
    {
        ScalarType.DateTime => "date-time",
        _ => type.ToString().ToLowerInvariant(),
    };
}
