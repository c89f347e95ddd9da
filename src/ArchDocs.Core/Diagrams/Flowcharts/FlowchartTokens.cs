namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>The tokens one by one, and the first fault.</summary>
internal sealed class FlowchartTokens
{
    private readonly FlowchartLexer _lexer;

    public FlowchartTokens(string text)
    {
        Text = text;
        _lexer = new FlowchartLexer(text);
        Current = _lexer.Next();
    }

    public string Text { get; }

    public FlowchartToken Current { get; private set; }

    public FlowchartTokenKind Kind => Current.Kind;

    public FlowchartFault? Fault { get; private set; }

    public FlowchartToken Take()
    {
        var taken = Current;
        Current = _lexer.Next();
        return taken;
    }

    public bool TryTake(FlowchartTokenKind kind)
    {
        if (Kind != kind)
        {
            return false;
        }

        Take();
        return true;
    }

    public bool Expect(FlowchartTokenKind kind, FaultPlace place, int opener = -1) => TryTake(kind) || Fail(place, opener);

    /// <summary>Always false, so that a parser can return it.</summary>
    public bool Fail(FaultPlace place, int opener = -1, string detail = "") => Fail(new FlowchartFault(place, Current, opener, detail));

    public bool Fail(FlowchartFault fault)
    {
        Fault ??= fault;
        return false;
    }
}
