using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

internal enum ParameterLocation
{
    /// <summary>Nothing is said, or nothing that is understood.</summary>
    Unknown,
    Path,
    Query,
    Header,
    Body,
    Form,
    Cookie,
}

/// <summary>Reads where a parameter is said to travel: 'path', 'Query string', 'request body', 'in header'.</summary>
internal static class ParameterLocations
{
    public static readonly ImmutableArray<string> Names = ["path", "query", "header", "body", "form", "cookie"];

    private static readonly FrozenDictionary<string, ParameterLocation> Words = new Dictionary<string, ParameterLocation>(StringComparer.OrdinalIgnoreCase)
    {
        ["path"] = ParameterLocation.Path,
        ["route"] = ParameterLocation.Path,
        ["url"] = ParameterLocation.Path,
        ["uri"] = ParameterLocation.Path,
        ["query"] = ParameterLocation.Query,
        ["querystring"] = ParameterLocation.Query,
        ["header"] = ParameterLocation.Header,
        ["headers"] = ParameterLocation.Header,
        ["body"] = ParameterLocation.Body,
        ["json"] = ParameterLocation.Body,
        ["form"] = ParameterLocation.Form,
        ["multipart"] = ParameterLocation.Form,
        ["cookie"] = ParameterLocation.Cookie,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The one location that a cell names; unknown where it names several: 'path or query'.</summary>
    public static ParameterLocation Of(Cell? cell)
    {
        var named = (cell?.Text ?? "").Split([' ', '\t', '/', ',', '(', ')', '-', '`'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => Words.GetValueOrDefault(word)).Where(location => location != ParameterLocation.Unknown).Distinct().ToArray();
        return named switch
        {
            [var only] => only,
            // 'URL query' and 'URL path'.
            [ParameterLocation.Path, var second] when cell!.Value.Text.StartsWith("ur", StringComparison.OrdinalIgnoreCase) => second,
            _ => ParameterLocation.Unknown,
        };
    }
}
