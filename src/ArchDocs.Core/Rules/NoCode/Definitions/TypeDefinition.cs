namespace ArchDocs.Core.Rules.NoCode.Definitions;

/// <summary>Knows classes and their kin by head and body; a keyword with a name alone is none.</summary>
internal static class TypeDefinition
{
    public static CodeDefinition? Find(CodeTokens tokens, int i, bool hasAccess, int lastEnd)
    {
        if (tokens.Is(i, "type"))
        {
            return FindAlias(tokens, i);
        }

        if (!CodeWords.Has(CodeWords.Types, tokens.SpanAt(i)))
        {
            return null;
        }

        var kind = tokens.SpanAt(i).ToString();
        var name = tokens.SkipTypeArguments(i + 1);
        if (tokens.SpanAt(name) is "class" or "struct" && kind is "record" or "enum")
        {
            name++;
        }

        if (kind == "impl" && tokens.SkipTypeArguments(name + 1) is var word && tokens.Is(word, "for"))
        {
            name = word + 1;
        }

        if (!tokens[name].IsName || tokens[name].StartsLine || (!CodeWords.Has(CodeWords.TypesOfAnyCase, kind) && !tokens.IsCapitalized(name) && kind != "namespace"))
        {
            return null;
        }

        var next = tokens.SkipTypeArguments(SkipDots(tokens, name + 1));
        return HasBody(tokens, i, name, next, hasAccess, lastEnd) && kind != "namespace"
            ? new CodeDefinition(kind, tokens.SpanAt(name).ToString(), tokens[0].Start, HasBody: true)
            : null;
    }

    private static bool HasBody(CodeTokens tokens, int keyword, int name, int next, bool hasAccess, int lastEnd)
    {
        if (tokens.Is(next, "(") && !tokens[next].StartsLine)
        {
            var close = tokens.Skip(next, "(", ")");
            if (close < 0)
            {
                return tokens[next].IsAdjacent && Parameters.AreTyped(tokens, next, tokens.Count);
            }

            if (Parameters.AreTyped(tokens, next, close) && tokens[next].IsAdjacent && !tokens.Is(next + 1, ")"))
            {
                return true;
            }

            if (tokens.Is(close, ":") || (hasAccess && tokens.Is(close, ";")))
            {
                return tokens[next].IsAdjacent;
            }

            next = close;
        }

        if (hasAccess && tokens.Is(next, ";") && tokens.SpanAt(keyword) is "struct" or "record")
        {
            return true;
        }

        return HasBraces(tokens, next) || HasIndentedBody(tokens, name, next) || HasEnd(tokens, keyword, next, lastEnd);
    }

    private static bool HasBraces(CodeTokens tokens, int next)
    {
        var wasName = true;
        for (var i = next; !tokens.IsEnd(i); i++)
        {
            if (tokens.Is(i, "{"))
            {
                return true;
            }

            var token = tokens[i];
            var isHeritage = token.IsName && CodeWords.Has(CodeWords.Heritage, tokens.SpanAt(i));
            if (token.IsName ? wasName && !isHeritage : tokens.SpanAt(i) is not ("," or ":" or "." or "::" or "<" or ">" or "(" or ")" or "&" or "+" or "?" or "[" or "]"))
            {
                return false;
            }

            if (token.StartsLine && !isHeritage && !tokens.Is(i, ":") && !tokens.Is(i, ",") && !tokens.Is(i - 1, ","))
            {
                return false;
            }

            wasName = token.IsName && !isHeritage;
        }

        return false;
    }

    /// <summary>Python: a colon, then members that stand deeper, or on the same line.</summary>
    private static bool HasIndentedBody(CodeTokens tokens, int name, int next)
    {
        var first = next + 1;
        if (!tokens.Is(next, ":") || !tokens.IsCapitalized(name) || tokens.IsEnd(first))
        {
            return false;
        }

        if (!tokens[first].StartsLine)
        {
            return tokens.SpanAt(first) is "pass" or "..." || tokens.Is(first, ".");
        }

        var isMember = tokens.SpanAt(first) is "def" or "pass" or "async" or "@" or "\"\"" || (tokens[first].IsName && tokens.SpanAt(first + 1) is "=" or ":");
        return isMember && tokens.IndentOf(first) > tokens.IndentOf(0);
    }

    /// <summary>Ruby: the head alone on its line, and a line 'end' that closes it.</summary>
    private static bool HasEnd(CodeTokens tokens, int keyword, int next, int lastEnd)
    {
        if (tokens.SpanAt(keyword) is not ("class" or "module"))
        {
            return false;
        }

        if (tokens.Is(next, "<") && tokens[next + 1].IsName)
        {
            next = SkipDots(tokens, next + 2);
        }

        return tokens[next].StartsLine && lastEnd > tokens[0].Start;
    }

    /// <summary>Go's and TypeScript's <c>type</c>.</summary>
    private static CodeDefinition? FindAlias(CodeTokens tokens, int i)
    {
        var name = i + 1;
        var next = tokens.SkipTypeArguments(name + 1);
        if (!tokens[name].IsName || tokens[next].StartsLine)
        {
            return null;
        }

        var isGo = tokens.SpanAt(next) is "struct" or "interface" && tokens.Is(next + 1, "{");
        var isTypeScript = tokens.Is(next, "=") && tokens.IsCapitalized(name) && (tokens.Is(next + 1, "{") || EndsWithSemicolon(tokens, next));
        return isGo || isTypeScript
            ? new CodeDefinition(isGo ? tokens.SpanAt(next).ToString() : "type", tokens.SpanAt(name).ToString(), tokens[0].Start, HasBody: true)
            : null;
    }

    private static bool EndsWithSemicolon(CodeTokens tokens, int i)
    {
        do
        {
            i++;
        }
        while (!tokens[i].StartsLine);
        return tokens.Is(i - 1, ";");
    }

    private static int SkipDots(CodeTokens tokens, int i)
    {
        while (tokens.SpanAt(i) is "." or "::" && tokens[i].IsAdjacent && tokens[i + 1].IsName)
        {
            i += 2;
        }

        return i;
    }
}
