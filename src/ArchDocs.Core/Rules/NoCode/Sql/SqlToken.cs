namespace ArchDocs.Core.Rules.NoCode.Sql;

internal enum SqlTokenKind
{
    End,

    /// <summary>A keyword or plain name; dots belong to it, as in <c>o.total</c>.</summary>
    Word,
    QuotedName,
    String,
    Number,

    /// <summary><c>?</c>, <c>:id</c>, <c>@id</c>, <c>$1</c>, <c>{table}</c>, <c>&lt;table&gt;</c>, an ellipsis.</summary>
    Parameter,
    Symbol,
}

/// <param name="StartsLine">The first token of its line.</param>
/// <param name="IsAdjacent">No blank stands before it.</param>
internal readonly record struct SqlToken(SqlTokenKind Kind, int Start, int Length, bool StartsLine, bool IsAdjacent)
{
    public int End => Start + Length;
}
