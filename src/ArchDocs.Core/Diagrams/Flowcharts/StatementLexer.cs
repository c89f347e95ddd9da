using System.Buffers;
using static ArchDocs.Core.Diagrams.Flowcharts.FlowchartTokenKind;

namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>The tokens of statements.</summary>
internal sealed class StatementLexer(string text, LinkScanner links)
{
    private static readonly SearchValues<char> NodeCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!\"#$%&'*+.`?\\_/");

    // Some end with the word, others with the space behind it.
    private static readonly Keyword[] Keywords =
    [
        new("accTitle", AccessibleTitle, KeywordEnd.Colon, LexerState.AccessibleTitle),
        new("accDescr", AccessibleDescription, KeywordEnd.Colon, LexerState.AccessibleDescription),
        new("accDescr", Nothing, KeywordEnd.Brace, LexerState.AccessibleDescriptionBlock),
        new("call", Nothing, KeywordEnd.Space, LexerState.CallbackName),
        new("style", Style), new("default", Default), new("linkStyle", LinkStyle), new("interpolate", Interpolate),
        new("classDef", ClassDefinition), new("class", Class), new("href", Href, KeywordEnd.OneSpace), new("click", Nothing, KeywordEnd.Space, LexerState.Click),
        new("flowchart-elk", Graph), new("swimlane-beta", Graph), new("graph", Graph), new("flowchart", Graph),
        new("subgraph", Subgraph), new("end", EndKeyword, KeywordEnd.AnySpace),
        new("_self", LinkTarget), new("_blank", LinkTarget), new("_parent", LinkTarget), new("_top", LinkTarget),
    ];

    private static readonly Keyword[][] KeywordsByLetter = [.. Enumerable.Range(0, 128).Select(letter => Keywords.Where(keyword => keyword.Word[0] == letter).ToArray())];

    private readonly DirectionLines _directions = new(text);
    private readonly LinkIds _linkIds = new(text);
    private bool _sawGraph;

    private enum KeywordEnd
    {
        Word,
        Colon,
        Brace,
        OneSpace,
        Space,
        AnySpace,
    }

    public LexerStep Step(int offset)
    {
        var here = text[offset];
        if (here < KeywordsByLetter.Length && KeywordsByLetter[here] is { Length: > 0 } keywords && KeywordAt(offset, keywords) is { } keyword)
        {
            return keyword;
        }

        if (here == '@' && At(offset + 1) == '{')
        {
            return new LexerStep(ShapeData, offset + 2, LexerState.ShapeData);
        }

        if (OpeningSteps.Quotes(text, offset) is { } quotes)
        {
            return quotes;
        }

        if (_directions.EndAt(offset) is var directionEnd and >= 0)
        {
            return new LexerStep(DirectionStatement, directionEnd);
        }

        if (_linkIds.EndAt(offset) is var idEnd and >= 0)
        {
            return new LexerStep(LinkId, idEnd);
        }

        if (char.IsAsciiLetter(here) && here is not ('x' or 'o' or 'v'))
        {
            return new LexerStep(NodeString, EndOfNodeString(offset));
        }

        return char.IsAsciiDigit(here) ? new LexerStep(Number, SkipDigits(offset)) : Sign(here, offset) ?? Link(here, offset) ?? Rest(here, offset);
    }

    private LexerStep? KeywordAt(int offset, Keyword[] keywords)
    {
        foreach (var keyword in keywords)
        {
            if (string.CompareOrdinal(text, offset, keyword.Word, 0, keyword.Word.Length) == 0 && EndOf(keyword, offset + keyword.Word.Length) is var end and >= 0)
            {
                return new LexerStep(keyword.Kind, end, keyword.Kind == Graph ? HeaderState() : keyword.Pushes);
            }
        }

        return null;
    }

    private LexerState HeaderState()
    {
        var isFirst = !_sawGraph;
        _sawGraph = true;
        return isFirst ? LexerState.HeaderDirection : LexerState.None;
    }

    private int EndOf(Keyword keyword, int end)
    {
        if (keyword.Ends is KeywordEnd.Word or KeywordEnd.AnySpace)
        {
            return MermaidCharacters.IsWord(At(end)) ? -1 : keyword.Ends == KeywordEnd.Word ? end : links.SkipSpace(end);
        }

        var next = links.SkipSpace(end);
        return keyword.Ends switch
        {
            KeywordEnd.Colon when At(next) == ':' => links.SkipSpace(next + 1),
            KeywordEnd.Brace when At(next) == '{' => links.SkipSpace(next + 1),
            KeywordEnd.OneSpace when next > end => end + 1,
            KeywordEnd.Space when next > end => next,
            _ => -1,
        };
    }

    private int SkipDigits(int offset)
    {
        while (char.IsAsciiDigit(At(offset)))
        {
            offset++;
        }

        return offset;
    }

    private LexerStep? Sign(char here, int offset) => here switch
    {
        '#' => new LexerStep(Hash, offset + 1),
        ':' when At(offset + 1) == ':' && At(offset + 2) == ':' => new LexerStep(StyleSeparator, offset + 3),
        ':' => new LexerStep(Colon, offset + 1),
        '&' => new LexerStep(Ampersand, offset + 1),
        ';' => new LexerStep(Semicolon, offset + 1),
        ',' => new LexerStep(Comma, offset + 1),
        '*' => new LexerStep(Star, offset + 1),
        _ => null,
    };

    private LexerStep? Link(char here, int offset) =>
        !LinkScanner.MayBegin(here) || links.Match(offset) is not { } match ? null
        : match.IsOpening ? new LexerStep(StartLink, match.End, match.State)
        : new LexerStep(FlowchartTokenKind.Link, match.End, Pops: true);

    private LexerStep Rest(char here, int offset)
    {
        if (here == '[' && At(offset + 1) == '|')
        {
            return new LexerStep(PropertiesOpen, offset + 2);
        }

        if (OpeningSteps.Any(text, offset) is { } opening)
        {
            return opening;
        }

        switch (here)
        {
            case '>':
                return new LexerStep(OddOpen, offset + 1, LexerState.Text);
            case '<':
                return new LexerStep(TagStart, offset + 1);
            case '^':
                return new LexerStep(Up, offset + 1);
            case '\\' when At(offset + 1) == '|':
                return new LexerStep(BackslashBar, offset + 2);
            case 'v' when !MermaidCharacters.IsWord(At(offset + 1)):
                return new LexerStep(Down, offset + 1);
            case '\n':
                return new LexerStep(Newline, SkipLineEnds(offset));
        }

        if (EndOfNodeString(offset) is var end && end > offset)
        {
            return new LexerStep(NodeString, end);
        }

        return here == '-' ? new LexerStep(Minus, offset + 1)
            : MermaidCharacters.IsSpace(here) ? new LexerStep(Space, SkipBlanks(offset))
            : here > '\u007F' && char.IsLetter(here) ? new LexerStep(Letter, offset + 1)
            : LexerStep.None;
    }

    private int EndOfNodeString(int offset)
    {
        while (true)
        {
            var length = text.AsSpan(offset).IndexOfAnyExcept(NodeCharacters);
            offset = length < 0 ? text.Length : offset + length;
            if (At(offset) != '-' || offset + 1 >= text.Length || text[offset + 1] is '>' or '-' or '.')
            {
                return offset;
            }

            offset++;
        }
    }

    private int SkipLineEnds(int offset)
    {
        while (At(offset) == '\n')
        {
            offset++;
        }

        return offset;
    }

    private int SkipBlanks(int offset)
    {
        while (offset < text.Length && text[offset] != '\n' && MermaidCharacters.IsSpace(text[offset]))
        {
            offset++;
        }

        return offset;
    }

    private char At(int offset) => offset < text.Length ? text[offset] : '\0';

    private sealed record Keyword(string Word, FlowchartTokenKind Kind, KeywordEnd Ends = KeywordEnd.Word, LexerState Pushes = LexerState.None);
}
