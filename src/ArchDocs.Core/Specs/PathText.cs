using System.Collections.Immutable;
using System.Text;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>A path as it stands in a document, in its parts.</summary>
/// <param name="Text">Without scheme and host, query and escapes: <c>/orders/{id:int}</c>.</param>
/// <param name="Query">What follows the '?', without it; empty where there is none.</param>
/// <param name="Parameters">In order, those within a segment included: <c>/exports/{name}.csv</c>.</param>
internal sealed record PathText(string Text, TextSpan Span, string Query, ImmutableArray<PathSegment> Segments, ImmutableArray<PathParameter> Parameters)
{
    /// <summary>The path that begins at an offset of a text; null where none does.</summary>
    /// <param name="isRelative">Whether it may begin without a slash: <c>orders/{id}</c>.</param>
    /// <param name="offset">Where the text itself stands in the document.</param>
    public static PathText? Read(string text, int start, bool isRelative, int offset)
    {
        var pathStart = SkipHost(text, start);
        var end = EndOf(text, pathStart);
        if (end == pathStart || (text[pathStart] != '/' && !(isRelative && text.AsSpan(pathStart, end - pathStart).ContainsAny('/', '{'))))
        {
            return null;
        }

        var query = QueryStart(text, pathStart, end);
        var parts = PathSegments.Read(text, pathStart, query, offset);
        return new PathText(
            Unescape(text.AsSpan(pathStart, query - pathStart)),
            TextSpan.FromBounds(offset + pathStart, offset + query),
            query < end ? Unescape(text.AsSpan(query, end - query)).Trim('?', '{', '}', '&') : "",
            parts.Segments,
            parts.Parameters);
    }

    /// <summary>Where the path and its query end.</summary>
    public int EndIn(string text, int offset) => EndOf(text, Span.Start - offset);

    private static int SkipHost(string text, int start)
    {
        foreach (var scheme in (ReadOnlySpan<string>)["https://", "http://"])
        {
            if (text.AsSpan(start).StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                var host = text.AsSpan(start + scheme.Length).IndexOfAny("/ `)");
                return host < 0 ? text.Length : start + scheme.Length + host;
            }
        }

        // A variable that stands for the host: {baseUrl}/orders.
        var close = start < text.Length && text[start] == '{' ? text.IndexOf('}', start) : -1;
        return close > 0 && close + 1 < text.Length && text[close + 1] == '/' && text.AsSpan(start, close - start).IndexOfAny(" /") < 0 ? close + 1 : start;
    }

    private static int EndOf(string text, int start)
    {
        var depth = 0;
        var i = start;
        for (; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '{' or '<' or '[' or '(':
                    depth++;
                    break;
                case '}' or '>' or ']' or ')':
                    if (--depth < 0)
                    {
                        return TrimEnd(text, start, i);
                    }

                    break;
                case '`' or '"' or ';':
                case ',' or '|' when depth == 0:
                case var c when char.IsWhiteSpace(c):
                    return TrimEnd(text, start, i);
                default:
                    break;
            }
        }

        return TrimEnd(text, start, i);
    }

    /// <summary>Marks of emphasis and punctuation at the end are the heading's; a '*' behind a slash is a path's.</summary>
    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && (text[end - 1] is '.' or ':' or ',' or '_' || (text[end - 1] == '*' && end - 2 >= start && text[end - 2] != '/')))
        {
            end--;
        }

        return end;
    }

    private static int QueryStart(string text, int start, int end)
    {
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            switch (text[i])
            {
                case '{' when i + 1 < end && text[i + 1] is '?' or '&':
                    return i;
                case '{' or '<':
                    depth++;
                    break;
                case '}' or '>':
                    depth--;
                    break;
                case '#' when depth == 0:
                // ':id?' is optional, and no query.
                case '?' when depth == 0 && !(i + 1 == end || text[i + 1] == '/'):
                    return i;
                default:
                    break;
            }
        }

        return end;
    }

    private static string Unescape(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\\'))
        {
            return text.ToString();
        }

        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            plain.Append(c == '\\' ? "" : c.ToString());
        }

        return plain.ToString();
    }
}
