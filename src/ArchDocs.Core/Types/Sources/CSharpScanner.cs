namespace ArchDocs.Core.Types.Sources;

/// <summary>Cuts C# into words and single marks, passing over blanks, comments, preprocessor lines, strings and characters. What is no C# costs no more than its length.</summary>
internal ref struct CSharpScanner(ReadOnlySpan<char> text)
{
    private const int DeepestString = 16;

    private readonly ReadOnlySpan<char> _text = text;
    private int _next;
    private bool _isLineStart = true;

    public int Start { get; private set; }

    public bool IsWord { get; private set; }

    /// <summary>The word, without the '@' of a keyword that is a name; else the mark.</summary>
    public readonly ReadOnlySpan<char> Token => _text[Start.._next];

    public bool MoveNext()
    {
        while (_next < _text.Length)
        {
            if (SkipTrivia() || SkipLiteral())
            {
                continue;
            }

            _isLineStart = false;
            Start = _next;
            IsWord = IsWordStart(_text[_next]);
            _next++;
            while (IsWord && _next < _text.Length && (char.IsLetterOrDigit(_text[_next]) || _text[_next] == '_'))
            {
                _next++;
            }

            return true;
        }

        return false;
    }

    private bool SkipTrivia()
    {
        var c = _text[_next];
        if (char.IsWhiteSpace(c))
        {
            _isLineStart |= c is '\n' or '\r';
            _next++;
            return true;
        }

        var rest = _text[_next..];
        if (rest.StartsWith("//") || (c == '#' && _isLineStart))
        {
            var end = rest.IndexOfAny('\n', '\r');
            _next = end < 0 ? _text.Length : _next + end;
            return true;
        }

        if (rest.StartsWith("/*"))
        {
            var end = rest[2..].IndexOf("*/");
            _next = end < 0 ? _text.Length : _next + end + 4;
            return true;
        }

        return false;
    }

    private bool SkipLiteral(int depth = 0)
    {
        var at = _next;
        while (at < _text.Length && _text[at] is '@' or '$')
        {
            at++;
        }

        if (at < _text.Length && _text[at] == '"')
        {
            SkipString(at, isVerbatim: _text[_next..at].Contains('@'), isInterpolated: _text[_next..at].Contains('$'), depth);
            return true;
        }

        if (at > _next)
        {
            // The '@' of a name.
            _next = at;
            return true;
        }

        if (_text[_next] == '\'')
        {
            SkipCharacter();
            return true;
        }

        return false;
    }

    private void SkipString(int open, bool isVerbatim, bool isInterpolated, int depth)
    {
        _isLineStart = false;
        var rest = _text[open..];
        var quotes = rest.IndexOfAnyExcept('"') is var run and >= 0 ? run : rest.Length;
        if (!isVerbatim && quotes >= 3)
        {
            var end = rest[quotes..].IndexOf(rest[..quotes]);
            _next = end < 0 ? _text.Length : open + quotes + end + quotes;
            return;
        }

        var holes = 0;
        for (_next = open + 1; _next < _text.Length; _next++)
        {
            switch (_text[_next])
            {
                case '{' when isInterpolated && holes == 0 && _next + 1 < _text.Length && _text[_next + 1] == '{':
                    _next++;
                    break;
                case '{' when isInterpolated:
                    holes++;
                    break;
                case '}' when holes > 0:
                    holes--;
                    break;
                case '"' or '\'' or '$' or '@' when holes > 0 && depth < DeepestString:
                    // A literal within a string's hole.
                    SkipLiteral(depth + 1);
                    _next--;
                    break;
                case '\\' when !isVerbatim:
                    _next++;
                    break;
                case '"' when isVerbatim && _next + 1 < _text.Length && _text[_next + 1] == '"':
                    _next++;
                    break;
                case '"':
                    _next++;
                    return;
                case '\n' when !isVerbatim && holes == 0:
                    // A string that is not closed is none.
                    return;
                default:
                    break;
            }
        }

        _next = _text.Length;
    }

    private void SkipCharacter()
    {
        _isLineStart = false;
        var rest = _text[_next..];
        var length = rest.Length > 3 && rest[1] == '\\' ? rest[3..].IndexOfAny('\'', '\n') + 4 : rest.Length > 2 && rest[2] == '\'' ? 3 : 1;
        _next += Math.Max(1, length);
    }

    private static bool IsWordStart(char c) => char.IsLetter(c) || c == '_';
}
