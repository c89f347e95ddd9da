using System.Collections.Immutable;
using Token = ArchDocs.Core.Diagrams.DiagramToken<ArchDocs.Core.Diagrams.Sequences.SequenceTokenKind>;

namespace ArchDocs.Core.Diagrams.Sequences;

/// <summary>Cuts a sequence diagram into tokens as Mermaid 12 does: what a character means depends on the word before it, the first fitting form wins, and case is ignored.</summary>
internal sealed class SequenceLexer(string text)
{
    private const string NameStops = "<>:\n,;@";
    private const string ActorFirstStops = "/\\+()<->:\n,;";
    private const string ActorStops = "+<->:\n,;";

    private int _position;
    private SequenceMode _mode = SequenceMode.Statement;
    private bool _isAtEnd;

    public Token Next()
    {
        while (true)
        {
            var start = _position;
            if (start >= text.Length)
            {
                return AtEnd();
            }

            var token = _mode switch
            {
                SequenceMode.Statement => Statement(),
                SequenceMode.Configuration => Configuration(),
                _ => TrySkipWithinLine() ? null : _mode switch
                {
                    SequenceMode.Name => Name(),
                    SequenceMode.Alias => Alias(),
                    _ => Line(),
                },
            };
            if (token is { } found)
            {
                return found;
            }
        }
    }

    /// <summary>The text's end ends a line too, but only where a statement is read.</summary>
    private Token AtEnd()
    {
        var kind = _isAtEnd ? SequenceTokenKind.EndOfText : _mode switch
        {
            SequenceMode.Statement or SequenceMode.Alias => SequenceTokenKind.NewLine,
            SequenceMode.Line => SequenceTokenKind.RestOfLine,
            _ => SequenceTokenKind.EndOfText,
        };
        _isAtEnd = true;
        return new Token(kind, text.Length, text.Length);
    }

    private bool TrySkipWithinLine()
    {
        var start = _position;
        while (_position < text.Length && text[_position] != '\n' && MermaidCharacters.IsSpace(text[_position]))
        {
            _position++;
        }

        if (_position < text.Length && text[_position] == '#')
        {
            _position = MermaidCharacters.IndexOrEnd(text, '\n', _position);
        }

        return _position > start;
    }

    private Token? Name()
    {
        var start = _position;
        var word = start;
        while (word < text.Length && !NameStops.Contains(text[word], StringComparison.Ordinal) && !MermaidCharacters.IsSpace(text[word]))
        {
            word++;
        }

        var after = MermaidCharacters.SkipSpace(text, word);
        if (word == start && MermaidCharacters.StartsWith(text, start, "@{"))
        {
            _mode = SequenceMode.Configuration;
            return Take(SequenceTokenKind.ConfigurationStart, start + 2);
        }

        if (word > start && MermaidCharacters.StartsWith(text, after, "@{"))
        {
            return Take(SequenceTokenKind.Actor, word);
        }

        if (word > start && after > word && IsAs(after))
        {
            _mode = SequenceMode.Alias;
            return Take(SequenceTokenKind.Actor, word);
        }

        return WholeName(start);
    }

    private Token WholeName(int start)
    {
        var end = start;
        var comment = -1;
        while (end < text.Length && !NameStops.Contains(text[end], StringComparison.Ordinal))
        {
            comment = text[end] == '#' && end > start ? end : comment;
            end++;
        }

        _mode = SequenceMode.Statement;
        if (end > start && (end == text.Length || text[end] is '\n' or ';'))
        {
            return Take(SequenceTokenKind.Actor, end);
        }

        if (comment > 0)
        {
            return Take(SequenceTokenKind.Actor, comment);
        }

        return text[start] == '\n' ? Take(SequenceTokenKind.Stuck, start) : Take(SequenceTokenKind.Unknown, MermaidCharacters.IndexOrEnd(text, '\n', start));
    }

    private Token Alias()
    {
        if (MermaidCharacters.StartsWithWord(text, _position, "as"))
        {
            _mode = SequenceMode.Line;
            return Take(SequenceTokenKind.As, _position + 2);
        }

        _mode = SequenceMode.Statement;
        return Take(SequenceTokenKind.NewLine, _position);
    }

    private Token Line()
    {
        _mode = SequenceMode.Statement;
        return Take(SequenceTokenKind.RestOfLine, EndOfMessage(_position));
    }

    private Token? Configuration()
    {
        if (text[_position] != '}')
        {
            var close = text.IndexOf('}', _position);
            return Take(SequenceTokenKind.ConfigurationContent, close < 0 ? text.Length : close);
        }

        var after = MermaidCharacters.SkipSpace(text, _position + 1);
        _mode = after > _position + 1 && IsAs(after) ? SequenceMode.Alias : SequenceMode.Statement;
        return Take(SequenceTokenKind.ConfigurationEnd, _position + 1);
    }

    private Token? Statement()
    {
        var start = _position;
        var c = text[start];
        if (c == '\n')
        {
            var end = start;
            while (end < text.Length && text[end] == '\n')
            {
                end++;
            }

            return Take(SequenceTokenKind.NewLine, end);
        }

        if (MermaidCharacters.IsSpace(c))
        {
            _position = MermaidCharacters.SkipSpace(text, start);
            return null;
        }

        if (c == '#' || (c == '%' && !MermaidCharacters.StartsWith(text, start + 1, "{")) || (c != '}' && MermaidCharacters.StartsWith(text, start + 1, "%%")))
        {
            _position = MermaidCharacters.IndexOrEnd(text, '\n', start);
            return null;
        }

        return Number(start) ?? Word(start) ?? Mark(start);
    }

    private Token? Number(int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end += end + 2 < text.Length && char.IsAsciiDigit(text[end + 2]) ? 3 : 2;
        }

        return end > start && end < text.Length && text[end] is ' ' or '\n' ? Take(SequenceTokenKind.Number, end) : null;
    }

    private Token? Word(int start)
    {
        if (!char.IsAsciiLetter(text[start]))
        {
            return null;
        }

        return Keyword(start, SequenceWords.Keywords) ?? WholeLine(start) ?? Keyword(start, SequenceWords.LateKeywords);
    }

    private Token? Keyword(int start, ImmutableArray<SequenceWord> words)
    {
        foreach (var word in words)
        {
            if (MermaidCharacters.StartsWithWord(text, start, word.Text) && (!word.NeedsActor || ActorFollows(start + word.Text.Length)))
            {
                _mode = word.Next;
                return Take(word.Kind, start + word.Text.Length);
            }
        }

        return null;
    }

    private bool ActorFollows(int position)
    {
        var after = position;
        while (after < text.Length && text[after] is ' ' or '\t')
        {
            after++;
        }

        return after > position && after < text.Length && !ActorFirstStops.Contains(text[after], StringComparison.Ordinal) && !MermaidCharacters.IsSpace(text[after]);
    }

    private Token? WholeLine(int start)
    {
        if (MermaidCharacters.StartsWith(text, start, "title"))
        {
            var blank = start + (MermaidCharacters.StartsWith(text, start, "title:") ? 6 : 5);
            var end = blank < text.Length && MermaidCharacters.IsSpace(text[blank]) ? EndOfMessage(blank + 1) : blank;
            return end > blank + 1 ? Take(SequenceTokenKind.Title, end) : null;
        }

        if (AccessibleText.TryRead(text, start, out var accessible))
        {
            return Take(accessible.IsTitle ? SequenceTokenKind.AccessibleTitle : SequenceTokenKind.AccessibleDescription, accessible.End);
        }

        return null;
    }

    private Token Mark(int start)
    {
        var c = text[start];
        if (c is ',' or ';')
        {
            return Take(c == ',' ? SequenceTokenKind.Comma : SequenceTokenKind.NewLine, start + 1);
        }

        if (!ActorFirstStops.Contains(c, StringComparison.Ordinal))
        {
            return Take(SequenceTokenKind.Actor, EndOfActor(start));
        }

        foreach (var arrow in SequenceWords.Arrows)
        {
            if (MermaidCharacters.StartsWith(text, start, arrow))
            {
                return Take(SequenceTokenKind.Arrow, start + arrow.Length);
            }
        }

        return c switch
        {
            ':' => Take(SequenceTokenKind.Text, EndOfMessage(start + 1)),
            '+' => Take(SequenceTokenKind.Plus, start + 1),
            '-' => Take(SequenceTokenKind.Minus, start + 1),
            '(' when MermaidCharacters.StartsWith(text, start, "()") => Take(SequenceTokenKind.CentralConnection, start + 2),
            _ => Take(SequenceTokenKind.Unknown, start + 1),
        };
    }

    private int EndOfActor(int start)
    {
        var end = Run(start, ActorFirstStops);
        while (end < text.Length && !SequenceWords.NameEnds.Any(mark => MermaidCharacters.StartsWith(text, end, mark)))
        {
            var dashes = end;
            while (dashes < text.Length && text[dashes] == '-')
            {
                dashes++;
            }

            var next = Run(dashes, ActorStops);
            if (next == dashes)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private int Run(int position, string stops)
    {
        while (position < text.Length && !stops.Contains(text[position], StringComparison.Ordinal))
        {
            position++;
        }

        return position;
    }

    /// <summary>Up to the line's end, ';' or a comment.</summary>
    private int EndOfMessage(int position)
    {
        while (position < text.Length && text[position] is not ('\n' or ';' or '#'))
        {
            position++;
        }

        return position;
    }

    private bool IsAs(int position) => MermaidCharacters.StartsWith(text, position, "as") && position + 2 < text.Length && MermaidCharacters.IsSpace(text[position + 2]);

    private Token Take(SequenceTokenKind kind, int end)
    {
        var start = _position;
        _position = end;
        return new Token(kind, start, end);
    }
}
