namespace ArchDocs.Core.Diagrams;

/// <param name="Start">Into the prepared text.</param>
internal readonly record struct DiagramToken<TKind>(TKind Kind, int Start, int End)
    where TKind : struct, Enum;

/// <summary>A grammar that looks one token ahead.</summary>
internal abstract class TokenParser<TKind>
    where TKind : struct, Enum
{
    private readonly Func<DiagramToken<TKind>> _next;

    protected TokenParser(string text, Func<DiagramToken<TKind>> next)
    {
        Text = text;
        _next = next;
        Token = next();
    }

    protected string Text { get; }

    /// <summary>The token that is not taken yet.</summary>
    protected DiagramToken<TKind> Token { get; private set; }

    protected DiagramToken<TKind> Previous { get; private set; }

    protected bool Is(TKind kind) => EqualityComparer<TKind>.Default.Equals(Token.Kind, kind);

    protected bool TryTake(TKind kind)
    {
        if (!Is(kind))
        {
            return false;
        }

        Take();
        return true;
    }

    protected bool TryTakeAny(params ReadOnlySpan<TKind> kinds)
    {
        foreach (var kind in kinds)
        {
            if (TryTake(kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Runs of such tokens, at least one, with a separator between each two.</summary>
    protected bool TryTakeRuns(TKind separator, params ReadOnlySpan<TKind> kinds)
    {
        do
        {
            if (!TryTakeAny(kinds))
            {
                return false;
            }

            while (TryTakeAny(kinds))
            {
            }
        }
        while (TryTake(separator));

        return true;
    }

    protected void Take()
    {
        Previous = Token;
        Token = _next();
    }

    protected string TextOf(DiagramToken<TKind> token) => Text[token.Start..token.End];
}
