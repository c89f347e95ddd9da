using System.Collections.Immutable;
using ArchDocs.Core.Diagrams.Preparation;

namespace ArchDocs.Core.Diagrams.Sequences;

/// <summary>The grammar of sequence diagrams, statement by statement; blocks are kept on a list, so that no nesting is too deep.</summary>
internal sealed class SequenceParser : TokenParser<SequenceTokenKind>
{
    private readonly SequenceBuilder _builder;
    private readonly Stack<DiagramToken<SequenceTokenKind>> _open = new();

    private SequenceParser(PreparedText text)
        : base(text.Text, new SequenceLexer(text.Text).Next) => _builder = new SequenceBuilder(text);

    public static ParsedDiagram Parse(PreparedText text)
    {
        var parser = new SequenceParser(text);
        return parser.ParseDocument() ?? parser._builder.Error ?? (ParsedDiagram)parser._builder.Graph;
    }

    private PreparedError? ParseDocument()
    {
        while (Token.Kind == SequenceTokenKind.NewLine)
        {
            Take();
        }

        if (Token.Kind != SequenceTokenKind.Header)
        {
            return Unexpected();
        }

        Take();
        while (Token.Kind != SequenceTokenKind.EndOfText)
        {
            if (!ParseLine())
            {
                return Unexpected();
            }
        }

        return _open.Count == 0 ? null : SequenceErrors.NeverClosed(Text, _open.Peek(), Text.Length);
    }

    private bool ParseLine()
    {
        if (_open.TryPeek(out var open) && open.Kind == SequenceTokenKind.Box && Token.Kind is not (SequenceTokenKind.NewLine or SequenceTokenKind.End or SequenceTokenKind.Participant or SequenceTokenKind.ParticipantActor or SequenceTokenKind.Destroy))
        {
            return false;
        }

        switch (Token.Kind)
        {
            case SequenceTokenKind.NewLine or SequenceTokenKind.Unknown or SequenceTokenKind.Title or SequenceTokenKind.AccessibleTitle or SequenceTokenKind.AccessibleDescription:
                Take();
                return true;
            case SequenceTokenKind.Participant or SequenceTokenKind.ParticipantActor:
                return ParseParticipant(isCreated: false);
            case SequenceTokenKind.Create:
                Take();
                return Token.Kind == SequenceTokenKind.Destroy ? ParseDestroy() : ParseParticipant(isCreated: true);
            case SequenceTokenKind.Destroy:
                return ParseDestroy();
            case SequenceTokenKind.Box or SequenceTokenKind.Loop or SequenceTokenKind.Rect or SequenceTokenKind.Opt or SequenceTokenKind.Alt or SequenceTokenKind.Par or SequenceTokenKind.ParOver or SequenceTokenKind.Critical or SequenceTokenKind.Break:
                return BeginBlock();
            case SequenceTokenKind.Else or SequenceTokenKind.And or SequenceTokenKind.Option:
                return ParseSection();
            case SequenceTokenKind.End:
                return EndBlock();
            case SequenceTokenKind.Autonumber:
                return ParseNumbering();
            case SequenceTokenKind.Activate or SequenceTokenKind.Deactivate:
                return ParseActivation();
            case SequenceTokenKind.Note:
                return ParseNote();
            case SequenceTokenKind.Links or SequenceTokenKind.Link or SequenceTokenKind.Properties or SequenceTokenKind.Details:
                return ParseLinks();
            case SequenceTokenKind.Actor:
                return ParseMessage();
            default:
                return false;
        }
    }

    private bool ParseParticipant(bool isCreated)
    {
        var kind = Token.Kind == SequenceTokenKind.ParticipantActor ? "actor" : "participant";
        if (!TryTake(SequenceTokenKind.Participant) && !TryTake(SequenceTokenKind.ParticipantActor))
        {
            return false;
        }

        if (!TryTakeName(out var name))
        {
            return false;
        }

        string? label = null;
        if (Token.Kind == SequenceTokenKind.ConfigurationStart)
        {
            if (!TryParseConfiguration(ref kind, ref label))
            {
                return false;
            }
        }

        if (TryTake(SequenceTokenKind.As))
        {
            var alias = SequenceLabel.Of(TextOf(Token));
            label = alias == name.Id && label is not null ? label : alias;
            if (!TryTake(SequenceTokenKind.RestOfLine))
            {
                return false;
            }
        }

        if (!TryTake(SequenceTokenKind.NewLine))
        {
            return false;
        }

        if (isCreated)
        {
            _builder.Create(name, label, kind);
        }
        else
        {
            _builder.Declare(name, label, kind);
        }

        return true;
    }

    private bool TryParseConfiguration(ref string kind, ref string? label)
    {
        Take();
        var content = Token;
        if (!TryTake(SequenceTokenKind.ConfigurationContent))
        {
            return false;
        }

        var configuration = SequenceConfiguration.Read(TextOf(content), content.Start);
        _builder.Fault(configuration.Error);
        kind = configuration.Kind ?? kind;
        label = configuration.Alias;
        return TryTake(SequenceTokenKind.ConfigurationEnd);
    }

    private bool ParseDestroy()
    {
        Take();
        if (!TryTakeName(out var name) || !TryTake(SequenceTokenKind.NewLine))
        {
            return false;
        }

        _builder.Destroy(name);
        return true;
    }

    private bool BeginBlock()
    {
        var open = Token;
        Take();
        var label = TextOf(Token);
        if (!TryTake(SequenceTokenKind.RestOfLine))
        {
            return false;
        }

        _open.Push(open);
        _builder.Block(TextOf(open).ToLowerInvariant(), SequenceLabel.Of(label), open.Start);
        if (open.Kind == SequenceTokenKind.Box)
        {
            _builder.BeginBox();
        }

        return true;
    }

    private bool ParseSection()
    {
        var isFitting = _open.TryPeek(out var open) && (Token.Kind, open.Kind) is
            (SequenceTokenKind.Else, SequenceTokenKind.Alt) or
            (SequenceTokenKind.And, SequenceTokenKind.Par or SequenceTokenKind.ParOver) or
            (SequenceTokenKind.Option, SequenceTokenKind.Critical);
        if (!isFitting)
        {
            return false;
        }

        var section = Token;
        Take();
        _builder.Block(TextOf(section).ToLowerInvariant(), SequenceLabel.Of(TextOf(Token)), section.Start);
        return TryTake(SequenceTokenKind.RestOfLine);
    }

    private bool EndBlock()
    {
        if (!_open.TryPop(out var open))
        {
            return false;
        }

        if (open.Kind == SequenceTokenKind.Box)
        {
            _builder.EndBox();
        }

        Take();
        return true;
    }

    private bool ParseNumbering()
    {
        Take();
        if (!TryTake(SequenceTokenKind.Off) && TryTake(SequenceTokenKind.Number))
        {
            TryTake(SequenceTokenKind.Number);
        }

        return TryTake(SequenceTokenKind.NewLine);
    }

    private bool ParseActivation()
    {
        var isActivation = Token.Kind == SequenceTokenKind.Activate;
        Take();
        if (!TryTakeName(out var name) || !TryTake(SequenceTokenKind.NewLine))
        {
            return false;
        }

        if (isActivation)
        {
            _builder.Activate(name);
        }
        else
        {
            _builder.Deactivate(name);
        }

        return true;
    }

    private bool ParseNote()
    {
        Take();
        var isOver = Token.Kind == SequenceTokenKind.Over;
        if (!TryTake(SequenceTokenKind.Over) && !TryTake(SequenceTokenKind.LeftOf) && !TryTake(SequenceTokenKind.RightOf))
        {
            return false;
        }

        if (!TryTakeName(out var first))
        {
            return false;
        }

        ImmutableArray<SequenceName> names = [first];
        if (isOver && TryTake(SequenceTokenKind.Comma))
        {
            if (!TryTakeName(out var second))
            {
                return false;
            }

            names = [first, second];
        }

        if (!TryTakeMessageText(out var label))
        {
            return false;
        }

        foreach (var name in names)
        {
            _builder.Mention(name);
        }

        _builder.Note(names, label);
        return TryTake(SequenceTokenKind.NewLine);
    }

    private bool ParseLinks()
    {
        Take();
        if (!TryTakeName(out var name) || !TryTakeMessageText(out _))
        {
            return false;
        }

        _builder.Mention(name);
        return TryTake(SequenceTokenKind.NewLine);
    }

    private bool ParseMessage()
    {
        if (!TryTakeName(out var from))
        {
            return false;
        }

        var isReverse = TryTake(SequenceTokenKind.CentralConnection);
        var arrow = TextOf(Token);
        if (!TryTake(SequenceTokenKind.Arrow))
        {
            return false;
        }

        var isActivating = !isReverse && TryTake(SequenceTokenKind.Plus);
        var isDeactivating = !isReverse && !isActivating && TryTake(SequenceTokenKind.Minus);
        if (!isActivating && !isDeactivating)
        {
            TryTake(SequenceTokenKind.CentralConnection);
        }

        if (!TryTakeName(out var to) || !TryTakeMessageText(out var label) || !TryTake(SequenceTokenKind.NewLine))
        {
            return false;
        }

        _builder.Mention(from);
        _builder.Mention(to);
        _builder.Message(from, to, arrow, label);
        if (isActivating)
        {
            _builder.Activate(to);
        }
        else if (isDeactivating)
        {
            _builder.Deactivate(from);
        }

        return true;
    }

    private bool TryTakeName(out SequenceName name)
    {
        name = new SequenceName(SequenceLabel.Trim(TextOf(Token)), Token.Start);
        return TryTake(SequenceTokenKind.Actor);
    }

    private bool TryTakeMessageText(out string label)
    {
        var token = Token;
        label = "";
        if (!TryTake(SequenceTokenKind.Text))
        {
            return false;
        }

        label = SequenceLabel.Of(TextOf(token)[1..]);
        return true;
    }

    private PreparedError Unexpected() => SequenceErrors.Unexpected(Text, Token, Previous, _open.TryPeek(out var open) ? open : null);
}
