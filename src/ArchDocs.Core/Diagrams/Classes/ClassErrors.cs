using Token = ArchDocs.Core.Diagrams.DiagramToken<ArchDocs.Core.Diagrams.Classes.ClassTokenKind>;

namespace ArchDocs.Core.Diagrams.Classes;

/// <summary>What to do about a token that no statement can go on with.</summary>
internal static class ClassErrors
{
    public static PreparedError Unexpected(string text, Token token, Token previous, Token? @namespace) =>
        new(DiagramText.PlaceOf(text, token.Start), Explain(text, token, previous, @namespace));

    public static PreparedError UnknownClass(string name, int offset) =>
        new(offset, $"'{name}' is annotated before anything declares it: write 'class {name}' on a line before it");

    public static PreparedError BadMethod(string member, int offset) =>
        new(offset, $"'{member}' holds ')' without '(' before it, so it is no method: write it as 'name(parameters) type'");

    private static string Explain(string text, Token token, Token previous, Token? @namespace)
    {
        var line = DiagramText.LineAt(text, token.Kind == ClassTokenKind.NewLine ? previous.Start : token.Start);
        var excerpt = DiagramText.Excerpt(line);
        var word = DiagramText.Excerpt(text.AsSpan(token.Start, token.End - token.Start));
        return token.Kind switch
        {
            _ when Placeholders.Explain(line) is { } placeholder => placeholder,
            ClassTokenKind.EndInBody => "A '{' is never closed: end the class or namespace with '}' on a line of its own",
            ClassTokenKind.EndInQuotes => "A '\"', '~' or '(' is never closed: close it on its own line",
            ClassTokenKind.EndOfText when @namespace is { } open => $"'{DiagramText.Excerpt(DiagramText.LineAt(text, open.Start))}' is never closed: end the namespace with '}}' on a line of its own",
            ClassTokenKind.EndOfText when previous.Kind == ClassTokenKind.NewLine => "The diagram is empty: write a class as 'class Order', or a relation as 'Order --> Customer'",
            ClassTokenKind.OpenInBody => $"'{{' cannot stand within a class's braces, as in '{excerpt}': write the member without braces",
            ClassTokenKind.BodyEnd => previous.Kind is ClassTokenKind.BodyStart or ClassTokenKind.NewLine ? "Nothing stands within these braces: write a class, a note or a member, or take the braces away" : $"'}}' closes nothing in '{excerpt}': take it away",
            ClassTokenKind.Stuck when word is "{" => $"'{{' follows no 'class' in '{excerpt}': begin the line with 'class'",
            ClassTokenKind.Stuck when word is "}" => "This '}' closes nothing: take it away, or open the class that it ends",
            ClassTokenKind.Stuck when word is ";" => $"';' cannot end the line '{excerpt}': take it away",
            ClassTokenKind.Stuck or ClassTokenKind.Punctuation => $"'{word}' cannot stand in '{excerpt}': put a name that holds it in back-ticks, and members into 'class Name {{ … }}' or behind 'Name :'",
            ClassTokenKind.NewLine when previous.Kind is ClassTokenKind.Line or ClassTokenKind.RelationEnd => $"'{excerpt}' names no second class: write a relation as 'Order --> Customer'",
            _ when @namespace is not null => $"'{excerpt}' stands in a namespace, which holds classes and notes only: write it behind the namespace's '}}'",
            _ => $"'{excerpt}' is no statement of a class diagram: write a relation as 'Order --> Customer : label', a class as 'class Order {{ … }}', or a member as 'Order : +total decimal'",
        };
    }
}
