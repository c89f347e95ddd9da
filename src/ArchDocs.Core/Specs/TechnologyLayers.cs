using System.Collections.Frozen;

namespace ArchDocs.Core.Specs;

/// <summary>Words that name a layer and no technology, for items such as <c>Database: PostgreSQL 17</c>.</summary>
internal static class TechnologyLayers
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            "api", "application", "authentication", "authorization", "backend", "broker", "build", "cache", "caching", "ci", "cli", "client", "cloud", "communication", "configuration", "container", "containers",
            "data", "data access", "data store", "database", "database driver", "databases", "deployment", "documentation", "driver", "drivers", "event bus", "events", "framework", "frontend", "gateway", "hosting", "http", "identity", "infrastructure",
            "ingress", "job scheduler", "jobs", "language", "languages", "libraries", "logging", "mapping", "message broker", "message bus", "messages", "messaging", "metrics", "monitoring", "object storage", "observability",
            "operating system", "orchestration", "orm", "packaging", "persistence", "platform", "presentation", "queue", "reporting", "resilience", "runtime", "scheduler", "scheduling", "search", "security", "serialization",
            "server", "service", "storage", "store", "telemetry", "template engine", "test", "testing", "tests", "tracing", "transport", "ui", "validation", "web", "web framework", "web server", "worker", "workflow",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static bool IsLayer(string text)
    {
        var trimmed = text.AsSpan().Trim();
        trimmed = trimmed.EndsWith(" layer", StringComparison.OrdinalIgnoreCase) ? trimmed[..^" layer".Length] : trimmed;
        return Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(trimmed);
    }
}
