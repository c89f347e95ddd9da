using System.Collections.Immutable;
using Microsoft.OpenApi;

namespace ArchDocs.Core.OpenApi;

/// <summary>
/// The paths of servers' addresses. Whether a caller writes '/v1' of 'https://api.contoso.com/v1' depends on where one stands,
/// before a gateway or behind it, so that an endpoint is known with the prefix and without.
/// </summary>
internal static class ServerPaths
{
    /// <summary>The path to name an endpoint by, and its further forms. One prefix is the API's own; of several none is.</summary>
    public static (string Path, ImmutableArray<string> Others) Of(string path, IEnumerable<OpenApiServer>? servers)
    {
        var prefixes = (servers ?? []).Select(PrefixOf).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var prefixed = prefixes.Where(prefix => prefix.Length > 0).Select(prefix => prefix + path);
        return prefixes is [{ Length: > 0 } only] ? (only + path, [path]) : (path, [.. prefixed]);
    }

    private static string PrefixOf(OpenApiServer server)
    {
        var url = server.Url ?? "";
        foreach (var (name, variable) in server.Variables ?? Enumerable.Empty<KeyValuePair<string, OpenApiServerVariable>>())
        {
            url = url.Replace($"{{{name}}}", variable.Default ?? "", StringComparison.Ordinal);
        }

        var host = url.IndexOf("//", StringComparison.Ordinal);
        var start = host < 0 ? url.IndexOf('/', StringComparison.Ordinal) : url.IndexOf('/', host + 2);
        if (start < 0)
        {
            return "";
        }

        var end = url.AsSpan(start).IndexOfAny('?', '#');
        var prefix = (end < 0 ? url[start..] : url.Substring(start, end)).TrimEnd('/');
        return prefix.Contains('{', StringComparison.Ordinal) ? "" : prefix;
    }
}
