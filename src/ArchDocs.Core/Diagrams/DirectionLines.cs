using System.Collections.Immutable;

namespace ArchDocs.Core.Diagrams;

/// <summary>Lines that hold 'direction TB' anywhere, all of which Mermaid takes for a direction from any token on.</summary>
internal sealed class DirectionLines(string text)
{
    private const string Word = "direction";

    private static readonly ImmutableArray<string> Directions = ["TB", "BT", "RL", "LR"];

    private int _lineEnd = -1;
    private int _last = -1;
    private int _end = -1;

    /// <summary>The end of the line's direction where one stands at <paramref name="position"/> or behind it on its line.</summary>
    public int? EndAt(int position)
    {
        if (position >= _lineEnd)
        {
            Look(position);
        }

        return position <= _last ? _end : null;
    }

    private void Look(int position)
    {
        var end = text.IndexOf('\n', position);
        _lineEnd = end < 0 ? text.Length : end;
        _last = -1;
        for (var at = _lineEnd; at > position && _last < 0;)
        {
            at = text.LastIndexOf(Word, at - 1, at - position, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return;
            }

            var value = MermaidCharacters.SkipSpace(text, at + Word.Length);
            if (value > at + Word.Length && Directions.Any(direction => string.Compare(text, value, direction, 0, 2, StringComparison.OrdinalIgnoreCase) == 0))
            {
                var close = text.IndexOf('\n', value);
                (_last, _end) = (at, close < 0 ? text.Length : close);
            }
        }
    }
}
