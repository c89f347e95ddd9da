using System.Collections.Immutable;

namespace ArchDocs.Core.Specs;

/// <summary>What words for an interface mean, in the order in which one of several in a phrase decides: a 'REST API service' is an API, a 'library API' a library.</summary>
internal static class InterfaceTypeWords
{
    public const string Mixed = "Mixed";

    public static readonly ImmutableArray<string> Types = ["API", "Library", "CLI", "Service"];

    private static readonly ImmutableArray<(string Type, ImmutableArray<string> Words)> Vocabulary =
    [
        ("Library", ["library", "libraries", "package", "sdk", "nuget", "module"]),
        ("CLI", ["cli", "command line", "commandline", "console", "terminal", "shell"]),
        ("API", ["api", "apis", "rest", "restful", "http", "https", "grpc", "graphql", "web service", "web services", "endpoint", "endpoints", "openapi", "webhook", "webhooks"]),
        ("Service", ["service", "services", "microservice", "microservices", "worker", "workers", "daemon", "event", "events", "message", "messages", "messaging", "background", "job", "jobs", "consumer", "consumers", "queue", "kafka", "broker"]),
        (Mixed, ["mixed", "hybrid", "several", "multiple"]),
    ];

    /// <summary>Null for a phrase without any of the words.</summary>
    /// <param name="key">In lower case, words joined by single blanks.</param>
    public static string? TypeOf(string key)
    {
        var padded = $" {key} ";
        foreach (var (type, words) in Vocabulary)
        {
            if (words.Any(word => padded.Contains($" {word} ", StringComparison.Ordinal)))
            {
                return type;
            }
        }

        return null;
    }
}
