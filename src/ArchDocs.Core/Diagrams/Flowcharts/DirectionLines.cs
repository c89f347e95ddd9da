namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>Lines with 'direction TB' and the like, which Mermaid takes for statements wherever a token begins before the word.</summary>
internal sealed class DirectionLines(string text)
{
    private const string Word = "direction";

    private int _lineEnd = text.Contains(Word, StringComparison.Ordinal) ? 0 : int.MaxValue;
    private int _lastStart = -1;
    private int _lastEnd;

    /// <summary>Behind the statement that a token at an offset begins; -1 where it begins none.</summary>
    public int EndAt(int offset)
    {
        if (offset >= _lineEnd)
        {
            ReadLine(offset);
        }

        return _lastStart >= offset ? _lastEnd : -1;
    }

    private void ReadLine(int offset)
    {
        _lineEnd = EndOfLine(offset) + 1;
        _lastStart = -1;
        for (var start = IndexOf(offset); start >= 0; start = IndexOf(start + 1))
        {
            var direction = MermaidCharacters.SkipSpace(text, start + Word.Length);
            if (direction > start + Word.Length && IsDirection(direction))
            {
                (_lastStart, _lastEnd) = (start, EndOfLine(direction));
            }
        }
    }

    private bool IsDirection(int offset) => offset + 1 < text.Length && text.AsSpan(offset, 2) is "TB" or "BT" or "RL" or "LR" or "TD";

    private int IndexOf(int start) => start < _lineEnd - 1 ? text.IndexOf(Word, start, _lineEnd - 1 - start, StringComparison.Ordinal) : -1;

    private int EndOfLine(int offset) => text.IndexOf('\n', offset) is var end and >= 0 ? end : text.Length;
}
