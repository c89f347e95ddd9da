namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>One match of the lexer.</summary>
/// <param name="End">Behind the match; negative where nothing fits.</param>
internal readonly record struct LexerStep(FlowchartTokenKind Kind, int End, LexerState Pushes = LexerState.None, bool Pops = false)
{
    public static LexerStep None { get; } = new(FlowchartTokenKind.Nothing, -1);
}
