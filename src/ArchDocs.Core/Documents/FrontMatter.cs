using System.Collections.Immutable;

namespace ArchDocs.Core.Documents;

/// <summary>The YAML block at a document's top; empty where there is none.</summary>
/// <param name="Span">Both '---' lines included.</param>
/// <param name="Fault">Why it cannot be read, in one sentence; null when it can.</param>
internal sealed record FrontMatter(TextSpan Span, ImmutableArray<FrontMatterEntry> Entries, string? Fault)
{
    public static FrontMatter None { get; } = new(default, [], null);

    /// <summary>A top-level value by its key, case aside.</summary>
    public FrontMatterEntry? EntryOf(string key) =>
        Entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase));
}

/// <param name="Span">The value, or the key where the value is empty.</param>
internal sealed record FrontMatterEntry(string Key, string Value, TextSpan Span);
