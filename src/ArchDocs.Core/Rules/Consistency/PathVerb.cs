using System.Collections.Frozen;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Consistency;

/// <summary>The verb that a path segment begins with, told from nouns that are spelt alike (Vocabulary/Words/path-verbs.txt).</summary>
internal static class PathVerb
{
    private static readonly FrozenDictionary<string, string> Verbs = WordList.ReadGroups("path-verbs");

    private static readonly FrozenDictionary<string, string> Heads = WordList.ReadGroups("path-noun-heads");

    /// <summary>Null for a segment that names a thing: <c>orders</c>, <c>process-definitions</c>, <c>search</c>.</summary>
    public static string? Find(string segment)
    {
        var words = NameWords.Of(segment);
        if (words.IsEmpty || !Verbs.TryGetValue(words[0], out var kind))
        {
            return null;
        }

        var last = words[^1];
        var isVerb = kind switch
        {
            "verb" => true,
            "action" => words.Length == 1 || Heads.GetValueOrDefault(last) != "request",
            _ => words.Length > 1 && !Heads.ContainsKey(last) && !EnglishPlural.IsPlural(last),
        };
        return isVerb ? words[0] : null;
    }

    /// <summary>What the verb is done to: <c>users</c> of <c>getUsers</c>; empty where the segment is the verb alone.</summary>
    public static string ObjectOf(string segment) => string.Join('-', NameWords.Of(segment).Skip(1));
}
