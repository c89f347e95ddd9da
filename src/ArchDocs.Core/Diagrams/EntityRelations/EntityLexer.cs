using System.Buffers;
using System.Collections.Immutable;
using Token = ArchDocs.Core.Diagrams.DiagramToken<ArchDocs.Core.Diagrams.EntityRelations.EntityTokenKind>;

namespace ArchDocs.Core.Diagrams.EntityRelations;

/// <summary>Cuts an entity-relationship diagram into tokens as Mermaid 12 does: the first fitting form wins, and case is ignored.</summary>
internal sealed class EntityLexer(string text)
{
    private static readonly SearchValues<char> NoName = SearchValues.Create("%\r\n\v\b\\");

    private readonly DirectionLines _directions = new(text);
    private int _position;
    private Mode _mode;

    private enum Mode
    {
        Statement,
        Block,
        Quoted,
        Style,
    }

    public Token Next()
    {
        while (_position < text.Length)
        {
            var token = _mode switch
            {
                Mode.Statement => Statement(_position),
                Mode.Block => Attribute(_position),
                Mode.Quoted => QuotedAttribute(_position),
                _ => Style(_position),
            };
            if (token is { } found)
            {
                return found;
            }
        }

        return new Token(EntityTokenKind.EndOfText, text.Length, text.Length);
    }

    private Token? Statement(int start)
    {
        if (_directions.EndAt(start) is { } end)
        {
            return Take(EntityTokenKind.Direction, end);
        }

        if (AccessibleText.TryRead(text, start, out var accessible))
        {
            return Take(EntityTokenKind.AccessibleText, accessible.End);
        }

        var c = text[start];
        if (c is ' ' or '\t')
        {
            _position++;
            return null;
        }

        return c switch
        {
            '\n' => Take(EntityTokenKind.NewLine, EndOfRun('\n', start)),
            '"' when text.IndexOf('"', start + 1) is var close and > 0 => Take(QuotedKind(start, close), close + 1),
            '{' => Begin(Mode.Block, EntityTokenKind.BlockStart, start + 1),
            '#' => Take(EntityTokenKind.Hash, start + 1),
            ',' => Take(EntityTokenKind.Comma, start + 1),
            ':' when MermaidCharacters.StartsWith(text, start, ":::") => Take(EntityTokenKind.StyleSeparator, start + 3),
            ':' => Take(EntityTokenKind.Colon, start + 1),
            '[' => Take(EntityTokenKind.BracketOpen, start + 1),
            ']' => Take(EntityTokenKind.BracketClose, start + 1),
            _ => Word(start),
        };
    }

    private EntityTokenKind QuotedKind(int start, int close) =>
        close > start + 1 && text.AsSpan(start + 1, close - start - 1).IndexOfAny(NoName) < 0 ? EntityTokenKind.QuotedName : EntityTokenKind.QuotedText;

    private Token Word(int start)
    {
        if (MermaidCharacters.StartsWithWord(text, start, "erDiagram"))
        {
            return Take(EntityTokenKind.Header, start + "erDiagram".Length);
        }

        return Known(start, EntityWords.All) ?? Number(start) ?? Known(start, EntityWords.Late) ?? Name(start);
    }

    private Token? Known(int start, ImmutableArray<EntityWord> words)
    {
        foreach (var word in words)
        {
            if (word.IsMark ? MermaidCharacters.StartsWith(text, start, word.Text) : MermaidCharacters.StartsWithWord(text, start, word.Text))
            {
                var end = word.Kind == EntityTokenKind.End ? MermaidCharacters.SkipSpace(text, start + word.Length) : start + word.Length;
                return word.Kind is EntityTokenKind.Style or EntityTokenKind.ClassDefinition ? Begin(Mode.Style, word.Kind, end) : Take(word.Kind, end);
            }
        }

        return null;
    }

    private Token? Number(int start)
    {
        var end = EndOfDigits(start);
        if (end == start)
        {
            return null;
        }

        if (end < text.Length && text[end] == '.' && EndOfDigits(end + 1) is var fraction && fraction > end + 1)
        {
            return Take(EntityTokenKind.Decimal, fraction);
        }

        if (text[start] == '1' && IsCardinality(start + 1))
        {
            return Take(EntityTokenKind.Cardinality, start + 1);
        }

        return MermaidCharacters.StartsWithWord(text, start, "1") ? Take(EntityTokenKind.One, start + 1) : Take(EntityTokenKind.Number, end);
    }

    /// <summary>A '1' stands for 'exactly one' before an entity or a relation.</summary>
    private bool IsCardinality(int position)
    {
        var next = MermaidCharacters.SkipSpace(text, position);
        return (next > position && next < text.Length && (char.IsAsciiLetterOrDigit(text[next]) || text[next] is '_' or '"' or '\''))
            || MermaidCharacters.StartsWith(text, position, "--") || MermaidCharacters.StartsWith(text, position, "..") || MermaidCharacters.StartsWith(text, position, ".-") || MermaidCharacters.StartsWith(text, position, "-.");
    }

    private Token Name(int start)
    {
        var end = start;
        while (end < text.Length && (text[end] > '\u007F' || MermaidCharacters.IsWord(text[end]) || text[end] is '-' or '*' or '.'))
        {
            end++;
        }

        return end > start ? Take(EntityTokenKind.Text, end) : Take(EntityTokenKind.Unknown, start + 1);
    }

    private Token? Attribute(int start)
    {
        var c = text[start];
        if (MermaidCharacters.IsSpace(c))
        {
            _position = MermaidCharacters.SkipSpace(text, start);
            return null;
        }

        if (c == '`')
        {
            _position++;
            _mode = Mode.Quoted;
            return null;
        }

        if (MermaidCharacters.StartsWithWord(text, start, "PK") || MermaidCharacters.StartsWithWord(text, start, "FK") || MermaidCharacters.StartsWithWord(text, start, "UK"))
        {
            return Take(EntityTokenKind.AttributeKey, start + 2);
        }

        if (EndOfGeneric(start) is var generic and > 0)
        {
            return Take(EntityTokenKind.AttributeWord, generic);
        }

        if (c == '"' && text.IndexOf('"', start + 1) is var close and > 0)
        {
            return Take(EntityTokenKind.AttributeComment, close + 1);
        }

        if (c == '*' || c == '_' || char.IsAsciiLetter(c) || c >= '\u00C0')
        {
            return Take(EntityTokenKind.AttributeWord, EndOfAttributeWord(start + 1));
        }

        return c switch
        {
            '}' => Begin(Mode.Statement, EntityTokenKind.BlockEnd, start + 1),
            ',' => Take(EntityTokenKind.Comma, start + 1),
            '?' => Take(EntityTokenKind.QuestionMark, start + 1),
            _ => Take(EntityTokenKind.Unknown, start + 1),
        };
    }

    private int EndOfAttributeWord(int end)
    {
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] >= '\u00C0' || text[end] is '-' or '_' or '[' or ']' or '(' or ')' or '.' or ',' or '*'))
        {
            end++;
        }

        return end;
    }

    /// <summary><c>List~Order line~</c>: from a word with '~' to the last '~' of the line, and on to the next blank; 0 where none begins here.</summary>
    private int EndOfGeneric(int start)
    {
        var first = start;
        while (first < text.Length && text[first] != '~' && !MermaidCharacters.IsSpace(text[first]))
        {
            first++;
        }

        if (first >= text.Length || text[first] != '~')
        {
            return 0;
        }

        var lineEnd = text.IndexOf('\n', first);
        lineEnd = lineEnd < 0 ? text.Length : lineEnd;
        var last = text.LastIndexOf('~', lineEnd - 1, lineEnd - first);
        if (last == first)
        {
            return 0;
        }

        var end = last + 1;
        while (end < text.Length && !MermaidCharacters.IsSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    private Token? QuotedAttribute(int start)
    {
        if (text[start] == '`')
        {
            _position++;
            _mode = Mode.Block;
            return null;
        }

        var close = text.IndexOf('`', start);
        return Take(EntityTokenKind.AttributeWord, close < 0 ? text.Length : close);
    }

    private Token? Style(int start)
    {
        var c = text[start];
        if (c == '\n')
        {
            return Begin(Mode.Statement, EntityTokenKind.NewLine, EndOfRun('\n', start));
        }

        if (MermaidCharacters.IsSpace(c))
        {
            _position = MermaidCharacters.SkipSpace(text, start);
            return null;
        }

        var end = start;
        while (end < text.Length && (text[end] > '\u007F' || MermaidCharacters.IsWord(text[end]) || text[end] is '-' or '*'))
        {
            end++;
        }

        return c switch
        {
            _ when end > start => Take(EntityTokenKind.StyleText, end),
            ':' => Take(EntityTokenKind.Colon, start + 1),
            ',' => Take(EntityTokenKind.Comma, start + 1),
            '#' => Take(EntityTokenKind.Hash, start + 1),
            ';' => Take(EntityTokenKind.Semicolon, start + 1),
            _ => Take(EntityTokenKind.Stuck, start + 1),
        };
    }

    private int EndOfDigits(int position)
    {
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return position;
    }

    private int EndOfRun(char character, int position)
    {
        while (position < text.Length && text[position] == character)
        {
            position++;
        }

        return position;
    }

    private Token Begin(Mode mode, EntityTokenKind kind, int end)
    {
        _mode = mode;
        return Take(kind, end);
    }

    private Token Take(EntityTokenKind kind, int end)
    {
        var start = _position;
        _position = end;
        return new Token(kind, start, end);
    }
}
