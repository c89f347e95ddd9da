namespace ArchDocs.Core.Rules.NoCode.Definitions;

internal static class CodeStatement
{
    /// <summary>Whether a text is a statement of a program: it assigns, branches or returns, and is punctuated as code.</summary>
    public static bool Is(string text)
    {
        var tokens = new CodeTokens(text, 0);
        if (!tokens[0].IsName || tokens.IsEnd(2))
        {
            return false;
        }

        var endsAsCode = text.EndsWith(';');
        return tokens.SpanAt(0) switch
        {
            "return" or "throw" => endsAsCode,
            "if" or "for" or "while" or "switch" or "foreach" => tokens.Is(1, "(") && tokens.Skip(1, "(", ")") is > 0 and var close && tokens.Is(close, "{"),
            "var" or "let" or "const" => tokens[1].IsName && tokens.Is(2, "=") && endsAsCode,
            _ => endsAsCode && (tokens.SpanAt(1) is "=" or ":=" || (tokens[1].IsName && tokens.Is(2, "="))),
        };
    }
}
