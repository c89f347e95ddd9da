namespace ArchDocs.Core.Rules.NoCode.Sql;

/// <summary>Cuts text into SQL tokens; never fails, since most of what it sees is no SQL.</summary>
internal sealed class SqlLexer(string text, int start)
{
    // Statements are told apart by their beginning, so a long one need not be read to its end.
    private const int MaxTokens = 400;
    private const int MaxQuotedLength = 120;

    private readonly List<SqlToken> _tokens = new(16);
    private int _position = start;

    /// <summary>The token at an index, read when it is first asked for.</summary>
    public SqlToken At(int i)
    {
        while (_tokens.Count <= i && _tokens.Count < MaxTokens && ReadNext())
        {
        }

        return i >= 0 && i < _tokens.Count ? _tokens[i] : new SqlToken(SqlTokenKind.End, text.Length, 0, StartsLine: true, IsAdjacent: false);
    }

    private bool ReadNext()
    {
        var startsLine = false;
        var i = SkipBlanks(text, _position, ref startsLine);
        if (i >= text.Length)
        {
            return false;
        }

        var (kind, length) = TokenAt(text, i);
        _tokens.Add(new SqlToken(kind, i, length, startsLine && _tokens.Count > 0, i == _position));
        _position = i + length;
        return true;
    }

    public static bool IsWordStart(char c) => char.IsLetter(c) || c == '_';

    public static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';

    private static int SkipBlanks(string text, int i, ref bool startsLine)
    {
        while (i < text.Length)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                startsLine |= text[i] == '\n';
                i++;
            }
            else if (StartsWith(text, i, "--"))
            {
                var end = text.IndexOf('\n', i);
                i = end < 0 ? text.Length : end;
            }
            else if (StartsWith(text, i, "/*"))
            {
                var end = text.IndexOf("*/", i + 2, StringComparison.Ordinal);
                i = end < 0 ? text.Length : end + 2;
            }
            else if (LineBreakLength(text, i) is > 0 and var length)
            {
                startsLine = true;
                i += length;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>Diagram labels break lines with an HTML tag.</summary>
    private static int LineBreakLength(string text, int i) =>
        StartsWith(text, i, "<br>") ? 4 : StartsWith(text, i, "<br/>") ? 5 : StartsWith(text, i, "<br />") ? 6 : 0;

    private static (SqlTokenKind Kind, int Length) TokenAt(string text, int i)
    {
        var c = text[i];
        if (IsWordStart(c))
        {
            return (SqlTokenKind.Word, WordLength(text, i));
        }

        if (char.IsAsciiDigit(c))
        {
            return (SqlTokenKind.Number, RunLength(text, i, static x => char.IsAsciiLetterOrDigit(x) || x == '.'));
        }

        return c switch
        {
            '\'' => ClosedBy(text, i, '\'', static _ => true) is > 0 and var length ? (SqlTokenKind.String, length) : (SqlTokenKind.Symbol, 1),
            '"' or '`' => ClosedBy(text, i, c, IsNamePart) is > 0 and var length ? (SqlTokenKind.QuotedName, length) : (SqlTokenKind.Symbol, 1),
            '[' => ClosedBy(text, i, ']', static x => IsNamePart(x) || x == ' ') is > 0 and var length ? (SqlTokenKind.QuotedName, length) : (SqlTokenKind.Symbol, 1),
            '{' => ClosedBy(text, i, '}', IsNamePart) is > 0 and var length ? (SqlTokenKind.Parameter, length) : (SqlTokenKind.Symbol, 1),
            '<' when ClosedBy(text, i, '>', IsNamePart) is > 0 and var length => (SqlTokenKind.Parameter, length),
            '?' or '…' => (SqlTokenKind.Parameter, 1),
            '.' when StartsWith(text, i, "...") => (SqlTokenKind.Parameter, 3),
            ':' or '@' or '$' or '%' when i + 1 < text.Length && IsWordPart(text[i + 1]) => (SqlTokenKind.Parameter, 1 + RunLength(text, i + 1, IsWordPart)),
            '<' or '>' or '!' or '|' or ':' => (SqlTokenKind.Symbol, i + 1 < text.Length && text[i + 1] is '=' or '>' or '|' or ':' ? 2 : 1),
            _ => (SqlTokenKind.Symbol, 1),
        };
    }

    private static int WordLength(string text, int i)
    {
        var end = i;
        while (end < text.Length)
        {
            var next = end + 1 < text.Length ? text[end + 1] : '\0';
            if (IsWordPart(text[end]))
            {
                end++;
            }
            else if ((text[end] == '.' && (IsWordStart(next) || next == '*')) || (text[end] is '\'' or '’' && char.IsLetter(next)))
            {
                // An apostrophe within a word is English, and no string begins there.
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end - i;
    }

    private static int RunLength(string text, int i, Func<char, bool> belongs)
    {
        var end = i;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return end - i;
    }

    private static int ClosedBy(string text, int i, char close, Func<char, bool> belongs)
    {
        var limit = Math.Min(text.Length, i + MaxQuotedLength);
        for (var end = i + 1; end < limit && text[end] != '\n'; end++)
        {
            if (text[end] == close)
            {
                return end == i + 1 && close != '\'' ? 0 : end - i + 1;
            }

            if (!belongs(text[end]))
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool IsNamePart(char c) => IsWordPart(c) || c is '-' or '.';

    private static bool StartsWith(string text, int i, string value) => string.CompareOrdinal(text, i, value, 0, value.Length) == 0;
}
