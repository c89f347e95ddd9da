using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ArchDocs.Core.Vocabulary;

/// <summary>A word list that ships with the engine: Vocabulary/Words/{name}.txt; lines that begin with '#' are comments.</summary>
internal static class WordList
{
    /// <summary>The lines of a list that has one thing on each; to be found whatever their case.</summary>
    public static FrozenSet<string> Read(string name) => Lines(name).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The lines of a list of groups, <c>group: word word word</c>; a group may go on in another line.</summary>
    public static FrozenDictionary<string, string> ReadGroups(string name) => Lines(name)
        .Select(line => line.Split(':', 2))
        .SelectMany(parts => parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(word => (Word: word, Group: parts[0].Trim())))
        .ToFrozenDictionary(entry => entry.Word, entry => entry.Group, StringComparer.OrdinalIgnoreCase);

    private static ImmutableArray<string> Lines(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream($"ArchDocs.Core.Vocabulary.Words.{name}.txt")
            ?? throw new InvalidOperationException($"no word list '{name}'");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => !line.StartsWith('#'))];
    }
}
