namespace ArchDocs.Core.Diagrams.Preparation;

/// <summary>A diagram's text as Mermaid's grammars get it: without front matter, directives, comment lines and space at its start, with LF, and with a line end at its end.</summary>
internal sealed class PreparedText
{
    private readonly string _source;
    private readonly MappedText? _mapped;
    private readonly int _shift;

    private PreparedText(string source, string text, MappedText? mapped, int shift, DiagramError? error)
    {
        _source = source;
        _mapped = mapped;
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
        if (IsPlain(source, start))
        {
            return new PreparedText(source, $"{source.AsSpan(start)}\n", null, start, null);
        }

        var mapped = TagQuotes.Replace(MappedText.Of(source));
        var frontMatter = DiagramFrontMatter.Find(mapped.Text);
        var fault = frontMatter?.Error is { } error ? error with { Offset = mapped.OriginOf(error.Offset) } : null;
        if (frontMatter is not null)
        {
            mapped = mapped.Slice(frontMatter.Length);
        }

        mapped = Directives.Remove(mapped, out var unclosed);
        fault ??= unclosed;
        mapped = EntityCodes.Encode(CommentLines.Remove(mapped));
        return new PreparedText(source, $"{mapped.Text}\n", mapped, 0, fault is null ? null : ErrorAt(source, fault.Offset, fault.Message));
    }

    /// <summary>An error of the prepared text in the text as written.</summary>
    public DiagramError Locate(PreparedError error) => ErrorAt(_source, OriginOf(error.Offset), error.Message);

    /// <summary>The offset in the text as written.</summary>
    public int OriginOf(int offset) => Math.Clamp(_mapped is null ? offset + _shift : _mapped.OriginOf(Math.Min(offset, _mapped.Text.Length)), 0, _source.Length);

    /// <summary>Whether nothing but the space at the start needs preparation.</summary>
    private static bool IsPlain(string source, int start) =>
        !source.Contains('\r') && !source.Contains("%%", StringComparison.Ordinal) && !source.Contains("=\"", StringComparison.Ordinal)
        && string.CompareOrdinal(source, start, "---", 0, 3) != 0 && !EntityCodes.MayHaveAny(source);

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
