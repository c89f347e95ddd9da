namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>The lines between nodes: <c>--&gt;</c>, <c>==&gt;</c>, <c>-.-&gt;</c>, <c>~~~</c> and what opens one with text, with the space around them.</summary>
internal sealed class LinkScanner(string text)
{
    private int _spaceStart;
    private int _spaceEnd;
    private int _matchStart = -1;
    private LinkMatch? _match;

    /// <summary>Behind the space at an offset, line ends included; remembered, since the lexer asks for the same run again and again.</summary>
    public int SkipSpace(int offset)
    {
        if (offset < _spaceStart || offset >= _spaceEnd)
        {
            (_spaceStart, _spaceEnd) = (offset, MermaidCharacters.SkipSpace(text, offset));
        }

        return _spaceEnd;
    }

    /// <summary>Whether a link may begin with the character.</summary>
    public static bool MayBegin(char character) => character is '-' or '=' or '.' or '~' or '<' or 'x' or 'o' || MermaidCharacters.IsSpace(character);

    /// <summary>A whole link or an opening at an offset; the state is that of the opening's text.</summary>
    public LinkMatch? Match(int offset)
    {
        var start = SkipSpace(offset);
        if (start != _matchStart)
        {
            (_matchStart, _match) = (start, MatchFrom(start));
        }

        return _match;
    }

    /// <summary>Behind the link that ends an edge's text; -1 where none stands at the offset.</summary>
    public int EndOfClosing(int offset, LexerState state)
    {
        var line = LineOf(SkipSpace(offset));
        var isStroke = state switch
        {
            LexerState.EdgeText => At(line) == '-' && At(line + 1) == '-',
            LexerState.ThickEdgeText => At(line) == '=' && At(line + 1) == '=',
            _ => At(line) is '-' or '.',
        };
        return isStroke && Match(offset) is { IsOpening: false } match && match.State == state ? match.End : -1;
    }

    private int LineOf(int start) => start + (At(start) is 'x' or 'o' or '<' ? 1 : 0);

    private LinkMatch? MatchFrom(int start)
    {
        var line = LineOf(start);
        return At(line) switch
        {
            '-' when At(line + 1) == '-' => Solid(line, '-', LexerState.EdgeText),
            '=' when At(line + 1) == '=' => Solid(line, '=', LexerState.ThickEdgeText),
            '-' or '.' => Dotted(line),
            '~' when line == start => Invisible(line),
            _ => null,
        };
    }

    private LinkMatch Solid(int line, char stroke, LexerState state)
    {
        var end = line;
        while (At(end) == stroke)
        {
            end++;
        }

        var hasHead = At(end) is 'x' or 'o' or '>';
        return hasHead || end - line > 2 ? new LinkMatch(SkipSpace(hasHead ? end + 1 : end), false, state) : new LinkMatch(SkipSpace(end), true, state);
    }

    private LinkMatch? Dotted(int line)
    {
        var dots = line + (At(line) == '-' ? 1 : 0);
        var end = dots;
        while (At(end) == '.')
        {
            end++;
        }

        if (end > dots && At(end) == '-')
        {
            return new LinkMatch(SkipSpace(At(end + 1) is 'x' or 'o' or '>' ? end + 2 : end + 1), false, LexerState.DottedEdgeText);
        }

        return end > dots && dots > line ? new LinkMatch(SkipSpace(dots + 1), true, LexerState.DottedEdgeText) : null;
    }

    private LinkMatch? Invisible(int line)
    {
        var end = line;
        while (At(end) == '~')
        {
            end++;
        }

        return end - line >= 3 ? new LinkMatch(SkipSpace(end), false, LexerState.Statement) : null;
    }

    private char At(int offset) => offset < text.Length ? text[offset] : '\0';
}

/// <param name="IsOpening">Text and a closing follow.</param>
/// <param name="State">The stroke, told by the state that its text has.</param>
internal readonly record struct LinkMatch(int End, bool IsOpening, LexerState State);
