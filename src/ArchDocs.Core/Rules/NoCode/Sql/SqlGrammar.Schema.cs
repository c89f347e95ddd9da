namespace ArchDocs.Core.Rules.NoCode.Sql;

internal sealed partial class SqlGrammar
{
    private bool IsCreate(int i)
    {
        var kind = i + 1;
        while (WordAt(kind) is "OR" or "REPLACE" or "TEMP" or "TEMPORARY" or "UNIQUE" or "VIRTUAL" or "MATERIALIZED" or "CLUSTERED" or "NONCLUSTERED" or "GLOBAL" or "LOCAL" or "UNLOGGED" or "EXTERNAL")
        {
            kind++;
        }

        var name = kind + 1;
        if (Is(name, "CONCURRENTLY"))
        {
            name++;
        }

        var isSure = IsCapital(i) && IsCapital(kind);
        if (Is(name, "IF") && Is(name + 1, "NOT") && Is(name + 2, "EXISTS"))
        {
            isSure = true;
            name += 3;
        }

        return WordAt(kind) switch
        {
            "TABLE" => IsCreateTable(name, isSure),
            "INDEX" => IsCreateIndex(name),
            "VIEW" => IsName(name) && Is(IsSymbol(name + 1, "(") ? SkipParentheses(name + 1) : name + 1, "AS") && FindWord(name, "SELECT", 40) > 0,
            "TRIGGER" => IsName(name) && WordAt(name + 1) is "BEFORE" or "AFTER" or "INSTEAD" && FindWord(name, "ON", 10) > 0 && isSure,
            "FUNCTION" or "PROCEDURE" => IsName(name) && IsSymbol(name + 1, "(") && isSure,
            "DATABASE" or "SCHEMA" or "SEQUENCE" or "TYPE" or "EXTENSION" or "USER" or "ROLE" => IsName(name) && isSure && (IsOver(name + 1) || Is(name + 1, "AS")) && EndsAsSql(name + 1),
            _ => false,
        };
    }

    private bool IsCreateTable(int name, bool isSure)
    {
        if (!IsName(name))
        {
            return false;
        }

        var next = name + 1;
        if (Is(next, "AS"))
        {
            return FindWord(next, "SELECT", 3) > 0;
        }

        if (Is(next, "USING"))
        {
            return isSure;
        }

        if (!IsSymbol(next, "("))
        {
            return isSure && IsOver(next) && EndsAsSql(next);
        }

        var isColumn = IsName(next + 1) && (SqlWords.Has(SqlWords.ColumnWords, SpanAt(next + 2)) || SqlWords.Has(SqlWords.ColumnWords, SpanAt(next + 1)));
        return isColumn || (isSure && (setting == SqlSetting.Code || At(next + 1).Kind == SqlTokenKind.Parameter));
    }

    private bool IsCreateIndex(int name)
    {
        var on = Is(name, "ON") ? name : name + 1;
        var open = on + 2;
        if (Is(open, "USING"))
        {
            open += 2;
        }

        if (!Is(on, "ON") || !IsName(on + 1) || !IsSymbol(open, "(") || (on != name && !IsName(name)))
        {
            return false;
        }

        var close = SkipParentheses(open) - 1;
        for (var i = open + 1; i < close - 1; i++)
        {
            if (IsPlainName(i) && IsPlainName(i + 1))
            {
                return false;
            }
        }

        return close > open + 1;
    }

    private bool IsAlter(int i)
    {
        if (WordAt(i + 1) is not ("TABLE" or "INDEX" or "VIEW" or "COLUMN" or "DATABASE" or "SCHEMA" or "SEQUENCE" or "TYPE"))
        {
            return false;
        }

        var name = Is(i + 2, "IF") && Is(i + 3, "EXISTS") ? i + 4 : i + 2;
        var verb = name + 1;
        if (!IsName(name) || SpanAt(name) is "ADD" or "DROP" || WordAt(verb) is not ("ADD" or "DROP" or "RENAME" or "ALTER" or "MODIFY" or "CHANGE" or "SET" or "OWNER" or "ENABLE" or "DISABLE"))
        {
            return false;
        }

        var isObject = WordAt(verb + 1) is "COLUMN" or "CONSTRAINT" or "PRIMARY" or "FOREIGN" or "INDEX" or "UNIQUE" or "CHECK" or "TO";
        var isSure = IsCapital(i) && IsCapital(i + 1) && IsCapital(verb);
        return (isSure ? isObject || IsName(verb + 1) || IsOver(verb + 1) : isObject && (IsName(verb + 2) || IsSymbol(verb + 2, "("))) && EndsAsSql(verb + 1);
    }
}
