namespace ArchDocs.Core.Rules.NoCode.Definitions;

/// <summary>Knows functions and methods; a call, a route or a name with parentheses is none.</summary>
internal static class FunctionDefinition
{
    public static CodeDefinition? Find(CodeTokens tokens, int i, bool hasAccess, int lastEnd) => tokens.SpanAt(i) switch
    {
        "def" => FindDef(tokens, i, lastEnd),
        "func" or "fn" or "fun" => FindFunc(tokens, i),
        "function" => FindFunction(tokens, i, hasAccess),
        "const" or "let" or "var" => FindArrow(tokens, i),
        _ => FindMethod(tokens, i, hasAccess),
    };

    private static CodeDefinition? FindDef(CodeTokens tokens, int i, int lastEnd)
    {
        var name = i + 1;
        if (tokens.Is(name, "self") && tokens.Is(name + 1, "."))
        {
            name += 2;
        }

        if (!tokens[name].IsName || tokens[name].StartsLine)
        {
            return null;
        }

        var next = name + 1;
        if (tokens.Is(next, "(") && tokens[next].IsAdjacent)
        {
            var close = tokens.Skip(next, "(", ")");
            return Function(tokens, name, close < 0 || HasOnLine(tokens, close, ":") || HasOnLine(tokens, close, "=") || lastEnd > tokens[0].Start);
        }

        return tokens[next].StartsLine && lastEnd > tokens[0].Start ? Function(tokens, name, hasBody: true) : null;
    }

    private static CodeDefinition? FindFunc(CodeTokens tokens, int i)
    {
        var name = tokens.SkipTypeArguments(i + 1);
        if (tokens.Is(i, "func") && tokens.Is(name, "("))
        {
            // Go's receiver stands before the name.
            name = tokens.Skip(name, "(", ")");
        }

        while (name > 0 && tokens[name].IsName && tokens.Is(name + 1, ".") && tokens[name + 2].IsName)
        {
            name += 2;
        }

        if (name < 0 || !tokens[name].IsName || tokens[name].StartsLine)
        {
            return null;
        }

        var open = tokens.Is(name + 1, "[") ? tokens.Skip(name + 1, "[", "]") : tokens.SkipTypeArguments(name + 1);
        if (open < 0 || !tokens.Is(open, "(") || !tokens[open].IsAdjacent)
        {
            return null;
        }

        var close = tokens.Skip(open, "(", ")");
        return Function(tokens, name, close < 0 || HasOnLine(tokens, close, "{") || HasOnLine(tokens, close, "=") || tokens.Is(close, "{"));
    }

    private static CodeDefinition? FindFunction(CodeTokens tokens, int i, bool hasAccess)
    {
        var name = tokens.Is(i + 1, "*") ? i + 2 : i + 1;
        var open = name;
        if (tokens[name].IsName)
        {
            open++;
            while (tokens.Is(open, "-") && tokens[open + 1].IsName)
            {
                open += 2;
            }
        }

        if (tokens.Is(open, "{"))
        {
            return open > name ? Function(tokens, name, hasBody: true) : null;
        }

        open = tokens.SkipTypeArguments(open);
        if (!tokens.Is(open, "(") || tokens[open].StartsLine)
        {
            return null;
        }

        var close = tokens.Skip(open, "(", ")");
        if (close < 0)
        {
            return tokens[open].IsAdjacent && Parameters.AreTyped(tokens, open, tokens.Count) ? Function(tokens, name, hasBody: true) : null;
        }

        var hasBody = tokens.Is(close, "{") || HasOnLine(tokens, close, "{");
        var isSignature = tokens[open].IsAdjacent && (hasAccess || (HasOnLine(tokens, close, ";") && Parameters.AreTyped(tokens, open, close)));
        return hasBody || isSignature ? Function(tokens, name, hasBody) : null;
    }

    private static CodeDefinition? FindArrow(CodeTokens tokens, int i)
    {
        var name = i + 1;
        var equal = name + 1;
        while (!tokens[equal].StartsLine && !tokens.Is(equal, "="))
        {
            equal++;
        }

        if (!tokens[name].IsName || !tokens.Is(equal, "="))
        {
            return null;
        }

        var value = tokens.Is(equal + 1, "async") ? equal + 2 : equal + 1;
        if (tokens.Is(value, "function"))
        {
            return Function(tokens, name, hasBody: true);
        }

        var close = tokens.Is(value, "(") ? tokens.Skip(value, "(", ")") : value + 1;
        return close > 0 && (tokens.Is(close, "=>") || (tokens.Is(close, ":") && HasOnLine(tokens, close, "=>"))) ? Function(tokens, name, hasBody: true) : null;
    }

    /// <summary>The C family: a type, a name, declared parameters, and a body or what ends a declaration.</summary>
    private static CodeDefinition? FindMethod(CodeTokens tokens, int i, bool hasAccess)
    {
        if (!tokens[i].IsName || CodeWords.Has(CodeWords.Statements, tokens.SpanAt(i)))
        {
            return null;
        }

        var open = FindOpen(tokens, i, out var words);
        if (open < 0)
        {
            return null;
        }

        var name = open - 1;
        var close = tokens.Skip(open, "(", ")");
        if (close < 0 || !tokens[name].IsName || !Parameters.AreTyped(tokens, open, close))
        {
            return null;
        }

        var isEmpty = close == open + 2;
        var hasBody = tokens.Is(close, "{") || tokens.Is(close, "=>") || HasOnLine(tokens, close, "{");
        var isDeclared = tokens.Is(close, ";");
        var isDefinition = (words, hasAccess) switch
        {
            (1, true) => hasBody || (isDeclared && !isEmpty) || (tokens.Is(close, ":") && !isEmpty),
            (1, false) => isEmpty && tokens.Is(close, "{") && !tokens[close].StartsLine && tokens[close + 1].StartsLine && !tokens.IsEnd(close + 1),
            (2, true) => true,
            (2, false) => hasBody || (!isEmpty && (isDeclared || (CodeWords.IsTypeLike(tokens, i) && tokens[close].StartsLine))),
            _ => false,
        };
        return isDefinition ? Function(tokens, name, hasBody) : null;
    }

    /// <summary>The parenthesis right behind the name, and how many words stand before it: the name alone, or a type and the name.</summary>
    private static int FindOpen(CodeTokens tokens, int i, out int words)
    {
        words = 0;
        for (; !tokens.IsEnd(i) && !(words > 0 && tokens[i].StartsLine); i++)
        {
            if (tokens.Is(i, "("))
            {
                return words > 0 && tokens[i].IsAdjacent ? i : -1;
            }

            if (tokens.Is(i, "<"))
            {
                i = tokens.SkipTypeArguments(i) - 1;
                if (tokens.Is(i + 1, "<"))
                {
                    return -1;
                }
            }
            else if (tokens[i].IsName)
            {
                words += tokens.SpanAt(i - 1) is "." or "::" ? 0 : 1;
            }
            else if (tokens.SpanAt(i) is not ("." or "::" or "[" or "]" or "?" or "*" or "&"))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool HasOnLine(CodeTokens tokens, int i, string mark)
    {
        for (; i > 0 && !tokens[i].StartsLine; i++)
        {
            if (tokens.Is(i, mark))
            {
                return true;
            }
        }

        return false;
    }

    private static CodeDefinition Function(CodeTokens tokens, int name, bool hasBody) =>
        new("function", tokens[name].IsName ? tokens.SpanAt(name).ToString() : "function", tokens[0].Start, hasBody);
}
