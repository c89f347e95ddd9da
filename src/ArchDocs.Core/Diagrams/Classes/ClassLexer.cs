using System.Collections.Immutable;
using Token = ArchDocs.Core.Diagrams.DiagramToken<ArchDocs.Core.Diagrams.Classes.ClassTokenKind>;

namespace ArchDocs.Core.Diagrams.Classes;

/// <summary>Cuts a class diagram into tokens as Mermaid 12 does: the first fitting form wins, and what fits depends on the braces and quotes around it.</summary>
internal sealed class ClassLexer(string text)
{
    private readonly DirectionLines _directions = new(text);
    private readonly Stack<Mode> _modes = new();
    private int _position;

    private enum Mode
    {
        Statement,
        Class,
        ClassBody,
        Namespace,
        NamespaceBody,
        Quoted,
        Generic,
        Literal,
        CallbackName,
        CallbackArguments,
    }

    private Mode Current => _modes.TryPeek(out var mode) ? mode : Mode.Statement;

    public Token Next()
    {
        while (_position < text.Length)
        {
            if (Read(_position) is { } token)
            {
                return token;
            }
        }

        var kind = Current switch
        {
            Mode.ClassBody or Mode.NamespaceBody => ClassTokenKind.EndInBody,
            Mode.Quoted or Mode.Generic or Mode.CallbackName or Mode.CallbackArguments => ClassTokenKind.EndInQuotes,
            _ => ClassTokenKind.EndOfText,
        };
        return new Token(kind, text.Length, text.Length);
    }

    private Token? Read(int start)
    {
        var c = text[start];
        return Current switch
        {
            Mode.Quoted => c == '"' ? End(start + 1) : Take(ClassTokenKind.Quoted, MermaidCharacters.IndexOrEnd(text, '"', start)),
            Mode.Generic => Keyword(start, ClassWords.Early) ?? (c == '~' ? End(start + 1) : Take(ClassTokenKind.Generic, MermaidCharacters.IndexOrEnd(text, '~', start))),
            Mode.Literal => c == '`' ? End(start + 1) : Take(ClassTokenKind.LiteralName, MermaidCharacters.IndexOrEnd(text, '`', start)),
            Mode.CallbackName => CallbackName(start),
            Mode.CallbackArguments => c == ')' ? End(start + 1) : Take(ClassTokenKind.CallbackArguments, MermaidCharacters.IndexOrEnd(text, ')', start)),
            _ when c == '"' => Begin(Mode.Quoted, null, start + 1),
            Mode.ClassBody => Member(start),
            Mode.Class => Class(start),
            Mode.Namespace => Namespace(start),
            Mode.NamespaceBody => NamespaceBody(start),
            _ => Statement(start),
        };
    }

    private Token? Statement(int start)
    {
        if (_directions.EndAt(start) is { } end)
        {
            return Take(ClassTokenKind.Direction, end);
        }

        if (text[start] == '%' && At(start + 1) == '%')
        {
            _position = MermaidCharacters.SkipSpace(text, MermaidCharacters.IndexOrEnd(text, '\n', start));
            return null;
        }

        if (AccessibleText.TryRead(text, start, out var accessible))
        {
            return Take(ClassTokenKind.AccessibleText, accessible.End);
        }

        if (MermaidCharacters.IsSpace(text[start]))
        {
            return Space(start);
        }

        if (StartsWith(start, "call") && MermaidCharacters.IsSpace(At(start + 4)))
        {
            return Begin(Mode.CallbackName, null, MermaidCharacters.SkipSpace(text, start + 4));
        }

        if (StartsWithWord(start, "classDiagram"))
        {
            return Take(ClassTokenKind.Header, start + (StartsWithWord(start, "classDiagram-v2") ? "classDiagram-v2" : "classDiagram").Length);
        }

        return Keyword(start, ClassWords.Statements) ?? Opening(start) ?? Anywhere(start, isStatement: true);
    }

    /// <summary>The words that begin a class or a namespace.</summary>
    private Token? Opening(int start)
    {
        if (StartsWithWord(start, "namespace"))
        {
            return Begin(Mode.Namespace, ClassTokenKind.Namespace, start + "namespace".Length);
        }

        return StartsWithWord(start, "class") ? Begin(Mode.Class, ClassTokenKind.Class, start + "class".Length) : null;
    }

    private Token? Class(int start)
    {
        switch (text[start])
        {
            case var space when MermaidCharacters.IsSpace(space):
                return LeaveAtLineEnd(Space(start));
            case '}':
                _modes.TryPop(out _);
                _modes.TryPop(out _);
                return Take(ClassTokenKind.BodyEnd, start + 1);
            case '{':
                return Begin(Mode.ClassBody, ClassTokenKind.BodyStart, start + 1);
            default:
                return Anywhere(start, isStatement: false);
        }
    }

    private Token? Member(int start)
    {
        switch (text[start])
        {
            case '}':
                _modes.TryPop(out _);
                return Take(ClassTokenKind.BodyEnd, start + 1);
            case '{':
                return Take(ClassTokenKind.OpenInBody, start + 1);
            case '\n':
                _position++;
                return null;
            default:
                var end = text.AsSpan(start).IndexOfAny('{', '}', '\n');
                return Take(ClassTokenKind.Member, end < 0 ? text.Length : start + end);
        }
    }

    private Token? Namespace(int start)
    {
        if (StartsWithWord(start, "namespace"))
        {
            return Begin(Mode.Namespace, ClassTokenKind.Namespace, start + "namespace".Length);
        }

        switch (text[start])
        {
            case var space when MermaidCharacters.IsSpace(space):
                return LeaveAtLineEnd(Space(start));
            case '{':
                return Begin(Mode.NamespaceBody, ClassTokenKind.BodyStart, start + 1);
            case '}':
                // It closes what stands around the namespace.
                _modes.TryPop(out _);
                return Current == Mode.Statement ? Take(ClassTokenKind.Stuck, start + 1) : null;
            default:
                return Anywhere(start, isStatement: false);
        }
    }

    private Token? NamespaceBody(int start)
    {
        if (MermaidCharacters.IsSpace(text[start]))
        {
            return Space(start);
        }

        if (text[start] == '}')
        {
            _modes.TryPop(out _);
            return Take(ClassTokenKind.BodyEnd, start + 1);
        }

        return Opening(start) ?? Anywhere(start, isStatement: false);
    }

    private Token? CallbackName(int start)
    {
        if (text[start] != '(')
        {
            return Take(ClassTokenKind.CallbackName, MermaidCharacters.IndexOrEnd(text, '(', start));
        }

        _modes.TryPop(out _);
        var close = MermaidCharacters.SkipSpace(text, start + 1);
        if (At(close) == ')')
        {
            _position = close + 1;
            return null;
        }

        return Begin(Mode.CallbackArguments, null, start + 1);
    }

    /// <summary>A line's end with the blanks and empty lines around it; blanks alone are none.</summary>
    private Token? Space(int start)
    {
        var end = MermaidCharacters.SkipSpace(text, start);
        var lineEnd = text.LastIndexOf('\n', end - 1, end - start);
        if (lineEnd >= 0)
        {
            return Take(ClassTokenKind.NewLine, lineEnd + 1);
        }

        _position = end;
        return null;
    }

    private Token? LeaveAtLineEnd(Token? token)
    {
        if (token is not null)
        {
            _modes.TryPop(out _);
        }

        return token;
    }

    private Token? Anywhere(int start, bool isStatement)
    {
        if (Keyword(start, ClassWords.Early) is { } early)
        {
            return early;
        }

        var c = text[start];
        if (c is '~' or '`')
        {
            return Begin(c == '~' ? Mode.Generic : Mode.Literal, null, start + 1);
        }

        return Keyword(start, ClassWords.Late) ?? Mark(start, isStatement) ?? Name(start);
    }

    private Token? Mark(int start, bool isStatement)
    {
        var c = text[start];
        if (c == ':' && LabelEnd(start + 1) is var labelEnd && labelEnd > start + 1)
        {
            return Take(ClassTokenKind.Label, labelEnd);
        }

        if (StartsWith(start, ":::"))
        {
            return Take(ClassTokenKind.StyleSeparator, start + 3);
        }

        return c switch
        {
            '-' => Take(ClassTokenKind.Word, start + 1),
            '.' => Take(ClassTokenKind.Dot, start + 1),
            ':' when isStatement => Take(ClassTokenKind.Colon, start + 1),
            ',' when isStatement => Take(ClassTokenKind.Comma, start + 1),
            '#' when isStatement => Take(ClassTokenKind.Hash, start + 1),
            '%' => Take(ClassTokenKind.Percent, start + 1),
            '[' => Take(ClassTokenKind.BracketOpen, start + 1),
            ']' => Take(ClassTokenKind.BracketClose, start + 1),
            '+' or '=' or '!' or '$' or '&' or '\'' or '*' or ',' or '#' or '?' or '\\' or '/' => Take(ClassTokenKind.Punctuation, start + 1),
            _ => null,
        };
    }

    private Token Name(int start)
    {
        var end = start;
        while (end < text.Length && MermaidCharacters.IsWord(text[end]))
        {
            end++;
        }

        if (end > start)
        {
            return Take(ClassTokenKind.Word, end);
        }

        return text[start] > '\u007F' && char.IsLetter(text[start]) ? Take(ClassTokenKind.Word, start + 1) : Take(ClassTokenKind.Stuck, start + 1);
    }

    private int LabelEnd(int position)
    {
        var end = text.AsSpan(position).IndexOfAny(':', '\n', ';');
        return end < 0 ? text.Length : position + end;
    }

    private Token? Keyword(int start, ImmutableArray<ClassWord> words)
    {
        foreach (var word in words)
        {
            if (word.IsWord ? StartsWithWord(start, word.Text) : StartsWith(start, word.Text))
            {
                return Take(word.Kind, start + word.Text.Length);
            }
        }

        return null;
    }

    private char At(int position) => position < text.Length ? text[position] : '\0';

    private bool StartsWith(int position, string mark) => MermaidCharacters.StartsWith(text, position, mark, StringComparison.Ordinal);

    private bool StartsWithWord(int position, string word) => MermaidCharacters.StartsWithWord(text, position, word, StringComparison.Ordinal);

    private Token? Begin(Mode mode, ClassTokenKind? kind, int end)
    {
        _modes.Push(mode);
        if (kind is { } token)
        {
            return Take(token, end);
        }

        _position = end;
        return null;
    }

    private Token? End(int end)
    {
        _modes.TryPop(out _);
        _position = end;
        return null;
    }

    private Token Take(ClassTokenKind kind, int end)
    {
        var start = _position;
        _position = end;
        return new Token(kind, start, end);
    }
}
