using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Integration;

/// <summary>What any component may depend on without a document that says so: the platform, its framework, the language.</summary>
internal static class PlatformNames
{
    private static readonly ImmutableArray<string> Namespaces = ["System.", "Microsoft.", "Windows."];

    private static readonly ImmutableArray<SpokenName> Phrases = [.. WordList.Read("platform-phrases").Select(SpokenName.Of)];

    private static readonly ImmutableArray<SpokenName> Names = [.. WordList.Read("platform-things").Concat(FrameworkTypes.Services).Select(SpokenName.Of)];

    public static readonly FrozenSet<string> Parts = WordList.Read("dependency-parts");

    public static bool IsKnown(string name, SpokenName words)
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
}
