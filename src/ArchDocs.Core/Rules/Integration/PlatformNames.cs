using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ArchDocs.Core.Rules.Integration;

/// <summary>What any component may depend on without a document that says so: the platform, its framework, the language.</summary>
internal static class PlatformNames
{
    private static readonly ImmutableArray<string> Namespaces = ["System.", "Microsoft.", "Windows."];

    /// <summary>Wherever they stand in a name of several words: 'File system operations'.</summary>
    private static readonly ImmutableArray<NameWords> Phrases = WordsOf(
        ".NET", "ASP.NET", "BCL", "base class library", "standard library", "operating system", "file system", "filesystem", "environment variable", "system clock", "system time", "time provider", "thread pool", "standard input", "standard output",
        "standard error", "dependency injection", "DI container", "service provider", "service collection", "web host", "host environment", "generic host", "hosting environment", "app settings", "configuration", "user secret", "logging", "logger",
        "command line", "network", "browser", "stdlib", "local disk", "database/sql", "net/http", "encoding/json");

    /// <summary>Only as the whole name, or beside a word for the kind of thing.</summary>
    private static readonly ImmutableArray<NameWords> Names = WordsOf(
        "cache", "data access layer", "data layer", "data store", "database", "domain layer", "domain model", "event bus", "message broker", "message bus", "message queue", "persistence layer", "queue", "repository layer", "service layer", "storage",
        "ActivitySource", "AuthenticationService", "AuthorizationService", "BackgroundService", "CancellationToken", "Channel", "ClaimsPrincipal", "Clock", "Console", "context", "DataProtectionProvider", "DbConnection", "DbContext", "disk",
        "DistributedCache", "environment", "File", "framework", "Guid", "HostApplicationLifetime", "HostedService", "HttpClient", "HttpClientFactory", "HttpContext", "HttpContextAccessor", "HybridCache", "JsonSerializer", "LinkGenerator", "log",
        "memory", "MemoryCache", "Meter", "middleware", "Options", "OutputCache", "Path", "ProblemDetailsService", "Random", "RandomNumberGenerator", "Regex", "RoleManager", "runtime", "ServiceScopeFactory", "SignInManager", "stdin", "stdout",
        "Stopwatch", "Stream", "Task", "terminal", "timer", "TimeProvider", "UserManager");

    /// <summary>Kinds of things that belong to something else, which is documented elsewhere.</summary>
    public static readonly FrozenSet<string> Parts = FrozenSet.ToFrozenSet(
        ["table", "column", "schema", "collection", "folder", "directory", "file", "endpoint", "dto", "migration", "row", "template", "flag", "header", "user", "caller", "developer", "team"],
        StringComparer.Ordinal);

    public static bool IsKnown(string name, NameWords words)
    {
        foreach (var prefix in Namespaces)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        var isPhrase = name.Contains(' ', StringComparison.Ordinal);
        return Names.Any(words.Means) || Phrases.Any(known => words.Means(known) || (isPhrase && words.Contains(known)));
    }

    private static ImmutableArray<NameWords> WordsOf(params ReadOnlySpan<string> names)
    {
        var words = ImmutableArray.CreateBuilder<NameWords>(names.Length);
        foreach (var name in names)
        {
            words.Add(NameWords.Of(name));
        }

        return words.MoveToImmutable();
    }
}
