namespace ArchDocs.Core.Rules.NoCode.Sql;

internal sealed partial class SqlGrammar
{
    private const int MaxDepth = 16;

    /// <summary>What in a column list an English sentence would not have.</summary>
    private record struct Evidence(bool Star, bool Call, bool CodeName, bool Operator, bool Comma);

    private bool IsSelect(int i)
    {
        var from = ReadColumns(i + 1, out var evidence, out var count);
        if (from < 0 || count == 0)
        {
            return false;
        }

        if (!Is(from, "FROM"))
        {
            return setting != SqlSetting.Prose && (evidence.Call || At(i + 1).Kind == SqlTokenKind.Number) && (IsCapital(i) || IsSymbol(from, ";"));
        }

        var source = from + 1;
        if (Is(source, "ONLY") || Is(source, "LATERAL"))
        {
            source++;
        }

        if (IsSymbol(source, "("))
        {
            return WordAt(source + 1) is "SELECT" or "WITH" or "VALUES";
        }

        if (!IsName(source))
        {
            return false;
        }

        var next = source + 1;
        if (IsSymbol(next, "(") && At(next).IsAdjacent)
        {
            next = SkipParentheses(next);
        }

        if (Is(next, "AS"))
        {
            next += 2;
        }
        else if (IsName(next) && !At(next).StartsLine)
        {
            next++;
        }

        if (!IsOver(next) || !EndsAsSql(next))
        {
            return false;
        }

        return IsSelectSure(i, from, next, evidence);
    }

    private bool IsSelectSure(int i, int from, int next, Evidence evidence)
    {
        var isCondition = Is(next, "WHERE") && IsCondition(next + 1);
        if (Is(next, "WHERE") && !isCondition && setting != SqlSetting.Code)
        {
            return false;
        }

        if (isCondition || IsSymbol(next, ";") || (FindWord(next, "ON", 8) is > 0 and var on && IsCondition(on + 1)) || (IsCapital(i) && IsCapital(from)))
        {
            return true;
        }

        var isLower = char.IsLower(text[At(i).Start]);
        return setting switch
        {
            SqlSetting.Code => evidence.Star || evidence.Call || evidence.CodeName || evidence.Operator || (evidence.Comma && isLower),
            SqlSetting.Diagram => evidence.Star || (isLower && (evidence.CodeName || evidence.Operator)),
            _ => false,
        };
    }

    /// <summary>The index of FROM, or of what ends the statement without one; -1 when this is no column list.</summary>
    private int ReadColumns(int i, out Evidence evidence, out int count)
    {
        evidence = default;
        count = 0;
        var depth = 0;
        var wasName = false;
        for (; ; i++)
        {
            var token = At(i);
            if (token.Kind == SqlTokenKind.End || (depth == 0 && (Is(i, "FROM") || IsSymbol(i, ";"))))
            {
                return depth == 0 ? i : -1;
            }

            count++;
            var isName = false;
            if (token.Kind == SqlTokenKind.Word)
            {
                if (IsEnglish(i) || (depth == 0 && Is(i, "SELECT")))
                {
                    return -1;
                }

                var word = SpanAt(i);
                isName = !SqlWords.Has(SqlWords.Keywords, word);
                if (isName && wasName && depth == 0)
                {
                    return -1;
                }

                evidence.CodeName |= word.ContainsAny('.', '_');
            }
            else if (token.Kind == SqlTokenKind.Symbol && !ReadColumnSymbol(i, ref depth, ref evidence))
            {
                // A closing quote or bracket ends a statement that needs no table.
                return depth <= 0 ? i : -1;
            }

            wasName = isName;
        }
    }

    private bool ReadColumnSymbol(int i, ref int depth, ref Evidence evidence)
    {
        switch (SpanAt(i))
        {
            case "(":
                depth++;
                evidence.Call |= At(i).IsAdjacent;
                return depth <= MaxDepth;
            case ")":
                depth--;
                return depth >= 0;
            case "*":
                evidence.Star = true;
                return true;
            case ",":
                evidence.Comma = true;
                return true;
            case "=" or "<" or ">" or "<=" or ">=" or "<>" or "!=" or "||" or "+" or "/" or "%" or "::":
                evidence.Operator = true;
                return true;
            case "-":
                return true;
            default:
                return false;
        }
    }
}
