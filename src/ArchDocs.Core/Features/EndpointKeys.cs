using System.Text;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Features;

/// <summary>By what endpoints are told apart: not by what their parameters are called, nor by case, constraints and a slash at the end (types.md, Endpoints).</summary>
internal static class EndpointKeys
{
    public static EndpointSummary Summarise(EndpointSpec endpoint) =>
        new(KeyOf(endpoint), endpoint.Name, endpoint.Document.Path, endpoint.Document.Source.RangeOf(endpoint.Section.HeadingTextSpan));

    public static string KeyOf(EndpointSpec endpoint) => $"{endpoint.Method.ToUpperInvariant()} {PathKeyOf(endpoint)}{QueryKeyOf(endpoint.Query)}";

    private static string PathKeyOf(EndpointSpec endpoint)
    {
        var key = new StringBuilder();
        if (endpoint.BasePath.Trim('/') is { Length: > 0 } basePath)
        {
            key.Append('/').Append(basePath.ToLowerInvariant());
        }

        foreach (var segment in endpoint.Segments)
        {
            key.Append('/').Append(segment.IsParameter ? "{}" + SuffixOf(endpoint, segment) : WithoutNames(segment.Text));
        }

        return key.ToString();
    }

    /// <summary>The verb of a segment such as <c>{id}:cancel</c>.</summary>
    private static string SuffixOf(EndpointSpec endpoint, PathSegment segment)
    {
        var text = endpoint.Document.Source.TextOf(segment.Span);
        var close = text.LastIndexOf("}:", StringComparison.Ordinal);
        return close < 0 ? "" : text[(close + 1)..].ToLowerInvariant();
    }

    /// <summary><c>{name}.csv</c> is <c>{}.csv</c>.</summary>
    private static string WithoutNames(string segment)
    {
        var key = new StringBuilder(segment.Length);
        var depth = 0;
        foreach (var c in segment)
        {
            depth += c == '{' ? 1 : 0;
            if (depth == 0 || (depth == 1 && c is '{' or '}'))
            {
                key.Append(char.ToLowerInvariant(c));
            }

            depth -= c == '}' && depth > 0 ? 1 : 0;
        }

        return key.ToString();
    }

    /// <summary>Who writes a query into the heading documents what it selects: another query is another endpoint to them.</summary>
    private static string QueryKeyOf(string query) => query.Length == 0 ? "" : "?" + string.Join('&', query.Split('&', ',').Select(part => part.Split('=')[0].Trim().ToLowerInvariant()).Order(StringComparer.Ordinal));
}
