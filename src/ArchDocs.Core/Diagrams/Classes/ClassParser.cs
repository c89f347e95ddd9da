using System.Text;
using ArchDocs.Core.Diagrams.Preparation;

namespace ArchDocs.Core.Diagrams.Classes;

/// <summary>The grammar of class diagrams; statements are separated by line ends, and open namespaces are kept on a list.</summary>
internal sealed class ClassParser : TokenParser<ClassTokenKind>
{
    private readonly ClassBuilder _builder;
    private readonly Stack<DiagramToken<ClassTokenKind>> _namespaces = new();

    private ClassParser(PreparedText text)
        : base(text.Text, new ClassLexer(text.Text).Next) => _builder = new ClassBuilder(text);

    public static ParsedDiagram Parse(PreparedText text)
    {
        var parser = new ClassParser(text);
        if (!parser.ParseDocument())
        {
            return parser.Unexpected();
        }

        return parser._builder.Error is { } error ? error : parser._builder.Graph;
    }

    private bool ParseDocument()
    {
        TryTake(ClassTokenKind.NewLine);
        if (!TryTake(ClassTokenKind.Header) || !TryTake(ClassTokenKind.NewLine))
        {
            return false;
        }

        while (true)
        {
            var isNamespace = Is(ClassTokenKind.Namespace);
            if (isNamespace ? !BeginNamespace() : !ParseStatement())
            {
                return false;
            }

            if (isNamespace)
            {
                continue;
            }

            if (!EndNamespaces(out var isSeparated))
            {
                return false;
            }

            if (Is(ClassTokenKind.EndOfText) && _namespaces.Count == 0)
            {
                return true;
            }

            if (!isSeparated)
            {
                return false;
            }
        }
    }

    /// <summary>A namespace holds one statement at least.</summary>
    private bool BeginNamespace()
    {
        var open = Token;
        Take();
        if (!TryTakeName(allowsGeneric: false, out _) || !TryTakeLabel(out _) || !TryTake(ClassTokenKind.BodyStart))
        {
            return false;
        }

        _namespaces.Push(open);
        TryTake(ClassTokenKind.NewLine);
        return true;
    }

    private bool EndNamespaces(out bool isSeparated)
    {
        isSeparated = TryTake(ClassTokenKind.NewLine);
        while (TryTake(ClassTokenKind.BodyEnd))
        {
            if (!_namespaces.TryPop(out _))
            {
                return false;
            }

            isSeparated = TryTake(ClassTokenKind.NewLine);
        }

        return true;
    }

    private bool ParseStatement()
    {
        if (_namespaces.Count > 0 && Token.Kind is not (ClassTokenKind.Class or ClassTokenKind.Note or ClassTokenKind.NoteFor))
        {
            return false;
        }

        switch (Token.Kind)
        {
            case ClassTokenKind.Class:
                return ParseClass();
            case ClassTokenKind.AccessibleText or ClassTokenKind.Direction or ClassTokenKind.Member:
                Take();
                return true;
            case ClassTokenKind.Note or ClassTokenKind.NoteFor:
                var isFor = Is(ClassTokenKind.NoteFor);
                Take();
                return (!isFor || TryTakeName(allowsGeneric: true, out _)) && TryTake(ClassTokenKind.Quoted);
            case ClassTokenKind.AnnotationStart:
                return ParseAnnotatedClass();
            case ClassTokenKind.Callback or ClassTokenKind.Link or ClassTokenKind.Click:
                return ParseClick();
            case ClassTokenKind.Style:
                Take();
                return TryTake(ClassTokenKind.Word) && TryTakeStyles();
            case ClassTokenKind.CssClass:
                Take();
                return TryTake(ClassTokenKind.Quoted) && TryTake(ClassTokenKind.Word);
            case ClassTokenKind.ClassDefinition:
                return ParseClassDefinition();
            default:
                return ParseNamed();
        }
    }

    private bool ParseClass()
    {
        Take();
        var offset = Token.Start;
        if (!TryTakeName(allowsGeneric: true, out var name) || !TryTakeLabel(out var label))
        {
            return false;
        }

        _builder.Add(name, offset, label);
        var needsMember = false;
        if (TryTake(ClassTokenKind.StyleSeparator))
        {
            needsMember = true;
            if (!TryTake(ClassTokenKind.Word))
            {
                return false;
            }
        }
        else if (Is(ClassTokenKind.AnnotationStart) && !ParseAnnotation())
        {
            return false;
        }

        if (!TryTake(ClassTokenKind.BodyStart))
        {
            return true;
        }

        var members = new List<(string Text, int Offset)>();
        while (Is(ClassTokenKind.Member))
        {
            members.Add((TextOf(Token), Token.Start));
            Take();
        }

        _builder.AddMembers(name, members);
        return (members.Count > 0 || !needsMember) && TryTake(ClassTokenKind.BodyEnd);
    }

    private bool ParseAnnotation()
    {
        Take();
        return TryTake(ClassTokenKind.Word) && TryTake(ClassTokenKind.AnnotationEnd);
    }

    private bool ParseAnnotatedClass()
    {
        if (!ParseAnnotation())
        {
            return false;
        }

        var offset = Token.Start;
        if (!TryTakeName(allowsGeneric: true, out var name))
        {
            return false;
        }

        _builder.Annotate(name, offset);
        return true;
    }

    private bool ParseClick()
    {
        var kind = Token.Kind;
        Take();
        if (!TryTakeName(allowsGeneric: true, out _))
        {
            return false;
        }

        if (kind == ClassTokenKind.Click && TryTake(ClassTokenKind.CallbackName))
        {
            TryTake(ClassTokenKind.CallbackArguments);
            TryTake(ClassTokenKind.Quoted);
            return true;
        }

        if ((kind == ClassTokenKind.Click && !TryTake(ClassTokenKind.Href)) || !TryTake(ClassTokenKind.Quoted))
        {
            return false;
        }

        TryTake(ClassTokenKind.Quoted);
        if (kind != ClassTokenKind.Callback)
        {
            TryTake(ClassTokenKind.LinkTarget);
        }

        return true;
    }

    private bool ParseClassDefinition()
    {
        Take();
        do
        {
            if (!TryTake(ClassTokenKind.Word))
            {
                return false;
            }
        }
        while (TryTake(ClassTokenKind.Comma));

        return TryTakeStyles();
    }

    /// <summary>A relation, a member, or a name alone.</summary>
    private bool ParseNamed()
    {
        var offset = Token.Start;
        if (!TryTakeName(allowsGeneric: true, out var from))
        {
            return false;
        }

        var label = Is(ClassTokenKind.Label) ? TextOf(Token)[1..].Trim() : "";
        if (TryTake(ClassTokenKind.Label))
        {
            _builder.Add(from, offset);
            _builder.AddMembers(from, [(label, Previous.Start)]);
            return true;
        }

        if (Token.Kind is not (ClassTokenKind.Quoted or ClassTokenKind.RelationEnd or ClassTokenKind.Line))
        {
            return true;
        }

        TryTake(ClassTokenKind.Quoted);
        var arrowStart = Token.Start;
        TryTake(ClassTokenKind.RelationEnd);
        if (!TryTake(ClassTokenKind.Line))
        {
            return false;
        }

        TryTake(ClassTokenKind.RelationEnd);
        var arrow = Text[arrowStart..Previous.End];
        TryTake(ClassTokenKind.Quoted);
        var toOffset = Token.Start;
        if (!TryTakeName(allowsGeneric: true, out var to))
        {
            return false;
        }

        label = Is(ClassTokenKind.Label) ? TextOf(Token)[1..].Trim() : "";
        TryTake(ClassTokenKind.Label);
        _builder.Add(from, offset);
        _builder.Add(to, toOffset);
        _builder.Relate(from, to, arrow, label, offset);
        return true;
    }

    private bool TryTakeLabel(out string? label)
    {
        label = null;
        if (!TryTake(ClassTokenKind.BracketOpen))
        {
            return true;
        }

        label = TextOf(Token);
        return TryTake(ClassTokenKind.Quoted) && TryTake(ClassTokenKind.BracketClose);
    }

    /// <summary>Words without anything between them, with blanks or with dots are one name; back-ticks or a generic argument, which is no part of it, end it.</summary>
    private bool TryTakeName(bool allowsGeneric, out string name)
    {
        var parts = new StringBuilder();
        while (true)
        {
            if (Is(ClassTokenKind.LiteralName))
            {
                parts.Append(TextOf(Token));
                Take();
            }
            else if (Is(ClassTokenKind.Word))
            {
                parts.Append(TextOf(Token));
                Take();
                var isDotted = TryTake(ClassTokenKind.Dot);
                if (isDotted || Is(ClassTokenKind.Word) || Is(ClassTokenKind.LiteralName))
                {
                    parts.Append(isDotted ? "." : "");
                    if (isDotted || Is(ClassTokenKind.Word))
                    {
                        continue;
                    }
                }
            }
            else
            {
                name = "";
                return false;
            }

            if (allowsGeneric && Is(ClassTokenKind.Generic))
            {
                Take();
            }

            name = EntityCodes.Decode(parts.ToString());
            return true;
        }
    }

    private bool TryTakeStyles() =>
        TryTakeRuns(ClassTokenKind.Comma, ClassTokenKind.Word, ClassTokenKind.Colon, ClassTokenKind.Hash, ClassTokenKind.Style, ClassTokenKind.Percent, ClassTokenKind.Label);

    private PreparedError Unexpected() => ClassErrors.Unexpected(Text, Token, Previous, _namespaces.TryPeek(out var open) ? open : null);
}
