using Token = ArchDocs.Core.Diagrams.DiagramToken<ArchDocs.Core.Diagrams.Sequences.SequenceTokenKind>;

namespace ArchDocs.Core.Diagrams.Sequences;

/// <summary>What to do about a token that no statement can go on with.</summary>
internal static class SequenceErrors
{
    public static PreparedError NeverClosed(string text, Token open, int offset)
    {
        var word = text[open.Start..open.End];
        var lineText = DiagramText.Excerpt(text.AsSpan(open.Start));
        return new PreparedError(offset, $"'{lineText}' is never closed: end the '{word}' with a line 'end'");
    }

    public static PreparedError Unexpected(string text, Token token, Token previous, Token? open) =>
        new(token.Start, Explain(text, token, previous, open));

    private static string Explain(string text, Token token, Token previous, Token? open)
    {
        var line = DiagramText.LineAt(text, token.Start);
        var word = DiagramText.Excerpt(text.AsSpan(token.Start, token.End - token.Start));
        return token.Kind switch
        {
            _ when Placeholders.Explain(line) is { } placeholder && previous.Kind is not SequenceTokenKind.Text => placeholder,
            SequenceTokenKind.Header when previous.Kind != SequenceTokenKind.Header => "A second 'sequenceDiagram' stands in one block: put the second diagram into a block of its own",
            SequenceTokenKind.End when open is null && previous.Kind is SequenceTokenKind.NewLine => "This 'end' closes nothing: take it away, or open the block that it ends",
            SequenceTokenKind.End => "'end' is a keyword, so no participant can be called so: call it otherwise, for example 'End user'",
            SequenceTokenKind.Else or SequenceTokenKind.And or SequenceTokenKind.Option when previous.Kind is SequenceTokenKind.NewLine => $"'{word}' stands in no '{BlockOf(token.Kind)}': open one before it, or take it away",
            SequenceTokenKind.NewLine when previous.Kind == SequenceTokenKind.Actor && IsSemicolon(text, token) => "';' ends a statement: write ',' or '#59;' in its place",
            SequenceTokenKind.NewLine when previous.Kind == SequenceTokenKind.Actor && IsAfterSemicolon(text, previous) => "';' ends a message, so what follows it is read as a new one: write ',' or '#59;' in its place",
            SequenceTokenKind.NewLine or SequenceTokenKind.EndOfText when previous.Kind == SequenceTokenKind.Actor && line.ContainsAny('>', ')') => $"'{DiagramText.Excerpt(line)}' has no text: write ': text' behind it",
            SequenceTokenKind.NewLine or SequenceTokenKind.EndOfText when previous.Kind == SequenceTokenKind.Arrow => $"'{DiagramText.Excerpt(line)}' names no receiver: write it as 'A->>B: text'",
            SequenceTokenKind.Comma when open is null || previous.Kind == SequenceTokenKind.Actor => "',' does not join participants here: a note spans one or two of them, as in 'Note over A,B: text'",
            SequenceTokenKind.Text when previous.Kind == SequenceTokenKind.Actor => $"'{DiagramText.Excerpt(line)}' has no arrow: write a message as 'A->>B: text'",
            _ when open is { Kind: SequenceTokenKind.Box } => $"'{DiagramText.Excerpt(line)}' stands in a box, which holds participants only: end the box with 'end' before it",
            SequenceTokenKind.Text or SequenceTokenKind.Arrow when IsKeyword(previous.Kind) => $"'{DiagramText.Excerpt(text.AsSpan(previous.Start, previous.End - previous.Start))}' is a keyword, so no participant can be called so: call it otherwise",
            _ => $"'{DiagramText.Excerpt(line)}' is no statement of a sequence diagram: write a message as 'A->>B: text', or a participant, note or block",
        };
    }

    private static bool IsSemicolon(string text, Token token) => token.Start < text.Length && text[token.Start] == ';';

    private static bool IsAfterSemicolon(string text, Token token) => text.AsSpan(0, token.Start).TrimEnd(" \t").EndsWith(";");

    private static bool IsKeyword(SequenceTokenKind kind) => kind >= SequenceTokenKind.Participant;

    private static string BlockOf(SequenceTokenKind kind) => kind switch
    {
        SequenceTokenKind.Else => "alt",
        SequenceTokenKind.And => "par",
        _ => "critical",
    };
}
