using Token = ArchDocs.Core.Diagrams.DiagramToken<ArchDocs.Core.Diagrams.EntityRelations.EntityTokenKind>;

namespace ArchDocs.Core.Diagrams.EntityRelations;

/// <summary>What to do about a token that no statement can go on with.</summary>
internal static class EntityErrors
{
    public static PreparedError NeverClosed(string text, Token open) =>
        new(DiagramText.PlaceOf(text, text.Length), $"'{DiagramText.Excerpt(text.AsSpan(open.Start))}' is never closed: end the subgraph with a line 'end'");

    public static PreparedError Unexpected(string text, Token token, Token previous) =>
        new((previous.Kind, token.Kind) == (EntityTokenKind.AttributeWord, EntityTokenKind.BlockEnd) ? previous.Start : DiagramText.PlaceOf(text, token.Start), Explain(text, token, previous));

    private static string Explain(string text, Token token, Token previous)
    {
        var line = DiagramText.LineAt(text, previous.Kind == EntityTokenKind.NewLine || token.Kind != EntityTokenKind.NewLine ? token.Start : previous.Start);
        var excerpt = DiagramText.Excerpt(line);
        var word = DiagramText.Excerpt(text.AsSpan(token.Start, token.End - token.Start));
        var before = DiagramText.Excerpt(text.AsSpan(previous.Start, previous.End - previous.Start));
        return (previous.Kind, token.Kind) switch
        {
            _ when Placeholders.Explain(line) is { } placeholder && token.Kind != EntityTokenKind.NewLine => placeholder,
            (EntityTokenKind.AttributeWord or EntityTokenKind.AttributeKey or EntityTokenKind.AttributeComment or EntityTokenKind.BlockStart, EntityTokenKind.EndOfText) => "The braces of an entity are never closed: end its attributes with '}' on a line of its own",
            (EntityTokenKind.BracketClose, EntityTokenKind.Cardinality) or (EntityTokenKind.Text, EntityTokenKind.BracketOpen) => $"An entity gets its alias on a line of its own: take '[…]' out of the relation '{excerpt}'",
            (EntityTokenKind.Colon, _) => $"'{excerpt}' has no label behind ':': write one, in quotes where it has several words, as in ': \"places\"'",
            (_, EntityTokenKind.NewLine or EntityTokenKind.EndOfText) when line.IndexOfAny("{|}") >= 0 && line.IndexOf(':') < 0 => $"'{excerpt}' has no label: write ': label' behind it, as in 'A ||--o{{ B : places'",
            (EntityTokenKind.AttributeKey, EntityTokenKind.AttributeKey) => $"'{before} {word}' needs a comma: write '{before}, {word}'",
            (_, EntityTokenKind.BlockEnd) when previous.Kind == EntityTokenKind.AttributeWord => $"The attribute '{before}' has no name: write its type and its name, as in 'string {before}'",
            (EntityTokenKind.AttributeWord or EntityTokenKind.BlockStart, EntityTokenKind.Unknown or EntityTokenKind.Comma) => $"'{word}' cannot stand in an attribute: write a type and a name, as in 'string name', and remarks in quotes behind them",
            (_, EntityTokenKind.End) => "This 'end' closes nothing: take it away, or open the subgraph that it ends",
            (EntityTokenKind.Cardinality, _) => $"'{before}' is half a relation: write both ends and the line between them, as in 'A ||--o{{ B : places'",
            (_, EntityTokenKind.Unknown) => $"'{word}' was not expected in '{excerpt}': put a name with other characters than letters, digits, '-', '_' and '.' in quotes",
            _ => $"'{excerpt}' is no statement of an ER diagram: write a relation as 'A ||--o{{ B : places', or an entity with its attributes in braces",
        };
    }
}
