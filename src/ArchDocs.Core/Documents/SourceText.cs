namespace ArchDocs.Core.Documents;

/// <summary>A document's text as it stands on disk, decoded once; positions are offsets into <see cref="Text"/>.</summary>
internal sealed class SourceText
{
    private readonly int[] _lineStarts;

    public SourceText(string path, string text, SourceEncoding encoding = SourceEncoding.Utf8)
    {
        Path = path;
        Text = text;
        Encoding = encoding;
        _lineStarts = FindLineStarts(text);
        LineEnding = FindLineEnding(text);
    }

    /// <summary>Absolute path.</summary>
    public string Path { get; }

    /// <summary>Without byte order mark.</summary>
    public string Text { get; }

    public SourceEncoding Encoding { get; }

    /// <summary>The line end that most lines have; LF where there is none.</summary>
    public string LineEnding { get; }

    /// <summary>Lines with text or a line end; what follows a final line end is no line.</summary>
    public int LineCount => Text.Length == 0 ? 0 : _lineStarts.Length - (Text[^1] is '\n' or '\r' ? 1 : 0);

    /// <summary>Zero-based line of an offset.</summary>
    public int LineOf(int offset)
    {
        var index = Array.BinarySearch(_lineStarts, Math.Clamp(offset, 0, Text.Length));
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>The line without its end; <paramref name="line"/> counts from 0.</summary>
    public TextSpan LineSpan(int line)
    {
        var start = _lineStarts[line];
        var end = line + 1 < _lineStarts.Length ? _lineStarts[line + 1] : Text.Length;
        while (end > start && Text[end - 1] is '\r' or '\n')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    public SourceRange RangeOf(TextSpan span)
    {
        var line = LineOf(span.Start);
        var endLine = LineOf(span.End);
        return new SourceRange(line + 1, span.Start - _lineStarts[line] + 1, endLine + 1, span.End - _lineStarts[endLine] + 1);
    }

    public string TextOf(TextSpan span) => Text.Substring(span.Start, span.Length);

    public ReadOnlySpan<char> SpanOf(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int>((text.Length / 40) + 1) { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var next = text.AsSpan(i).IndexOfAny('\r', '\n');
            if (next < 0)
            {
                break;
            }

            i += next;
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                i++;
            }

            starts.Add(i + 1);
        }

        return [.. starts];
    }

    private static string FindLineEnding(string text)
    {
        var lineFeeds = text.AsSpan().Count('\n');
        var carriageReturns = text.AsSpan().Count("\r\n");
        return carriageReturns > lineFeeds - carriageReturns ? "\r\n" : "\n";
    }
}
