using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>Reads errors that stand in words: <c>404: unknown order</c>, <c>400, 401 and `ORDER_CLOSED`</c>.</summary>
internal static class ErrorText
{
    /// <summary>What is longer in front of a colon is a sentence, and no code.</summary>
    private const int MaximumCodeLength = 60;

    private static readonly string[] Separators = [":", " - ", " – ", " — ", " → ", " -> ", " = "];

    /// <summary>An item's code is what stands before its colon or dash; an item of prose may name several.</summary>
    public static IEnumerable<ErrorSpec> ReadItem(DesignDocument document, ListItem item)
    {
        var end = Separators.Select(separator => item.Text.IndexOf(separator, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(-1).Min();
        var code = (end < 0 ? item.Text : item.Text[..end]).Trim();
        if (code.Length == 0 || code.Length > MaximumCodeLength || (end < 0 && code.Contains(' ', StringComparison.Ordinal)))
        {
            return ReadCodes(document, item.Span);
        }

        var source = document.Source.SpanOf(item.Span);
        var at = source.IndexOf(code, StringComparison.Ordinal);
        var length = at < 0 ? 0 : code.Length;
        if (at < 0)
        {
            // Marks stand within it: **404** Not Found.
            var word = code.AsSpan().IndexOf(' ') is var blank and > 0 ? code.AsSpan(0, blank) : code.AsSpan();
            at = Math.Max(0, source.IndexOf(word, StringComparison.Ordinal));
            length = word.Length;
        }

        var start = item.Span.Start + at;
        var condition = end < 0 ? "" : item.Text[end..].TrimStart(' ', ':', '-', '–', '—', '→', '>', '=');
        return [new ErrorSpec(item.Span, new Cell(new TextSpan(start, Math.Min(length, item.Span.End - start)), code), new Cell(item.Span, condition))];
    }

    /// <summary>The status codes and symbols of a stretch of text.</summary>
    public static IEnumerable<ErrorSpec> ReadCodes(DesignDocument document, TextSpan span)
    {
        var text = document.Source.TextOf(span);
        var codes = StatusCodes.In(text).Select(code => (code.Start, code.Length)).Concat(SymbolsIn(text)).OrderBy(code => code.Start);
        foreach (var (start, length) in codes)
        {
            var place = new TextSpan(span.Start + start, length);
            yield return new ErrorSpec(place, new Cell(place, text.Substring(start, length)), null);
        }
    }

    /// <summary>Words such as ORDER_NOT_FOUND.</summary>
    private static IEnumerable<(int Start, int Length)> SymbolsIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPart(text[i]))
            {
                continue;
            }

            var end = i;
            while (end < text.Length && IsPart(text[end]))
            {
                end++;
            }

            var word = text.AsSpan(i, end - i);
            if (word.Length > 3 && word.Contains('_') && char.IsAsciiLetterUpper(word[0]) && !word.ContainsAnyInRange('a', 'z') && word[^1] != '_')
            {
                yield return (i, word.Length);
            }

            i = end;
        }
    }

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
