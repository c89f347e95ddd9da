using System.Collections.Frozen;

namespace ArchDocs.Core.Specs;

/// <summary>The methods that HTTP has (RFC 9110, 5789 and the QUERY method), and words in capitals before a path that are none.</summary>
internal static class HttpMethods
{
    public static readonly FrozenSet<string> All = new[]
    {
        "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "QUERY",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Protocols and labels, not methods: what they announce is no HTTP endpoint, or has its method elsewhere.</summary>
    private static readonly FrozenSet<string> Others = new[]
    {
        "API", "REST", "HTTP", "HTTPS", "URL", "URI", "PATH", "ROUTE", "ENDPOINT", "RPC", "GRPC", "WS", "WSS", "WEBSOCKET", "SSE", "MQTT", "AMQP", "CLI", "NOTE", "NEW", "CRUD",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsKnown(string word) => All.Contains(word);

    /// <summary>Whether a word may stand for a method that HTTP does not have: <c>FETCH</c>.</summary>
    public static bool CouldBe(string word) => word.Length is >= 3 and <= 12 && word.All(char.IsAsciiLetterUpper) && !Others.Contains(word);
}
