using static ArchDocs.Core.Diagrams.Flowcharts.FlowchartTokenKind;

namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>Quotes and the brackets that open a shape, which Mermaid knows in every state, wanted or not.</summary>
internal static class OpeningSteps
{
    public static LexerStep? Quotes(string text, int offset) =>
        text[offset] != '"' ? null
        : offset + 1 < text.Length && text[offset + 1] == '`' ? new LexerStep(Nothing, offset + 2, LexerState.MarkdownString)
        : new LexerStep(Nothing, offset + 1, LexerState.String);

    public static LexerStep? Any(string text, int offset) => Long(text, offset) ?? Short(text, offset);

    /// <summary>The openings of two and three characters, but for those with slashes.</summary>
    public static LexerStep? Long(string text, int offset)
    {
        var here = text[offset];
        var next = offset + 1 < text.Length ? text[offset + 1] : '\0';
        return (here, next) switch
        {
            ('(', '-') => new LexerStep(EllipseOpen, offset + 2, LexerState.EllipseText),
            ('(', '[') => Open(StadiumOpen, 2),
            ('(', '(') when offset + 2 < text.Length && text[offset + 2] == '(' => Open(DoubleCircleOpen, 3),
            ('[', '[') => Open(SubroutineOpen, 2),
            ('[', '(') => Open(CylinderOpen, 2),
            _ => null,
        };

        LexerStep Open(FlowchartTokenKind kind, int length) => new(kind, offset + length, LexerState.Text);
    }

    public static LexerStep? Short(string text, int offset)
    {
        var next = offset + 1 < text.Length ? text[offset + 1] : '\0';
        return text[offset] switch
        {
            '[' when next == '/' => new LexerStep(TrapezoidOpen, offset + 2, LexerState.TrapezoidText),
            '[' when next == '\\' => new LexerStep(InverseTrapezoidOpen, offset + 2, LexerState.TrapezoidText),
            '[' => Open(SquareOpen),
            '(' => Open(RoundOpen),
            '{' => Open(DiamondOpen),
            '|' => Open(Bar),
            _ => null,
        };

        LexerStep Open(FlowchartTokenKind kind) => new(kind, offset + 1, LexerState.Text);
    }
}
