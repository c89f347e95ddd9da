namespace ArchDocs.Core.Rules.NoCode.Sql;

/// <summary>The beginnings of SQL statements: enough of each to be sure that it is no English.</summary>
internal sealed partial class SqlGrammar(string text, int start, SqlSetting setting)
{
    private readonly SqlLexer _lexer = new(text, start);

    public bool IsStatement() => IsStatementAt(0);

    private bool IsStatementAt(int i) => WordAt(i) switch
    {
        "SELECT" => IsSelect(i),
        "INSERT" or "REPLACE" => IsInsert(i),
        "UPDATE" => IsUpdate(i),
        "DELETE" => IsDelete(i),
        "CREATE" => IsCreate(i),
        "ALTER" => IsAlter(i),
        "DROP" or "TRUNCATE" => IsDrop(i),
        "WITH" => IsWith(i),
        "MERGE" => IsMerge(i),
        "EXPLAIN" => IsExplain(i),
        "PRAGMA" => IsPragma(i),
        _ => false,
    };

    private bool IsInsert(int i)
    {
        var into = i + 1;
        if (Is(into, "OR"))
        {
            into += 2;
        }

        if (!Is(into, "INTO") || !IsName(into + 1))
        {
            return false;
        }

        var next = into + 2;
        var hasColumns = false;
        if (IsSymbol(next, "("))
        {
            hasColumns = true;
            next = SkipParentheses(next);
        }

        var isCapital = IsCapital(i) && IsCapital(into);
        if (Is(next, "VALUES"))
        {
            return (IsSymbol(next + 1, "(") || IsOver(next + 1)) && (isCapital || IsSymbol(next + 1, "(")) && EndsAsSql(next + 1);
        }

        if (Is(next, "SELECT"))
        {
            return IsSelect(next) || (isCapital && IsCapital(next) && EndsAsSql(next));
        }

        if (Is(next, "DEFAULT"))
        {
            return Is(next + 1, "VALUES");
        }

        // A diagram or an outline shortens: INSERT INTO orders (...).
        return isCapital && IsOver(next) && (setting != SqlSetting.Prose || hasColumns) && EndsAsSql(next);
    }

    private bool IsUpdate(int i)
    {
        var name = i + 1;
        if (Is(name, "OR"))
        {
            name += 2;
        }

        if (!IsName(name))
        {
            return false;
        }

        var set = name + 1;
        if (!Is(set, "SET") && IsName(set))
        {
            set++;
        }

        if (!Is(set, "SET") || !IsName(set + 1) || !IsSymbol(set + 2, "="))
        {
            return false;
        }

        var isTitleCase = char.IsUpper(text[At(i).Start]) && !IsCapital(i);
        return (setting == SqlSetting.Code || !isTitleCase) && EndsAsSql(set + 2);
    }

    private bool IsDelete(int i)
    {
        if (!Is(i + 1, "FROM") || !IsName(i + 2))
        {
            return false;
        }

        var next = i + 3;
        if (IsName(next) && !At(next).StartsLine)
        {
            next++;
        }

        if (Is(next, "WHERE"))
        {
            return IsCondition(next + 1) && EndsAsSql(next);
        }

        return IsOver(next) && ((IsCapital(i) && IsCapital(i + 1)) || IsSymbol(next, ";")) && EndsAsSql(next);
    }

    private bool IsDrop(int i)
    {
        if (WordAt(i + 1) is not ("TABLE" or "INDEX" or "VIEW" or "TRIGGER" or "DATABASE" or "SCHEMA" or "FUNCTION" or "PROCEDURE" or "SEQUENCE" or "COLUMN"))
        {
            return false;
        }

        var name = i + 2;
        var isSure = IsCapital(i) && IsCapital(i + 1);
        if (Is(name, "IF") && Is(name + 1, "EXISTS"))
        {
            isSure = true;
            name += 2;
        }

        var next = name + 1;
        if (Is(next, "CASCADE") || Is(next, "RESTRICT"))
        {
            next++;
        }

        return IsName(name) && IsOver(next) && (isSure || IsSymbol(next, ";")) && EndsAsSql(next);
    }

    private bool IsWith(int i)
    {
        var name = Is(i + 1, "RECURSIVE") ? i + 2 : i + 1;
        var next = name + 1;
        if (IsSymbol(next, "("))
        {
            next = SkipParentheses(next);
        }

        if (!IsName(name) || !Is(next, "AS"))
        {
            return false;
        }

        next++;
        while (Is(next, "NOT") || Is(next, "MATERIALIZED"))
        {
            next++;
        }

        return IsSymbol(next, "(") && WordAt(next + 1) is "SELECT" or "INSERT" or "UPDATE" or "DELETE" or "VALUES" or "WITH";
    }

    private bool IsMerge(int i)
    {
        var name = Is(i + 1, "INTO") ? i + 2 : i + 1;
        var next = name + 1;
        if (Is(next, "AS"))
        {
            next += 2;
        }
        else if (IsName(next))
        {
            next++;
        }

        if (!IsName(name) || !Is(next, "USING"))
        {
            return false;
        }

        var on = FindWord(next, "ON", 60);
        return on > 0 && IsCondition(on + 1) && EndsAsSql(on);
    }

    private bool IsExplain(int i)
    {
        var next = i + 1;
        while (WordAt(next) is "QUERY" or "PLAN" or "ANALYZE" or "VERBOSE")
        {
            next++;
        }

        return IsStatementAt(next);
    }

    private bool IsPragma(int i)
    {
        if (!IsCapital(i) || At(i + 1).Kind != SqlTokenKind.Word || IsEnglish(i + 1))
        {
            return false;
        }

        return IsSymbol(i + 2, "=") || IsSymbol(i + 2, ";") || (IsSymbol(i + 2, "(") && At(i + 2).IsAdjacent) || (setting != SqlSetting.Prose && IsOver(i + 2));
    }
}
