using ArchDocs.Core.Diagrams.Preparation;

namespace ArchDocs.Core.Diagrams.States;

/// <summary>The grammar of state diagrams, where nearly any word is a state; open states are kept on a list.</summary>
internal sealed class StateParser : TokenParser<StateTokenKind>
{
    public const string Edge = "[*]";

    private readonly StateBuilder _builder;
    private readonly Stack<(string Id, DiagramToken<StateTokenKind> Token)> _open = new();

    private StateParser(PreparedText text)
        : base(text.Text, new StateLexer(text.Text).Next) => _builder = new StateBuilder(text);

    private string? Parent => _open.TryPeek(out var open) ? open.Id : null;

    public static ParsedDiagram Parse(PreparedText text)
    {
        var parser = new StateParser(text);
        if (!parser.ParseDocument())
        {
            return StateErrors.Unexpected(parser.Text, parser.Token, parser.Previous, parser._open.TryPeek(out var open) ? open.Token : null);
        }

        return parser._builder.Graph;
    }

    private bool ParseDocument()
    {
        while (TryTake(StateTokenKind.NewLine))
        {
        }

        if (!TryTake(StateTokenKind.Header))
        {
            return false;
        }

        while (!Is(StateTokenKind.EndOfText))
        {
            if (!ParseStatement())
            {
                return false;
            }
        }

        return _open.Count == 0;
    }

    private bool ParseStatement()
    {
        switch (Token.Kind)
        {
            case StateTokenKind.NewLine or StateTokenKind.HideEmpty or StateTokenKind.Divider or StateTokenKind.Direction or StateTokenKind.AccessibleText:
                Take();
                return true;
            case StateTokenKind.Name or StateTokenKind.Edge:
                return ParseState();
            case StateTokenKind.Fork or StateTokenKind.Join or StateTokenKind.Choice:
                _builder.Add(TextOf(Token).Trim(), Token.Start, label: null, Parent);
                Take();
                return true;
            case StateTokenKind.Composite:
                var id = TextOf(Token);
                _builder.Add(id, Token.Start, label: null, Parent);
                Take();
                return TryBegin(id);
            case StateTokenKind.StateDescription:
                return ParseDescribed();
            case StateTokenKind.BodyEnd:
                return _open.TryPop(out _) && TryTake(StateTokenKind.BodyEnd);
            case StateTokenKind.Note:
                return ParseNote();
            case StateTokenKind.Scale:
                Take();
                return TryTake(StateTokenKind.Width);
            case StateTokenKind.ClassDefinition:
                Take();
                return TryTake(StateTokenKind.ClassDefinitionName) && TryTake(StateTokenKind.Styles);
            case StateTokenKind.Class:
                Take();
                return TryTake(StateTokenKind.ClassNames) && TryTake(StateTokenKind.Styles);
            case StateTokenKind.Style:
                Take();
                return TryTake(StateTokenKind.StyleNames) && TryTake(StateTokenKind.Styles);
            case StateTokenKind.Click:
                return ParseClick();
            default:
                return false;
        }
    }

    private bool ParseState()
    {
        var offset = Token.Start;
        if (!TryTakeState(out var from))
        {
            return false;
        }

        if (!TryTake(StateTokenKind.Arrow))
        {
            _builder.Add(from, offset, TakeDescription(), Parent);
            return true;
        }

        var toOffset = Token.Start;
        if (!TryTakeState(out var to))
        {
            return false;
        }

        _builder.Add(from, offset, label: null, Parent);
        _builder.Add(to, toOffset, label: null, Parent);
        _builder.AddTransition(from, to, TakeDescription() ?? "", offset);
        return true;
    }

    private string? TakeDescription()
    {
        var token = Token;
        return TryTake(StateTokenKind.Description) ? EntityCodes.Decode(TextOf(token)[1..].Trim()) : null;
    }

    private bool TryTakeState(out string id)
    {
        id = TextOf(Token).Trim();
        if (!TryTake(StateTokenKind.Name) && !TryTake(StateTokenKind.Edge))
        {
            return false;
        }

        return !TryTake(StateTokenKind.StyleSeparator) || TryTake(StateTokenKind.Name);
    }

    /// <summary><c>state "Being packed" as packing</c>.</summary>
    private bool ParseDescribed()
    {
        var label = EntityCodes.Decode(TextOf(Token).Trim());
        Take();
        if (!TryTake(StateTokenKind.As))
        {
            return false;
        }

        var name = Token;
        if (!TryTake(StateTokenKind.Name))
        {
            return false;
        }

        var id = TextOf(name).Split(':')[0].Trim();
        _builder.Add(id, name.Start, label, Parent);
        return TryBegin(id);
    }

    private bool TryBegin(string id)
    {
        var open = Token;
        if (TryTake(StateTokenKind.BodyStart))
        {
            _open.Push((id, open));
        }

        return true;
    }

    private bool ParseNote()
    {
        Take();
        if (TryTake(StateTokenKind.NoteText))
        {
            return TryTake(StateTokenKind.As) && TryTake(StateTokenKind.Name);
        }

        if (!TryTake(StateTokenKind.NotePlace))
        {
            return false;
        }

        _builder.AddNote(TextOf(Token).Trim(), Token.Start);
        return TryTake(StateTokenKind.Name) && TryTake(StateTokenKind.NoteText);
    }

    private bool ParseClick()
    {
        Take();
        if (!TryTakeState(out _))
        {
            return false;
        }

        var isAddress = TryTake(StateTokenKind.Href);
        return TryTake(StateTokenKind.Quoted) && (isAddress || TryTake(StateTokenKind.Quoted)) && TryTake(StateTokenKind.NewLine);
    }
}
