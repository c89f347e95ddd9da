using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>Where a piece of plain text stands in the source that it was read from.</summary>
internal static class SourcePlace
{
    /// <summary>The first place of the text within the span; where marks part it, the span's first line.</summary>
    public static TextSpan Of(DesignDocument document, TextSpan within, string text)
    {
        var found = text.Length == 0 ? -1 : document.Source.SpanOf(within).IndexOf(text, StringComparison.Ordinal);
        return found >= 0 ? new TextSpan(within.Start + found, text.Length) : FirstLineOf(document, within);
    }

    public static TextSpan FirstLineOf(DesignDocument document, TextSpan span)
    {
        var line = document.Source.LineSpan(document.Source.LineOf(span.Start));
        return TextSpan.FromBounds(span.Start, Math.Max(span.Start, Math.Min(span.End, line.End)));
    }

    public static Cell CellOf(DesignDocument document, TextSpan within, string text) => new(Of(document, within, text), text);

    /// <summary>Whether the name stands there by itself, and not as a part of a longer one.</summary>
    public static bool Mentions(DesignDocument document, TextSpan within, string name)
    {
        var text = document.Source.SpanOf(within);
        for (var start = text.IndexOf(name, StringComparison.Ordinal); start >= 0;)
        {
            var end = start + name.Length;
            if ((start == 0 || !IsOfName(text[start - 1])) && (end == text.Length || !IsOfName(text[end])))
            {
                return true;
            }

            var next = text[end..].IndexOf(name, StringComparison.Ordinal);
            start = next < 0 ? -1 : end + next;
        }

        return false;
    }

    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';
}
