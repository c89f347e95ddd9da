using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ArchDocs.Core.Vocabulary;

/// <summary>Reads what a naming convention is about: 'DTO fields', 'JSON properties', 'URL paths', 'CLI flags / options'.</summary>
internal static class NameKindWords
{
    private static readonly (NameKind Kind, string Plural, string[] Phrases)[] Vocabulary =
    [
        (NameKind.Structure, "DTOs", ["dto", "dto class", "dto type", "dto record", "data structure", "data transfer object", "structure", "request dto", "response dto", "request", "response", "request model", "response model"]),
        (NameKind.Field, "DTO fields", ["field", "dto field", "dto property", "dto attribute", "dto member", "json field", "json property", "json key", "json attribute", "property", "attribute", "request field", "response field", "payload field", "body field", "message field", "structure field", "data field", "contract field"]),
        (NameKind.PathSegment, "path segments", ["path segment", "path", "url path", "url", "uri", "uri path", "url segment", "uri segment", "route", "route segment", "endpoint", "endpoint path", "endpoint url", "resource path", "resource url", "resource", "segment"]),
        (NameKind.Command, "commands", ["command", "subcommand", "sub command", "cli command", "cli verb", "command line command", "console command"]),
        (NameKind.Option, "options", ["option", "flag", "cli option", "cli flag", "command option", "command flag", "command line option", "command line flag", "long option", "long flag", "switch"]),
        (NameKind.Event, "events", ["event", "message", "event type", "message type", "domain event", "integration event", "event message"]),
    ];

    private static readonly FrozenDictionary<string, NameKind> KindByPhrase = Vocabulary
        .SelectMany(entry => entry.Phrases.Select(phrase => (phrase, entry.Kind)))
        .ToFrozenDictionary(entry => entry.phrase, entry => entry.Kind, StringComparer.Ordinal);

    /// <summary>Words that add nothing to a kind.</summary>
    private static readonly FrozenSet<string> Fillers = Words("name", "naming", "the", "of", "in", "for", "all", "api", "rest", "restful", "http", "public", "convention", "style", "case", "casing", "our", "new");

    /// <summary>Names of another world: what holds for them says nothing of a contract's names.</summary>
    private static readonly FrozenSet<string> Foreign = Words(
        "database", "db", "sql", "table", "column", "entity", "collection", "index", "schema", "storage", "persistence", "orm", "migration",
        "file", "folder", "directory", "module", "package", "namespace", "project", "assembly",
        "private", "internal", "local", "variable", "constant", "static", "test", "class", "method", "function", "interface",
        "c", "csharp", "java", "kotlin", "go", "golang", "python", "typescript", "javascript", "rust", "php", "ruby", "swift", "react", "component", "css",
        "config", "configuration", "environment", "env", "setting", "query", "header", "form", "log", "logging", "metric", "branch", "git", "docker", "image", "queue", "topic", "error", "exception", "enum", "value", "key", "id");

    /// <summary>How messages call names of the kind.</summary>
    public static string PluralOf(NameKind kind) => Vocabulary[(int)kind].Plural;

    /// <summary>Empty where the words speak of other names, or of names that no design document specifies.</summary>
    /// <param name="heading">What the convention stands under; a convention under 'Database Naming' is one of the database, whatever it says.</param>
    public static ImmutableArray<NameKind> Read(string kind, string heading)
    {
        var kinds = new SortedSet<NameKind>();
        foreach (var part in PartsOf(kind))
        {
            if (KindOf(part) is { } found)
            {
                kinds.Add(found);
            }
            else if (part.Exists(Foreign.Contains))
            {
                return [];
            }
        }

        return kinds.Count > 0 && PartsOf(heading).Exists(part => KindOf(part) is null && part.Exists(Foreign.Contains)) ? [] : [.. kinds];
    }

    private static NameKind? KindOf(List<string> words) =>
        KindByPhrase.TryGetValue(string.Join(' ', words), out var kind) ? kind : null;

    /// <summary>What stands between commas, slashes and 'and', each as its words in the singular without fillers; remarks in parentheses are left out.</summary>
    private static List<List<string>> PartsOf(string text)
    {
        var parts = new List<List<string>> { new() };
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ',';
            if (depth == 0 && !char.IsLetter(c))
            {
                AddWord(parts, text[start..i]);
                if (c is ',' or '/' or '&' or ';' or '+')
                {
                    parts.Add([]);
                }
            }

            depth = c switch { '(' => depth + 1, ')' => Math.Max(0, depth - 1), _ => depth };
            start = char.IsLetter(c) && depth == 0 ? start : i + 1;
        }

        parts.RemoveAll(part => part.Count == 0);
        return parts;
    }

    private static void AddWord(List<List<string>> parts, string text)
    {
        var word = EnglishPlural.ToSingular(text.ToLowerInvariant());
        if (word is "and" or "or")
        {
            parts.Add([]);
        }
        else if (word.Length > 0 && !Fillers.Contains(word))
        {
            parts[^1].Add(word);
        }
    }

    private static FrozenSet<string> Words(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
