using System.Buffers;
using static ArchDocs.Core.Diagrams.Flowcharts.FlowchartTokenKind;

namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>The tokens of the smaller states.</summary>
internal static class StateSteps
{
    private static readonly SearchValues<char> Quote = SearchValues.Create("\"");
    private static readonly SearchValues<char> MarkdownEnds = SearchValues.Create("`\"");
    private static readonly SearchValues<char> ShapeDataEnds = SearchValues.Create("}^\"");
    private static readonly SearchValues<char> ArgumentsEnds = SearchValues.Create(")");
    private static readonly SearchValues<char> CallbackEnds = SearchValues.Create("(");
    private static readonly SearchValues<char> BlockEnds = SearchValues.Create("}");
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n");

    public static SearchValues<char> TextEnds { get; } = SearchValues.Create("[](){}|\"");

    public static SearchValues<char> TrapezoidTextEnds { get; } = SearchValues.Create("\\[](){}/");

    public static SearchValues<char> EllipseTextEnds { get; } = SearchValues.Create("[](){}\"");

    /// <summary>As many characters as fit; nothing where the first does not.</summary>
    public static LexerStep Run(string text, int offset, SearchValues<char> ends, FlowchartTokenKind kind)
    {
        var length = text.AsSpan(offset).IndexOfAny(ends);
        return length == 0 ? LexerStep.None : new LexerStep(kind, length < 0 ? text.Length : offset + length);
    }

    /// <summary>The direction behind 'flowchart', or a line end that says there is none.</summary>
    public static LexerStep? HeaderDirection(string text, int offset, LinkScanner links)
    {
        var end = links.SkipSpace(offset);
        if (text.LastIndexOf('\n', end - 1, end - offset) is var lineEnd and >= 0 && end > offset)
        {
            return new LexerStep(NoDirection, lineEnd + 1, Pops: true);
        }

        var cursor = new TextCursor(text, end);
        var isDirection = cursor.TryTakeWord("LR") || cursor.TryTakeWord("RL") || cursor.TryTakeWord("TB") || cursor.TryTakeWord("BT") || cursor.TryTakeWord("TD")
            || cursor.TryTakeWord("BR") || cursor.TryTake("<") || cursor.TryTake(">") || cursor.TryTake("^") || cursor.TryTakeWord("v");
        return isDirection ? new LexerStep(Direction, cursor.Position, Pops: true) : null;
    }

    public static LexerStep String(string text, int offset) =>
        text[offset] != '"' ? Run(text, offset, Quote, FlowchartTokenKind.String)
        : OpeningSteps.Quotes(text, offset) is { Pushes: LexerState.MarkdownString } markdown ? markdown
        : new LexerStep(Nothing, offset + 1, Pops: true);

    public static LexerStep MarkdownString(string text, int offset) =>
        text[offset] == '`' && offset + 1 < text.Length && text[offset + 1] == '"' ? new LexerStep(Nothing, offset + 2, Pops: true)
        : OpeningSteps.Quotes(text, offset) ?? Run(text, offset, MarkdownEnds, FlowchartTokenKind.MarkdownString);

    public static LexerStep ShapeData(string text, int offset) => text[offset] switch
    {
        '"' => new LexerStep(FlowchartTokenKind.ShapeData, offset + 1, LexerState.ShapeDataString),
        '}' => new LexerStep(Nothing, offset + 1, Pops: true),
        _ => Run(text, offset, ShapeDataEnds, FlowchartTokenKind.ShapeData),
    };

    public static LexerStep ShapeDataString(string text, int offset) =>
        text[offset] == '"' ? new LexerStep(FlowchartTokenKind.ShapeData, offset + 1, Pops: true) : Run(text, offset, Quote, ShapeDataText);

    /// <summary>The node of a click, up to the first space, which ends the state even where it is a line end.</summary>
    public static LexerStep Click(string text, int offset)
    {
        if (MermaidCharacters.IsSpace(text[offset]))
        {
            return new LexerStep(Nothing, offset + 1, Pops: true);
        }

        var end = offset;
        while (end < text.Length && !MermaidCharacters.IsSpace(text[end]))
        {
            end++;
        }

        return new LexerStep(FlowchartTokenKind.Click, end);
    }

    public static LexerStep CallbackName(string text, int offset)
    {
        if (text[offset] != '(')
        {
            return Run(text, offset, CallbackEnds, FlowchartTokenKind.CallbackName);
        }

        var close = MermaidCharacters.SkipSpace(text, offset + 1);
        return close < text.Length && text[close] == ')'
            ? new LexerStep(Nothing, close + 1, Pops: true)
            : new LexerStep(Nothing, offset + 1, LexerState.CallbackArguments, Pops: true);
    }

    public static LexerStep CallbackArguments(string text, int offset) =>
        text[offset] == ')' ? new LexerStep(Nothing, offset + 1, Pops: true) : Run(text, offset, ArgumentsEnds, FlowchartTokenKind.CallbackArguments);

    public static LexerStep RestOfLine(string text, int offset, FlowchartTokenKind kind) =>
        text[offset] == '\n' ? new LexerStep(kind, offset, Pops: true) : Run(text, offset, LineEnds, kind) with { Pops = true };

    public static LexerStep DescriptionBlock(string text, int offset) =>
        text[offset] == '}' ? new LexerStep(Nothing, offset + 1, Pops: true) : Run(text, offset, BlockEnds, AccessibleDescriptionBlock);
}
