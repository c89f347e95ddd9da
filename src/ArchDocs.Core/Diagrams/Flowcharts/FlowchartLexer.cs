using static ArchDocs.Core.Diagrams.Flowcharts.FlowchartTokenKind;

namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>Tokens as Mermaid's lexer makes them: the first that fits counts, not the longest, and what fits depends on what is open.</summary>
internal sealed class FlowchartLexer
{
    private readonly string _text;
    private readonly LinkScanner _links;
    private readonly StatementLexer _statements;
    private readonly Stack<LexerState> _states = new();
    private int _position;
    private bool _sawEnd;

    public FlowchartLexer(string text)
    {
        _text = text;
        _links = new LinkScanner(text);
        _statements = new StatementLexer(text, _links);
        _states.Push(LexerState.Statement);
    }

    private LexerState State => _states.Peek();

    /// <summary>The next token; where none fits, an unreadable one, again and again.</summary>
    public FlowchartToken Next()
    {
        while (_position < _text.Length)
        {
            var start = _position;
            var step = Step();
            if (step.End < 0)
            {
                return new FlowchartToken(Unreadable, start, start);
            }

            _position = step.End;
            Enter(step);
            if (step.Kind != Nothing)
            {
                return new FlowchartToken(step.Kind, start, step.End);
            }
        }

        return Finish();
    }

    /// <summary>What ends the text depends on the state: some of them end with nothing.</summary>
    private FlowchartToken Finish()
    {
        var kind = State switch
        {
            LexerState.Statement when !_sawEnd => EndOfText,
            LexerState.Click when !_sawEnd => Click,
            LexerState.AccessibleTitle => AccessibleTitleText,
            LexerState.AccessibleDescription => AccessibleDescriptionText,
            _ => End,
        };
        _sawEnd |= kind is EndOfText or Click;
        Enter(new LexerStep(kind, _position, Pops: kind is AccessibleTitleText or AccessibleDescriptionText));
        return new FlowchartToken(kind, _position, _position);
    }

    private void Enter(LexerStep step)
    {
        if (step.Pops && _states.Count > 1)
        {
            _states.Pop();
        }

        if (step.Pushes != LexerState.None)
        {
            _states.Push(step.Pushes);
        }
    }

    private LexerStep Step() => State switch
    {
        LexerState.Statement => _statements.Step(_position),
        LexerState.HeaderDirection => StateSteps.HeaderDirection(_text, _position, _links) ?? Opening(),
        LexerState.Text => Text(),
        LexerState.TrapezoidText => TrapezoidText(),
        LexerState.EllipseText => EllipseText(),
        LexerState.EdgeText => EdgeText('-'),
        LexerState.ThickEdgeText => EdgeText('='),
        LexerState.DottedEdgeText => EdgeText('.'),
        LexerState.String => StateSteps.String(_text, _position),
        LexerState.MarkdownString => StateSteps.MarkdownString(_text, _position),
        LexerState.ShapeData => StateSteps.ShapeData(_text, _position),
        LexerState.ShapeDataString => StateSteps.ShapeDataString(_text, _position),
        LexerState.Click => OpeningSteps.Quotes(_text, _position) ?? StateSteps.Click(_text, _position),
        LexerState.CallbackName => StateSteps.CallbackName(_text, _position),
        LexerState.CallbackArguments => StateSteps.CallbackArguments(_text, _position),
        LexerState.AccessibleTitle => StateSteps.RestOfLine(_text, _position, AccessibleTitleText),
        LexerState.AccessibleDescription => StateSteps.RestOfLine(_text, _position, AccessibleDescriptionText),
        _ => StateSteps.DescriptionBlock(_text, _position),
    };

    private LexerStep Text()
    {
        var next = At(_position + 1);
        return _text[_position] switch
        {
            ']' when next == ')' => Close(StadiumClose, 2),
            ']' when next == ']' => Close(SubroutineClose, 2),
            ']' => Close(SquareClose, 1),
            ')' when next == ']' => Close(CylinderClose, 2),
            ')' when next == ')' && At(_position + 2) == ')' => Close(DoubleCircleClose, 3),
            ')' => Close(RoundClose, 1),
            '}' => Close(DiamondClose, 1),
            '|' => Close(Bar, 1),
            _ => QuotesOrInvisibleLink() ?? OpeningSteps.Any(_text, _position) ?? StateSteps.Run(_text, _position, StateSteps.TextEnds, FlowchartTokenKind.Text),
        };
    }

    private LexerStep TrapezoidText()
    {
        if ((QuotesOrInvisibleLink() ?? OpeningSteps.Long(_text, _position)) is { } step)
        {
            return step;
        }

        // Mermaid's class of characters for this closing is wider than it was meant to be.
        var next = At(_position + 1);
        return _text[_position] switch
        {
            '\\' or '(' or '?' or '=' or ']' or ')' when next == ']' => Close(TrapezoidClose, 2),
            '/' when next == ']' => Close(InverseTrapezoidClose, 2),
            '/' or '\\' => new LexerStep(FlowchartTokenKind.Text, _position + 1),
            _ => StateSteps.Run(_text, _position, StateSteps.TrapezoidTextEnds, FlowchartTokenKind.Text) is { End: >= 0 } run ? run : Opening(),
        };
    }

    private LexerStep EllipseText()
    {
        if (QuotesOrInvisibleLink() is { } step)
        {
            return step;
        }

        if (IsEllipseClose(_position))
        {
            return Close(EllipseClose, 2);
        }

        var end = _position;
        while (end < _text.Length && !StateSteps.EllipseTextEnds.Contains(_text[end]) && !IsEllipseClose(end) && (end == _position || !IsInvisibleLink(end)))
        {
            end++;
        }

        return end > _position ? new LexerStep(FlowchartTokenKind.Text, end) : Opening();
    }

    private bool IsEllipseClose(int offset) => _text[offset] is '-' or '/' or ')' && At(offset + 1) == ')';

    /// <summary>Text up to the link that closes it; the stroke itself is no text.</summary>
    private LexerStep EdgeText(char stroke)
    {
        var end = _position;
        while (end < _text.Length && _text[end] != '"')
        {
            if (LinkScanner.MayBegin(_text[end]) && _links.EndOfClosing(end, State) is var close and >= 0)
            {
                return end > _position ? new LexerStep(FlowchartTokenKind.EdgeText, end) : new LexerStep(Link, close, Pops: true);
            }

            if (_text[end] == stroke && (stroke != '-' || At(end + 1) == '-'))
            {
                break;
            }

            end++;
        }

        return end > _position ? new LexerStep(FlowchartTokenKind.EdgeText, end) : OpeningSteps.Quotes(_text, _position) ?? LexerStep.None;
    }

    private LexerStep Opening() => QuotesOrInvisibleLink() ?? OpeningSteps.Any(_text, _position) ?? LexerStep.None;

    private LexerStep? QuotesOrInvisibleLink() =>
        OpeningSteps.Quotes(_text, _position) ?? (IsInvisibleLink(_position) ? new LexerStep(Link, _links.Match(_position)!.Value.End) : null);

    private bool IsInvisibleLink(int offset) =>
        (_text[offset] == '~' || MermaidCharacters.IsSpace(_text[offset])) && _links.Match(offset) is { State: LexerState.Statement };

    private LexerStep Close(FlowchartTokenKind kind, int length) => new(kind, _position + length, Pops: true);

    private char At(int offset) => offset < _text.Length ? _text[offset] : '\0';
}
