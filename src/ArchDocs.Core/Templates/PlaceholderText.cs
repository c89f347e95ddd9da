namespace ArchDocs.Core.Templates;

/// <summary>Finds <c>{placeholders}</c> in text, and tells them from other braces.</summary>
internal static class PlaceholderText
{
    private const int MaximumLength = 200;

    public static bool HasPlaceholder(string text) => TryFind(text, 0, out _, out _);

    /// <summary>The next <c>{…}</c> on one line without braces inside.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int from, out int start, out int length)
    {
        start = from;
        length = 0;
        while (start < text.Length && text[start..].IndexOf('{') is >= 0 and var open)
        {
            start += open;
            var window = text.Slice(start + 1, Math.Min(MaximumLength, text.Length - start - 1));
            var end = window.IndexOfAny("{}\r\n");
            if (end > 0 && window[end] == '}' && !window[..end].IsWhiteSpace())
            {
                length = end + 2;
                return true;
            }

            start++;
        }

        return false;
    }

    /// <summary>Whether a placeholder that the template has stands in the text, or around the part of it at <paramref name="position"/> where one is given.</summary>
    public static bool HasOneOf(IReadOnlySet<string>? placeholders, ReadOnlySpan<char> text, int? position = null)
    {
        if (placeholders is null or { Count: 0 })
        {
            return false;
        }

        var from = position is { } place ? Math.Max(0, place - MaximumLength) : 0;
        var end = position is { } last ? Math.Min(text.Length, last + MaximumLength) : text.Length;
        while (TryFind(text[..end], from, out var start, out var length))
        {
            if ((position is null || (start <= position && position < start + length)) && placeholders.Contains(text.Slice(start, length).ToString()))
            {
                return true;
            }

            from = start + length;
        }

        return false;
    }

    /// <summary>In a diagram a brace right behind a name draws a shape: <c>A{Is it paid?}</c>.</summary>
    public static bool IsShape(ReadOnlySpan<char> text, int start) =>
        start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '{' or '|' or '-' or '@' or ']' or ')' or '}');

    /// <summary>In a path a brace is a parameter: <c>/orders/{id}</c>, <c>/reports/v-{code}</c>, <c>/orders?status={status}</c>.</summary>
    public static bool IsPathParameter(ReadOnlySpan<char> text, int start)
    {
        var i = start - 1;
        if (i >= 0 && text[i] == '/')
        {
            return true;
        }

        while (i >= 0 && start - i < MaximumLength && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '_' or '.' or '~' or ':' or '?' or '&' or '=' or '{' or '}' or '$'))
        {
            i--;
        }

        return i >= 0 && i < start - 1 && text[i] == '/';
    }
}
