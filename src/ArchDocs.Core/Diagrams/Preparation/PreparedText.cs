namespace ArchDocs.Core.Diagrams.Preparation;

/// <summary>A diagram's text as Mermaid's grammars get it: without front matter, directives, comment lines and space at its start, with LF, and with a line end at its end.</summary>
internal sealed class PreparedText
{
    private readonly string _source;
    private readonly IReadOnlyList<int>? _origins;
    private readonly int _shift;

    private PreparedText(string source, string text, IReadOnlyList<int>? origins, int shift, DiagramError? error)
    {
        _source = source;
        _origins = origins;
        _shift = shift;
        Text = text;
        Error = error;
    }

    public string Text { get; }

    /// <summary>What is wrong with front matter or a directive; null when nothing is.</summary>
    public DiagramError? Error { get; }

    /// <summary>Linear in the text's length.</summary>
    public static PreparedText Prepare(string source)
    {
        var start = MermaidCharacters.SkipSpace(source, 0);
        if (source.AsSpan().IndexOfAny("\r#%") < 0 && !source.Contains("=\"", StringComparison.Ordinal) && string.CompareOrdinal(source, start, "---", 0, 3) != 0)
        {
            return new PreparedText(source, $"{source.AsSpan(start)}\n", null, start, null);
        }

        var mapped = TagQuotes.Replace(MappedText.Of(source));
        var frontMatter = DiagramFrontMatter.Find(mapped.ToString());
        var fault = frontMatter?.Error;
        var faultOrigin = fault is null ? 0 : mapped.OriginAt(fault.Offset, source.Length);
        if (frontMatter is not null)
        {
            mapped = mapped.Slice(frontMatter.Length);
        }

        mapped = Directives.Remove(mapped, out var unclosed);
        if (fault is null && unclosed is not null)
        {
            fault = unclosed;
            faultOrigin = unclosed.Offset;
        }

        mapped = EntityCodes.Encode(CommentLines.Remove(mapped));
        var error = fault is null ? null : ErrorAt(source, faultOrigin, fault.Message);
        return new PreparedText(source, $"{mapped}\n", mapped.Origins, 0, error);
    }

    /// <summary>An error of the prepared text in the text as written.</summary>
    public DiagramError Locate(PreparedError error) => ErrorAt(_source, OriginOf(error.Offset), error.Message);

    /// <summary>The offset in the text as written.</summary>
    public int OriginOf(int offset)
    {
        var origin = _origins is null ? offset + _shift : offset < _origins.Count ? _origins[offset] : _source.Length;
        return Math.Clamp(origin, 0, _source.Length);
    }

    private static DiagramError ErrorAt(string source, int offset, string message)
    {
        var line = 0;
        var lineStart = 0;
        for (var i = 0; i < offset; i++)
        {
            if (source[i] == '\n' || (source[i] == '\r' && (i + 1 == source.Length || source[i + 1] != '\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new DiagramError(line, Math.Max(0, offset - lineStart), message);
    }
}
