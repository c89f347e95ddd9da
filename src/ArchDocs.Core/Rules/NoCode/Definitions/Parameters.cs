namespace ArchDocs.Core.Rules.NoCode.Definitions;

/// <summary>Tells declared parameters from a call's arguments and from a remark in parentheses.</summary>
internal static class Parameters
{
    /// <summary>Whether each part between the parentheses declares: <c>Guid id</c>, <c>id: string</c>, <c>$id</c>, <c>ctx context.Context</c>.</summary>
    /// <param name="open">The opening parenthesis.</param>
    /// <param name="end">Behind the closing one.</param>
    public static bool AreTyped(CodeTokens tokens, int open, int end)
    {
        var depth = 0;
        var first = open + 1;
        for (var i = open; i < end; i++)
        {
            depth += tokens.SpanAt(i) switch
            {
                "(" or "<" or "[" or "{" => 1,
                ")" or ">" or "]" or "}" => -1,
                _ => 0,
            };
            if ((depth == 1 && tokens.Is(i, ",")) || (depth == 0 && i > open))
            {
                if (!IsTyped(tokens, first, i) && (i > first || tokens.Is(i, ",")))
                {
                    return false;
                }

                first = i + 1;
            }
        }

        return true;
    }

    private static bool IsTyped(CodeTokens tokens, int first, int end)
    {
        // A default value comes after the declaration.
        for (var i = first; i < end; i++)
        {
            if (tokens.Is(i, "="))
            {
                end = i;
            }
        }

        if (end - first == 1 && tokens.SpanAt(first).StartsWith('$'))
        {
            return true;
        }

        var names = 0;
        var hasColon = false;
        for (var i = first; i < end; i++)
        {
            var isSymbol = tokens.SpanAt(i) is "." or "::" or "<" or ">" or "[" or "]" or "?" or "*" or "&" or ":" or "," or "@" or "(" or ")" or "|";
            if (!tokens[i].IsName && !isSymbol)
            {
                return false;
            }

            names += tokens[i].IsName ? 1 : 0;
            hasColon |= tokens.Is(i, ":");
        }

        return names >= 2 && (hasColon || names <= 6);
    }
}
