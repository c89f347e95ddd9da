using System.Buffers;

namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>Names of edges, as <c>e1@</c> in <c>A e1@--&gt; B</c>.</summary>
internal sealed class LinkIds(string text)
{
    private static readonly SearchValues<char> RunEnds = SearchValues.Create("\"[](){}|\n\t\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF");

    private int _runEnd = text.Contains('@') ? 0 : int.MaxValue;
    private int _lastEnd = -1;

    /// <summary>Behind the '@' of the id at an offset; -1 where there is none.</summary>
    public int EndAt(int offset)
    {
        if (offset >= _runEnd)
        {
            ReadRun(offset);
        }

        return _lastEnd > offset + 1 ? _lastEnd : -1;
    }

    private void ReadRun(int offset)
    {
        var run = text.AsSpan(offset);
        var length = run.IndexOfAny(RunEnds);
        _runEnd = length < 0 ? text.Length : Math.Max(offset + length, offset + 1);
        _lastEnd = -1;
        for (var i = _runEnd - 1; i >= offset && _lastEnd < 0; i--)
        {
            _lastEnd = text[i] == '@' && i + 1 < text.Length && text[i + 1] is not ('{' or '"') ? i + 1 : -1;
        }
    }
}
