namespace ArchDocs.Core.Rules.NoCode.Definitions;

/// <summary>The tokens from one line's start on, as a dozen languages share them: words, strings and marks.</summary>
internal sealed class CodeTokens
{
    // A definition shows itself at once; what follows its head need not be read.
    private const int MaxTokens = 160;

    private readonly string _text;
    private readonly List<CodeToken> _tokens = new(16);
    private readonly int _start;
    private int _position;

    public CodeTokens(string text, int start)
    {
        _text = text;
        _start = start;
        _position = start;
    }

    /// <summary>How many are read so far; all of them, once an unclosed bracket was looked for.</summary>
    public int Count => _tokens.Count;

    public CodeToken this[int i] => IsRead(i) ? _tokens[i] : new CodeToken(_text.Length, 0, IsName: false, StartsLine: true, IsAdjacent: false);

    public ReadOnlySpan<char> SpanAt(int i) => _text.AsSpan(this[i].Start, this[i].Length);

    public bool Is(int i, string text) => SpanAt(i).SequenceEqual(text);

    public bool IsCapitalized(int i) => this[i].IsName && char.IsUpper(_text[this[i].Start]);

    public bool IsEnd(int i) => i >= 0 && !IsRead(i);

    /// <summary>The index behind the bracket that closes the one at <paramref name="i"/>; -1 when it is not closed.</summary>
    public int Skip(int i, string open, string close)
    {
        var depth = 0;
        for (; !IsEnd(i); i++)
        {
            depth += Is(i, open) ? 1 : Is(i, close) ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>The index behind type arguments such as <c>&lt;T&gt;</c>, or <paramref name="i"/> where there are none.</summary>
    public int SkipTypeArguments(int i) => Is(i, "<") && Skip(i, "<", ">") is > 0 and var end ? end : i;

    /// <summary>How far the token's line is indented.</summary>
    public int IndentOf(int i)
    {
        var start = this[i].Start;
        var lineStart = start == 0 ? 0 : _text.LastIndexOf('\n', start - 1) + 1;
        return start - lineStart;
    }

    private bool IsRead(int i)
    {
        while (_tokens.Count <= i && _tokens.Count < MaxTokens && ReadNext())
        {
        }

        return i >= 0 && i < _tokens.Count;
    }

    private bool ReadNext()
    {
        var i = _position;
        var startsLine = i == _start;
        while (i < _text.Length && char.IsWhiteSpace(_text[i]))
        {
            startsLine |= _text[i] == '\n';
            i++;
        }

        if (i >= _text.Length)
        {
            return false;
        }

        var length = LengthAt(i, out var isName);
        _tokens.Add(new CodeToken(i, length, isName, startsLine, i == _position && i > _start));
        _position = i + length;
        return true;
    }

    private int LengthAt(int i, out bool isName)
    {
        var c = _text[i];
        isName = char.IsLetter(c) || c is '_' or '$';
        var end = i + 1;
        if (isName || char.IsAsciiDigit(c))
        {
            while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || _text[end] is '_' or '$'))
            {
                end++;
            }

            return end - i;
        }

        if (c is '"' or '`')
        {
            var close = _text.AsSpan(end).IndexOfAny(c, '\n');
            return close >= 0 && _text[end + close] == c ? close + 2 : 1;
        }

        return end < _text.Length && (c, _text[end]) is ('-', '>') or ('=', '>') or (':', ':') or (':', '=') or ('=', '=') ? 2 : 1;
    }
}
