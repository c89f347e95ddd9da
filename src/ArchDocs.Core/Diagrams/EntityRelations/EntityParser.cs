using ArchDocs.Core.Diagrams.Preparation;

namespace ArchDocs.Core.Diagrams.EntityRelations;

/// <summary>The grammar of entity-relationship diagrams; a statement may follow another on the same line.</summary>
internal sealed class EntityParser : TokenParser<EntityTokenKind>
{
    private readonly EntityBuilder _builder;
    private readonly Stack<DiagramToken<EntityTokenKind>> _open = new();

    private EntityParser(PreparedText text)
        : base(text.Text, new EntityLexer(text.Text).Next) => _builder = new EntityBuilder(text);

    public static ParsedDiagram Parse(PreparedText text)
    {
        var parser = new EntityParser(text);
        return parser.ParseDocument() ?? (ParsedDiagram)parser._builder.Graph;
    }

    private PreparedError? ParseDocument()
    {
        if (!TryTake(EntityTokenKind.Header))
        {
            return Unexpected();
        }

        while (!Is(EntityTokenKind.EndOfText))
        {
            if (!ParseStatement())
            {
                return Unexpected();
            }
        }

        return _open.TryPeek(out var open) ? EntityErrors.NeverClosed(Text, open) : null;
    }

    private bool ParseStatement()
    {
        switch (Token.Kind)
        {
            case EntityTokenKind.NewLine or EntityTokenKind.AccessibleText or EntityTokenKind.Direction:
                Take();
                return true;
            case EntityTokenKind.Subgraph:
                return BeginSubgraph();
            case EntityTokenKind.End:
                return _open.TryPop(out _) && TryTake(EntityTokenKind.End);
            case EntityTokenKind.ClassDefinition or EntityTokenKind.Style:
                Take();
                return TryTakeIds() && TryTakeStyles() && TryTakeSeparator();
            case EntityTokenKind.Class:
                Take();
                return TryTakeIds() && TryTakeIds();
            default:
                return ParseEntity();
        }
    }

    private bool BeginSubgraph()
    {
        var open = Token;
        Take();
        if (!TryTakeName(out _))
        {
            return false;
        }

        if (TryTake(EntityTokenKind.BracketOpen))
        {
            if (!TryTakeName(out _))
            {
                return false;
            }

            while (TryTakeName(out _))
            {
            }

            if (!TryTake(EntityTokenKind.BracketClose))
            {
                return false;
            }
        }

        _open.Push(open);
        return TryTakeSeparator();
    }

    private bool ParseEntity()
    {
        var offset = Token.Start;
        if (!TryTakeName(out var name))
        {
            return false;
        }

        if (TryTake(EntityTokenKind.BracketOpen))
        {
            if (!TryTakeName(out var label) || !TryTake(EntityTokenKind.BracketClose))
            {
                return false;
            }

            _builder.Add(name, offset, label);
            return TryTakeStyleNames() && TryParseBlock(name);
        }

        if (!TryTakeStyleNames())
        {
            return false;
        }

        _builder.Add(name, offset);
        return Is(EntityTokenKind.Cardinality) ? ParseRelation(name, offset) : TryParseBlock(name);
    }

    private bool ParseRelation(string from, int offset)
    {
        var start = Token.Start;
        if (!TryTake(EntityTokenKind.Cardinality) || !TryTake(EntityTokenKind.Relation) || !TryTake(EntityTokenKind.Cardinality))
        {
            return false;
        }

        var cardinalities = Text[start..Previous.End];
        var toOffset = Token.Start;
        if (!TryTakeName(out var to) || !TryTakeStyleNames() || !TryTake(EntityTokenKind.Colon))
        {
            return false;
        }

        var label = TextOf(Token);
        if (!TryTake(EntityTokenKind.QuotedName) && !TryTake(EntityTokenKind.QuotedText) && !TryTake(EntityTokenKind.Text))
        {
            return false;
        }

        _builder.Add(to, toOffset);
        _builder.Relate(from, to, cardinalities, EntityCodes.Decode(Unquoted(label)), offset);
        return true;
    }

    private bool TryParseBlock(string name)
    {
        if (!TryTake(EntityTokenKind.BlockStart))
        {
            return true;
        }

        var attributes = new List<EntityAttribute>();
        while (!Is(EntityTokenKind.BlockEnd))
        {
            if (!TryTakeAttribute(out var attribute))
            {
                return false;
            }

            attributes.Add(attribute);
        }

        _builder.AddAttributes(name, attributes);
        return TryTake(EntityTokenKind.BlockEnd);
    }

    private bool TryTakeAttribute(out EntityAttribute attribute)
    {
        var type = TextOf(Token);
        attribute = new EntityAttribute(type, "", [], "");
        if (!TryTake(EntityTokenKind.AttributeWord))
        {
            return false;
        }

        type = TryTake(EntityTokenKind.QuestionMark) ? $"{type}?" : type;
        var name = TextOf(Token);
        if (!TryTake(EntityTokenKind.AttributeWord))
        {
            return false;
        }

        var keys = new List<string>();
        if (Is(EntityTokenKind.AttributeKey))
        {
            do
            {
                keys.Add(TextOf(Token));
                if (!TryTake(EntityTokenKind.AttributeKey))
                {
                    return false;
                }
            }
            while (TryTake(EntityTokenKind.Comma));
        }

        var comment = TryTake(EntityTokenKind.AttributeComment) ? Unquoted(TextOf(Previous)) : "";
        attribute = new EntityAttribute(type, name, [.. keys], comment);
        return true;
    }

    private bool TryTakeStyleNames() => !TryTake(EntityTokenKind.StyleSeparator) || TryTakeIds();

    private bool TryTakeIds()
    {
        do
        {
            if (!TryTake(EntityTokenKind.Text) && !TryTake(EntityTokenKind.StyleText))
            {
                return false;
            }
        }
        while (TryTake(EntityTokenKind.Comma));

        return true;
    }

    private bool TryTakeStyles() =>
        TryTakeRuns(EntityTokenKind.Comma, EntityTokenKind.StyleText, EntityTokenKind.Colon, EntityTokenKind.Hash);

    private bool TryTakeSeparator() => TryTake(EntityTokenKind.NewLine) || TryTake(EntityTokenKind.Semicolon) || Is(EntityTokenKind.EndOfText);

    private bool TryTakeName(out string name)
    {
        name = EntityCodes.Decode(Unquoted(TextOf(Token)));
        return TryTake(EntityTokenKind.QuotedName) || TryTake(EntityTokenKind.Text) || TryTake(EntityTokenKind.Number) || TryTake(EntityTokenKind.Decimal) || TryTake(EntityTokenKind.One);
    }

    private static string Unquoted(string text) => text.Replace("\"", "", StringComparison.Ordinal);

    private PreparedError Unexpected() => EntityErrors.Unexpected(Text, Token, Previous);
}
