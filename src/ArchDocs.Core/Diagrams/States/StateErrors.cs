using Token = ArchDocs.Core.Diagrams.DiagramToken<ArchDocs.Core.Diagrams.States.StateTokenKind>;

namespace ArchDocs.Core.Diagrams.States;

/// <summary>What to do about a token that no statement can go on with.</summary>
internal static class StateErrors
{
    public static PreparedError Unexpected(string text, Token token, Token previous, Token? open) => new(DiagramText.PlaceOf(text, token.Start), Explain(text, token, previous, open));

    private static string Explain(string text, Token token, Token previous, Token? open)
    {
        var line = DiagramText.LineAt(text, token.Kind is StateTokenKind.NewLine or StateTokenKind.EndOfText ? previous.Start : token.Start);
        var excerpt = DiagramText.Excerpt(line);
        var word = DiagramText.Excerpt(text.AsSpan(token.Start, token.End - token.Start));
        return token.Kind switch
        {
            _ when Placeholders.Explain(line) is { } placeholder => placeholder,
            StateTokenKind.EndOfText when open is { } state => $"'{DiagramText.Excerpt(DiagramText.LineAt(text, state.Start))}' is never closed: end it with a line '}}'",
            StateTokenKind.SeveralWords => $"'{word}' is no name of a state, which must be a single word: write 'state \"Being packed\" as packing {{', and a state without braces on a line that is not followed by such a line",
            StateTokenKind.NewLine when previous.Kind == StateTokenKind.Arrow => $"'{excerpt}' names no second state: write a transition as 'placed --> paid'",
            StateTokenKind.Unknown or StateTokenKind.Stuck when word.StartsWith('-') => IsArrow(line) ? $"'->' is no arrow of a state diagram: write '-->' in '{excerpt}'" : $"'-' cannot stand in a state's name: write '{excerpt.Replace('-', '_')}', with 'state \"name\" as id' where the name is shown",
            StateTokenKind.Unknown when previous.Kind == StateTokenKind.ClassDefinition => "'default' is no name of a class of styles in a state diagram: call it otherwise",
            StateTokenKind.BodyStart => $"'{{' follows no 'state' in '{excerpt}': begin the line with 'state'",
            StateTokenKind.BodyEnd => "This '}' closes nothing: take it away, or open the state that it ends",
            StateTokenKind.Stuck when previous.Kind is StateTokenKind.Note or StateTokenKind.NotePlace or StateTokenKind.Name => $"'{excerpt}' is no note: write 'note right of id : text', or the text on lines of its own that end with 'end note'",
            StateTokenKind.Description => $"'{word}' follows no state in '{excerpt}': write 'id : description'",
            StateTokenKind.Quoted => $"'{word}' cannot stand for a state: write 'state {word} as id'",
            _ => $"'{excerpt}' is no statement of a state diagram: write a transition as 'placed --> paid : event', or a state as 'state \"Being packed\" as packing'",
        };
    }

    private static bool IsArrow(ReadOnlySpan<char> line) => line.Contains("->", StringComparison.Ordinal) && !line.Contains("-->", StringComparison.Ordinal);
}
