using Token = ArchDocs.Core.Diagrams.DiagramToken<ArchDocs.Core.Diagrams.States.StateTokenKind>;

namespace ArchDocs.Core.Diagrams.States;

/// <summary>Cuts a state diagram into tokens as Mermaid 12 does: the first fitting form wins, and case is ignored.</summary>
internal sealed class StateLexer(string text)
{
    private readonly DirectionLines _directions = new(text);
    private readonly StateLine _line = new(text);
    private readonly Stack<StateMode> _modes = new();
    private int _position;
    private bool _isAtEnd;

    private StateMode Mode => _modes.TryPeek(out var mode) ? mode : StateMode.Statement;

    public Token Next()
    {
        while (_position < text.Length)
        {
            if (Read(_position) is { } token)
            {
                return token;
            }
        }

        // Forms that may be empty are found at the text's end once more.
        var kind = _isAtEnd ? StateTokenKind.EndOfText : Mode switch
        {
            StateMode.Statement => StateTokenKind.NewLine,
            StateMode.StateName or StateMode.FloatingNoteName => StateTokenKind.Name,
            StateMode.StateText => StateTokenKind.StateDescription,
            StateMode.Styles => StateTokenKind.Styles,
            _ => StateTokenKind.EndOfText,
        };
        _isAtEnd = true;
        return new Token(kind, text.Length, text.Length);
    }

    private Token? Read(int start) => Mode switch
    {
        StateMode.Statement => Statement(start),
        StateMode.Body => Body(start),
        StateMode.State => State(start),
        StateMode.StateText => text[start] == '"' ? Leave(start + 1) : Take(StateTokenKind.StateDescription, MermaidCharacters.IndexOrEnd(text, '"', start)),
        StateMode.StateName => Leave(StateTokenKind.Name, EndOfName(start, text.AsSpan(start).IndexOfAny('\n', '{'))),
        StateMode.Note => Note(start),
        StateMode.NoteName => NoteName(start),
        StateMode.NoteText => NoteText(start),
        StateMode.FloatingNote => FloatingNote(start),
        StateMode.FloatingNoteName => Leave(StateTokenKind.Name, EndOfName(start, text.AsSpan(start).IndexOf('\n'))),
        StateMode.Scale => Scale(start),
        StateMode.Styles => Leave(StateTokenKind.Styles, MermaidCharacters.IndexOrEnd(text, '\n', start)),
        _ => StyleNames(start),
    };

    private Token? Statement(int start)
    {
        var c = text[start];
        if (MermaidCharacters.StartsWithWord(text, start, "click"))
        {
            return Take(StateTokenKind.Click, start + "click".Length);
        }

        if (MermaidCharacters.StartsWithWord(text, start, "href"))
        {
            return Take(StateTokenKind.Href, start + "href".Length);
        }

        if (c == '"' && text.IndexOf('"', start + 1) is var close and > 0)
        {
            return Take(StateTokenKind.Quoted, close + 1);
        }

        if (MermaidCharacters.StartsWithWord(text, start, "default"))
        {
            return Take(StateTokenKind.Default, start + "default".Length);
        }

        if (_directions.EndAt(start) is { } direction)
        {
            return Take(StateTokenKind.Direction, direction);
        }

        if (c == '\n')
        {
            var end = text.AsSpan(start).IndexOfAnyExcept('\n');
            return Take(StateTokenKind.NewLine, end < 0 ? text.Length : start + end);
        }

        if (MermaidCharacters.IsSpace(c))
        {
            return Skip(MermaidCharacters.SkipSpace(text, start));
        }

        if (IsComment(start))
        {
            return Skip(MermaidCharacters.IndexOrEnd(text, '\n', start));
        }

        if (EndOfOpening(start, "scale") is { } scale)
        {
            return Enter(StateMode.Scale, StateTokenKind.Scale, scale);
        }

        if (AccessibleText.TryRead(text, start, out var accessible))
        {
            return Take(StateTokenKind.AccessibleText, accessible.End);
        }

        return Opening(start, out var opening) ? opening : Plain(start, isBody: false);
    }

    private Token? Body(int start)
    {
        var c = text[start];
        if (MermaidCharacters.IsSpace(c))
        {
            return Skip(MermaidCharacters.SkipSpace(text, start));
        }

        if (IsComment(start))
        {
            return Skip(MermaidCharacters.IndexOrEnd(text, '\n', start));
        }

        if (Opening(start, out var opening))
        {
            return opening;
        }

        if (_directions.EndAt(start) is { } direction)
        {
            return Take(StateTokenKind.Direction, direction);
        }

        return c == '}' ? Leave(StateTokenKind.BodyEnd, start + 1) : Plain(start, isBody: true);
    }

    private bool Opening(int start, out Token? token)
    {
        token = null;
        foreach (var (word, kind, mode) in StateWords.Openings)
        {
            if (EndOfOpening(start, word) is { } end)
            {
                token = kind is { } known ? Enter(mode, known, end) : Enter(mode, end);
                return true;
            }
        }

        return false;
    }

    private Token? Plain(int start, bool isBody)
    {
        var c = text[start];
        if (c == '{' && !isBody)
        {
            return Enter(StateMode.Body, StateTokenKind.BodyStart, start + 1);
        }

        if (EndOfOpening(start, "note") is { } note)
        {
            return Enter(StateMode.Note, StateTokenKind.Note, note);
        }

        if (!isBody && EndOfHeader(start) is { } header)
        {
            return Take(StateTokenKind.Header, header);
        }

        if (!isBody && MermaidCharacters.StartsWithWord(text, start, "hide empty description"))
        {
            return Take(StateTokenKind.HideEmpty, start + "hide empty description".Length);
        }

        if (text.AsSpan(start).StartsWith("[*]"))
        {
            return Take(StateTokenKind.Edge, start + 3);
        }

        var end = start;
        while (end < text.Length && text[end] is not (':' or '-' or '{') && !MermaidCharacters.IsSpace(text[end]) && !(end > start && IsCommentMark(end)))
        {
            end++;
        }

        if (end > start)
        {
            return Take(StateTokenKind.Name, end);
        }

        if (c == ':' && EndOfDescription(start) is var description && description > start + 1)
        {
            return Take(StateTokenKind.Description, description);
        }

        var rest = text.AsSpan(start);
        return rest switch
        {
            _ when rest.StartsWith("-->") => Take(StateTokenKind.Arrow, start + 3),
            _ when isBody && rest.StartsWith("--") => Take(StateTokenKind.Divider, start + 2),
            _ when rest.StartsWith(":::") => Take(StateTokenKind.StyleSeparator, start + 3),
            _ => Take(isBody ? StateTokenKind.Stuck : StateTokenKind.Unknown, start + 1),
        };
    }

    private Token? State(int start)
    {
        var c = text[start];
        if (c == '\n')
        {
            return Leave(start + 1);
        }

        if (MermaidCharacters.IsSpace(c))
        {
            return Skip(start + 1);
        }

        if (IsComment(start))
        {
            return Skip(MermaidCharacters.IndexOrEnd(text, '\n', start));
        }

        if (_line.MarkFrom(start) is { } mark)
        {
            _modes.TryPop(out _);
            _position = mark.End;
            return new Token(mark.Kind, start, mark.Start);
        }

        if (c == '"')
        {
            return Enter(StateMode.StateText, start + 1);
        }

        if (EndOfOpening(start, "as") is { } alias)
        {
            return Enter(StateMode.StateName, StateTokenKind.As, alias);
        }

        if (c == '{')
        {
            _modes.TryPop(out _);
            return Enter(StateMode.Body, StateTokenKind.BodyStart, start + 1);
        }

        return Composite(start);
    }

    private Token Composite(int start)
    {
        var word = start;
        while (word < text.Length && MermaidCharacters.IsWord(text[word]))
        {
            word++;
        }

        // Mermaid looks for the second word beyond the line's end as well.
        var second = MermaidCharacters.SkipSpace(text, word);
        if (word > start && second > word && second < text.Length && MermaidCharacters.IsWord(text[second]) && _line.BraceFrom(second) >= 0)
        {
            return Take(StateTokenKind.SeveralWords, _line.BraceFrom(second) + 1);
        }

        var end = start;
        while (end < text.Length && text[end] != '{' && !MermaidCharacters.IsSpace(text[end]))
        {
            end++;
        }

        return Take(StateTokenKind.Composite, end);
    }

    private Token? Note(int start)
    {
        foreach (var place in (ReadOnlySpan<string>)["left of", "right of"])
        {
            if (MermaidCharacters.StartsWithWord(text, start, place))
            {
                _modes.TryPop(out _);
                return Enter(StateMode.NoteName, StateTokenKind.NotePlace, start + place.Length);
            }
        }

        _modes.TryPop(out _);
        return text[start] == '"' ? Enter(StateMode.FloatingNote, start + 1) : Take(StateTokenKind.Stuck, start + 1);
    }

    private Token NoteName(int start)
    {
        var name = MermaidCharacters.SkipSpace(text, start);
        var end = name;
        while (end < text.Length && text[end] is not (':' or '-') && !MermaidCharacters.IsSpace(text[end]) && !(end > name && IsCommentMark(end)))
        {
            end++;
        }

        _modes.TryPop(out _);
        _position = name;
        return end > name ? Enter(StateMode.NoteText, StateTokenKind.Name, end) : Take(StateTokenKind.Stuck, start);
    }

    private Token NoteText(int start)
    {
        var colon = MermaidCharacters.SkipSpace(text, start);
        if (colon < text.Length && text[colon] == ':')
        {
            var end = text.AsSpan(colon + 1).IndexOfAny(':', '\n', ';');
            end = end < 0 ? text.Length : colon + 1 + end;
            if (end > colon + 1)
            {
                return Leave(StateTokenKind.NoteText, end);
            }
        }

        return EndOfBlockNote(start) is { } close ? Leave(StateTokenKind.NoteText, close) : Leave(StateTokenKind.Stuck, start);
    }

    /// <summary>Behind the first line that begins with 'end note'.</summary>
    private int? EndOfBlockNote(int start)
    {
        var word = start;
        for (var line = text.IndexOf('\n', start); line >= 0; line = text.IndexOf('\n', word))
        {
            word = MermaidCharacters.SkipSpace(text, line);
            if (MermaidCharacters.StartsWithWord(text, word, "end note"))
            {
                return word + "end note".Length;
            }
        }

        return null;
    }

    private Token? FloatingNote(int start)
    {
        var word = MermaidCharacters.SkipSpace(text, start);
        if (MermaidCharacters.StartsWith(text, word, "as"))
        {
            _modes.TryPop(out _);
            return Enter(StateMode.FloatingNoteName, StateTokenKind.As, MermaidCharacters.SkipSpace(text, word + 2));
        }

        return text[start] == '"' ? Skip(start + 1) : Take(StateTokenKind.NoteText, MermaidCharacters.IndexOrEnd(text, '"', start));
    }

    private Token? Scale(int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end > start)
        {
            return Take(StateTokenKind.Width, end);
        }

        var word = MermaidCharacters.SkipSpace(text, start);
        return word > start && MermaidCharacters.StartsWithWord(text, word, "width") ? Leave(word + "width".Length) : Leave(StateTokenKind.Stuck, start + 1);
    }

    private Token StyleNames(int start)
    {
        var kind = Mode switch
        {
            StateMode.ClassDefinition => StateTokenKind.ClassDefinitionName,
            StateMode.Class => StateTokenKind.ClassNames,
            _ => StateTokenKind.StyleNames,
        };
        var end = kind == StateTokenKind.ClassNames ? EndOfList(start) : EndOfRun(start, commas: kind == StateTokenKind.StyleNames);
        var next = kind == StateTokenKind.ClassNames ? end : MermaidCharacters.SkipSpace(text, end);
        var isDefault = kind == StateTokenKind.ClassDefinitionName && end - start == "default".Length && MermaidCharacters.StartsWith(text, start, "default");
        _modes.TryPop(out _);
        if (end == start || isDefault || (kind != StateTokenKind.ClassNames && next == end))
        {
            return Take(isDefault ? StateTokenKind.Unknown : StateTokenKind.Stuck, Math.Max(end, start + 1));
        }

        return Enter(StateMode.Styles, kind, next);
    }

    /// <summary>Words with commas between them.</summary>
    private int EndOfList(int start)
    {
        var end = EndOfRun(start, commas: false);
        while (end < text.Length && text[end] == ',')
        {
            var word = MermaidCharacters.SkipSpace(text, end + 1);
            var next = EndOfRun(word, commas: false);
            if (next == word)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private int EndOfRun(int position, bool commas)
    {
        while (position < text.Length && (MermaidCharacters.IsWord(text[position]) || (commas && text[position] == ',')))
        {
            position++;
        }

        return position;
    }

    private int EndOfDescription(int start)
    {
        var end = start + 1;
        while (end < text.Length && text[end] is not ('\n' or ';') && (text[end] != ':' || (end + 1 < text.Length && text[end + 1] is not (':' or '\n' or ';'))))
        {
            end += text[end] == ':' ? 2 : 1;
        }

        return end;
    }

    /// <summary>A comment ends a name, unless it begins it.</summary>
    private int EndOfName(int start, int length)
    {
        var end = length < 0 ? text.Length : start + length;
        var comment = text.AsSpan(start, end - start).IndexOf("%%");
        return comment > 0 ? start + comment : end;
    }

    private int? EndOfHeader(int start)
    {
        foreach (var header in (ReadOnlySpan<string>)["stateDiagram", "stateDiagram-v2"])
        {
            if (EndOfOpening(start, header) is { } end)
            {
                return end;
            }
        }

        return null;
    }

    /// <summary>Behind the word and the blanks and line ends that must follow it.</summary>
    private int? EndOfOpening(int start, string word)
    {
        if (!MermaidCharacters.StartsWith(text, start, word))
        {
            return null;
        }

        var end = MermaidCharacters.SkipSpace(text, start + word.Length);
        return end > start + word.Length ? end : null;
    }

    private bool IsComment(int start) => text[start] == '#' || (IsCommentMark(start) && (start + 2 >= text.Length || text[start + 2] != '{'));

    private bool IsCommentMark(int position) => text[position] == '%' && position + 1 < text.Length && text[position + 1] == '%';

    private Token? Skip(int end)
    {
        _position = end;
        return null;
    }

    private Token? Enter(StateMode mode, int end)
    {
        _modes.Push(mode);
        return Skip(end);
    }

    private Token Enter(StateMode mode, StateTokenKind kind, int end)
    {
        _modes.Push(mode);
        return Take(kind, end);
    }

    private Token? Leave(int end)
    {
        _modes.TryPop(out _);
        return Skip(end);
    }

    private Token Leave(StateTokenKind kind, int end)
    {
        _modes.TryPop(out _);
        return Take(kind, end);
    }

    private Token Take(StateTokenKind kind, int end)
    {
        var start = _position;
        _position = end;
        return new Token(kind, start, end);
    }
}
