using ArchDocs.Core.Rules.NoCode.Definitions;

namespace ArchDocs.Core.Rules.NoCode;

/// <summary>The words that a diagram shows: what stands in quotes, in a node's brackets, and behind a message's colon.</summary>
internal static class MermaidText
{
    /// <summary>The texts of one line, without marks of strings and line breaks.</summary>
    public static IEnumerable<string> Of(string line)
    {
        var texts = new List<string>();
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0)
        {
            // A semicolon at the end is Mermaid's own.
            texts.Add(line[(colon + 1)..].TrimEnd(';', ' '));
        }

        for (var i = 0; i < line.Length; i++)
        {
            var close = line[i] switch { '"' => '"', '[' => ']', '(' => ')', '{' => '}', '|' => '|', _ => '\0' };
            var end = close == '\0' ? -1 : close is '"' or '|' ? line.IndexOf(close, i + 1) : line.LastIndexOf(close);
            if (end > i)
            {
                texts.Add(line[(i + 1)..end]);
                i = close is '"' or '|' ? end : i;
            }
        }

        return texts.SelectMany(text => text.Split(["<br/>", "<br>", "<br />", "\\n"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(text => text.Trim('"', '`', ' '));
    }

    /// <summary>Whether a text is a statement of a program: it assigns, branches or returns, and is punctuated as code.</summary>
    public static bool IsStatement(string text)
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
