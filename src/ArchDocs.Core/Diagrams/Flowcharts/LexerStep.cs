namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>One match of the lexer.</summary>
/// <param name="Kind">Null where the characters are no token of their own.</param>
/// <param name="End">Behind the match; negative where nothing fits.</param>
internal readonly record struct LexerStep(FlowchartTokenKind? Kind, int End, LexerState? Pushes = null, bool Pops = false)
{
    public static LexerStep None { get; } = new(null, -1);
}
