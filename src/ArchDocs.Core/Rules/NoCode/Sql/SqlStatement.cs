namespace ArchDocs.Core.Rules.NoCode.Sql;

/// <summary>Where a text stands, which says how much it must look like SQL.</summary>
internal enum SqlSetting
{
    /// <summary>A paragraph: only a whole statement counts, and English words rule it out.</summary>
    Prose,

    /// <summary>A label or message of a diagram.</summary>
    Diagram,

    /// <summary>A code block, whatever its label.</summary>
    Code,
}

/// <summary>Tells SQL statements from English that begins with the same words.</summary>
internal static class SqlStatement
{
    /// <summary>Whether a paragraph is a statement.</summary>
    public static bool IsStatement(string text)
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        return IsLead(text, start) && new SqlGrammar(text, start, SqlSetting.Prose).IsStatement();
    }

    /// <summary>Where the first statement begins; -1 when there is none.</summary>
    public static int Find(string text, SqlSetting setting)
    {
        if (setting == SqlSetting.Prose)
        {
            return IsStatement(text) ? text.Length - text.AsSpan().TrimStart().Length : -1;
        }

        var opensStatement = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (opensStatement && SqlLexer.IsWordStart(c) && IsLead(text, i) && new SqlGrammar(text, i, setting).IsStatement())
            {
                return i;
            }

            opensStatement = c is '\n' or '"' or '\'' or '`' or ';' or ':' or '(' or '[' or '{' or '|' or '>' or '│' or '.' || (opensStatement && char.IsWhiteSpace(c));
        }

        return -1;
    }

    /// <summary>Whether the content of a block that is labelled as SQL holds any: a statement, or a part of one.</summary>
    public static bool HasKeyword(string text)
    {
        var lexer = new SqlLexer(text, 0);
        for (var i = 0; lexer.At(i) is { Kind: not SqlTokenKind.End } token; i++)
        {
            var word = text.AsSpan(token.Start, token.Length);
            if (token.Kind == SqlTokenKind.Word && (SqlWords.Has(SqlWords.Leads, word) || SqlWords.Has(SqlWords.Clauses, word) || SqlWords.Has(SqlWords.Keywords, word)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLead(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return end > start && (end == text.Length || !SqlLexer.IsWordPart(text[end])) && SqlWords.Has(SqlWords.Leads, text.AsSpan(start, end - start));
    }
}
