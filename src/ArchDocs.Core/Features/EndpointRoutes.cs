using System.Text;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Types.Endpoints;

namespace ArchDocs.Core.Features;

/// <summary>Paths as documents and code are compared: without parameters' names, case, constraints, a slash at the end, and the '.0' of a version (types.md, Endpoints).</summary>
internal static class EndpointRoutes
{
    public static string Of(EndpointSpec endpoint) => Of(endpoint.FullPath);

    /// <summary>Of the key that outlives the documents: <c>GET /orders/{}?status</c>.</summary>
    public static (string Method, string Route) Of(EndpointSummary endpoint)
    {
        var key = endpoint.Key.Split('?')[0];
        var blank = key.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? ("", Of(key)) : (key[..blank], Of(key[(blank + 1)..]));
    }

    /// <summary>Every form in which a request may write it: with and without parameters that may be left out, with the version or a parameter for it, with a server's prefix or without.</summary>
    public static IEnumerable<string> Of(CodeEndpoint endpoint)
    {
        foreach (var path in endpoint.OtherPaths.Prepend(endpoint.VersionedPath).Prepend(endpoint.Path).OfType<string>())
        {
            var route = Of(path);
            yield return route;
            foreach (var parameter in endpoint.RouteParameters.Reverse())
            {
                if (!parameter.IsOptional || !route.EndsWith("/{}", StringComparison.Ordinal))
                {
                    break;
                }

                route = route.Length == 3 ? "/" : route[..^3];
                yield return route;
            }
        }
    }

    public static string Of(string path)
    {
        var route = new StringBuilder(path.Length);
        foreach (var segment in path.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            route.Append('/').Append(SegmentOf(segment));
        }

        return route.Length == 0 ? "/" : route.ToString();
    }

    private static string SegmentOf(string segment)
    {
        if (segment is [':', _, ..] or ['<', .., '>'] or ['[', .., ']'] or ['*', ..])
        {
            return "{}";
        }

        var text = new StringBuilder(segment.Length);
        var depth = 0;
        foreach (var c in segment)
        {
            depth -= c == '}' && depth > 0 ? 1 : 0;
            if (depth == 0)
            {
                text.Append(char.ToLowerInvariant(c));
            }

            depth += c == '{' ? 1 : 0;
        }

        return WithoutZero(text.ToString());
    }

    private static string WithoutZero(string segment)
    {
        if (segment is not ['v', >= '0' and <= '9', ..])
        {
            return segment;
        }

        while (segment.EndsWith(".0", StringComparison.Ordinal))
        {
            segment = segment[..^2];
        }

        return segment;
    }
}
