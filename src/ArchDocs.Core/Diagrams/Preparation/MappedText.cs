using System.Text;

namespace ArchDocs.Core.Diagrams.Preparation;

/// <summary>A text made of pieces of another, with the way back.</summary>
internal sealed class MappedText
{
    private readonly List<Piece> _pieces = [];
    private readonly StringBuilder? _builder;
    private string? _text;

    private MappedText(StringBuilder builder) => _builder = builder;

    private MappedText(string text)
    {
        _text = text;
        _pieces.Add(new Piece(0, 0, IsWhole: false));
    }

    /// <summary>The text so far.</summary>
    public string Text => _text ??= _builder!.ToString();

    /// <summary>The source with its line ends as LF.</summary>
    public static MappedText Of(string source)
    {
        var whole = new MappedText(source);
        return source.Contains('\r') ? whole.Rewrite(CopyLines) : whole;
    }

    /// <summary>The offset in the source of a character; at the end, of what would follow.</summary>
    public int OriginOf(int offset)
    {
        var piece = _pieces[IndexOf(offset)];
        return piece.IsWhole ? piece.Origin : piece.Origin + offset - piece.Start;
    }

    /// <summary>Another text, whose pieces <paramref name="copy"/> appends from this one.</summary>
    public MappedText Rewrite(Action<string, MappedText, MappedText> copy)
    {
        var result = new MappedText(new StringBuilder(Text.Length + 16));
        copy(Text, this, result);
        return result._pieces.Count > 0 ? result : Slice(Text.Length);
    }

    public MappedText Slice(int start)
    {
        var result = new MappedText(new StringBuilder(Text.Length - start));
        result.Append(this, start, Text.Length);
        return result;
    }

    /// <summary>Appends another text whole, which stands for a piece of the source.</summary>
    public void Append(string replacement, int origin)
    {
        _pieces.Add(new Piece(_builder!.Length, origin, IsWhole: true));
        _builder.Append(replacement);
    }

    public void Append(MappedText from, int start, int end)
    {
        var index = from.IndexOf(start);
        var first = from._pieces[index];
        Add(new Piece(_builder!.Length, first.IsWhole ? first.Origin : first.Origin + start - first.Start, first.IsWhole));
        for (index++; index < from._pieces.Count && from._pieces[index].Start < end; index++)
        {
            Add(from._pieces[index] with { Start = _builder.Length + from._pieces[index].Start - start });
        }

        _builder.Append(from.Text, start, end - start);
    }

    private static void CopyLines(string text, MappedText from, MappedText to)
    {
        var start = 0;
        for (var i = text.IndexOf('\r', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\r', start))
        {
            to.Append(from, start, i);
            to.Append("\n", i);
            start = i + 1 < text.Length && text[i + 1] == '\n' ? i + 2 : i + 1;
        }

        to.Append(from, start, text.Length);
    }

    private void Add(Piece piece)
    {
        if (_pieces.Count > 0 && _pieces[^1].Start == piece.Start)
        {
            _pieces[^1] = piece;
            return;
        }

        _pieces.Add(piece);
    }

    /// <summary>The last piece that starts at or before an offset.</summary>
    private int IndexOf(int offset)
    {
        var low = 0;
        var high = _pieces.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _pieces[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <param name="IsWhole">A replacement, all of which stems from one place.</param>
    private readonly record struct Piece(int Start, int Origin, bool IsWhole);
}
