namespace ArchDocs.Core.Rules.NoCode.Sql;

internal sealed partial class SqlGrammar
{
    private SqlToken At(int i) => _lexer.At(i);

    private ReadOnlySpan<char> SpanAt(int i) => text.AsSpan(At(i).Start, At(i).Length);

    /// <summary>The word in capitals; empty for any other token.</summary>
    private string WordAt(int i) => At(i).Kind == SqlTokenKind.Word ? SpanAt(i).ToString().ToUpperInvariant() : string.Empty;

    private bool Is(int i, string word) => At(i).Kind == SqlTokenKind.Word && SpanAt(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    private bool IsSymbol(int i, string symbol) => At(i).Kind == SqlTokenKind.Symbol && SpanAt(i).SequenceEqual(symbol);

    private bool IsCapital(int i) => At(i).Kind == SqlTokenKind.Word && !SpanAt(i).ContainsAnyInRange('a', 'z');

    private bool IsEnglish(int i)
    {
        if (At(i).Kind != SqlTokenKind.Word)
        {
            return false;
        }

        // 'a' is an article before a word, and a usual alias elsewhere.
        var word = SpanAt(i);
        return SqlWords.Has(SqlWords.English, word) || word.ContainsAny('\'', '’') || (word is "a" or "A" && IsPlainName(i + 1));
    }

    /// <summary>A word that is no keyword.</summary>
    private bool IsPlainName(int i) =>
        At(i).Kind == SqlTokenKind.Word && !SqlWords.Has(SqlWords.Keywords, SpanAt(i)) && !SqlWords.Has(SqlWords.Clauses, SpanAt(i));

    /// <summary>What can name a table or a column.</summary>
    private bool IsName(int i) => At(i).Kind switch
    {
        SqlTokenKind.QuotedName or SqlTokenKind.Parameter => true,
        SqlTokenKind.Word => !SqlWords.Has(SqlWords.Clauses, SpanAt(i)) && !IsEnglish(i),
        _ => false,
    };

    /// <summary>Nothing that belongs to a sentence follows: a clause, a mark, another line or the end.</summary>
    private bool IsOver(int i) => At(i) is var token
        && (token.Kind is SqlTokenKind.End or SqlTokenKind.Symbol or SqlTokenKind.Parameter
            || token.StartsLine
            || (token.Kind == SqlTokenKind.Word && SqlWords.Has(SqlWords.Clauses, SpanAt(i))));

    /// <summary>In prose the rest must be SQL too: a sentence that quotes a statement is no statement.</summary>
    private bool EndsAsSql(int i)
    {
        if (setting == SqlSetting.Code)
        {
            return true;
        }

        for (var wasName = false; At(i) is { Kind: not SqlTokenKind.End } token && (setting == SqlSetting.Prose || !token.StartsLine); i++)
        {
            if (IsSymbol(i, ";"))
            {
                return setting != SqlSetting.Prose || At(i + 1).Kind == SqlTokenKind.End || SqlWords.Has(SqlWords.Leads, SpanAt(i + 1)) || Is(i + 1, "COMMIT");
            }

            if (setting == SqlSetting.Diagram && token.Kind == SqlTokenKind.Symbol && SpanAt(i) is "\"" or "]" or "|" or "}")
            {
                return true;
            }

            var isName = IsPlainName(i);
            if (IsEnglish(i) || (isName && wasName && !IsSourceAt(i - 2)))
            {
                return false;
            }

            wasName = isName;
        }

        return true;
    }

    /// <summary>A table and its alias stand side by side behind these.</summary>
    private bool IsSourceAt(int i) => IsSymbol(i, ",") || WordAt(i) is "FROM" or "JOIN" or "USING" or "UPDATE" or "INTO";

    private bool IsCondition(int i)
    {
        while (Is(i, "NOT") || IsSymbol(i, "("))
        {
            i++;
        }

        if (Is(i, "EXISTS"))
        {
            return IsSymbol(i + 1, "(");
        }

        if (!IsName(i) && At(i).Kind is not (SqlTokenKind.Number or SqlTokenKind.String))
        {
            return false;
        }

        i++;
        if (IsSymbol(i, "("))
        {
            i = SkipParentheses(i);
        }

        if (Is(i, "NOT"))
        {
            i++;
        }

        return WordAt(i) switch
        {
            "IN" => IsSymbol(i + 1, "(") || At(i + 1).Kind == SqlTokenKind.Parameter,
            "IS" => WordAt(i + 1) is "NULL" or "NOT" or "TRUE" or "FALSE" or "DISTINCT",
            "LIKE" or "ILIKE" or "MATCH" or "REGEXP" => At(i + 1).Kind is SqlTokenKind.String or SqlTokenKind.Parameter,
            "BETWEEN" => FindWord(i, "AND", 8) > 0,
            _ => At(i).Kind == SqlTokenKind.Symbol && SpanAt(i) is "=" or "<" or ">" or "<=" or ">=" or "<>" or "!=" or "+" or "/" or "::",
        };
    }

    private int FindWord(int i, string word, int within)
    {
        for (var end = i + within; i < end && At(i).Kind != SqlTokenKind.End; i++)
        {
            if (Is(i, word))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The index behind the parenthesis that closes the one at <paramref name="i"/>.</summary>
    private int SkipParentheses(int i)
    {
        var depth = 0;
        for (; At(i).Kind != SqlTokenKind.End; i++)
        {
            depth += IsSymbol(i, "(") ? 1 : IsSymbol(i, ")") ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return i;
    }
}
