using System.Text;

namespace ArchDocs.Core.Diagrams.Preparation;

/// <summary>A text that is built from pieces of another, with the origin of each character.</summary>
internal sealed class MappedText
{
    private readonly StringBuilder _text;
    private readonly List<int> _origins;

    private MappedText(int capacity)
    {
        _text = new StringBuilder(capacity);
        _origins = new List<int>(capacity);
    }

    /// <summary>The source with its line ends as LF.</summary>
    public static MappedText Of(string source)
    {
        var result = new MappedText(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            var isReturn = source[i] == '\r';
            result.Append(isReturn ? '\n' : source[i], i);
            i += isReturn && i + 1 < source.Length && source[i + 1] == '\n' ? 1 : 0;
        }

        return result;
    }

    public IReadOnlyList<int> Origins => _origins;

    /// <summary>The text where the next piece would come from; the source's end where there is none.</summary>
    public int OriginAt(int offset, int sourceLength) => offset < _origins.Count ? _origins[offset] : sourceLength;

    /// <summary>Another text from this one, whose pieces <paramref name="copy"/> appends.</summary>
    public MappedText Rewrite(Action<string, MappedText, MappedText> copy)
    {
        var result = new MappedText(_origins.Count + 16);
        copy(ToString(), this, result);
        return result;
    }

    public MappedText Slice(int start)
    {
        var result = new MappedText(_origins.Count - start);
        result.Append(this, ToString(), start, _origins.Count);
        return result;
    }

    public void Append(char character, int origin)
    {
        _text.Append(character);
        _origins.Add(origin);
    }

    /// <summary>Appends another text whole, all of which stems from one place.</summary>
    public void Append(string replacement, int origin)
    {
        foreach (var character in replacement)
        {
            Append(character, origin);
        }
    }

    public void Append(MappedText from, string text, int start, int end)
    {
        _text.Append(text, start, end - start);
        for (var i = start; i < end; i++)
        {
            _origins.Add(from._origins[i]);
        }
    }

    public override string ToString() => _text.ToString();
}
