using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ArchDocs.Core.Vocabulary;

/// <summary>English plurals, as far as names in paths need them.</summary>
internal static class EnglishPlural
{
    private static readonly FrozenDictionary<string, string> PluralOf = WordList.ReadGroups("irregular-plurals");

    private static readonly FrozenDictionary<string, string> SingularOf = PluralOf.ToFrozenDictionary(entry => entry.Value, entry => entry.Key, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Uncountable = WordList.Read("uncountable-nouns");

    /// <summary>Endings in 's' that singulars have: 'address', 'bus', 'analysis'.</summary>
    private static readonly ImmutableArray<string> SingularEndings = ["ss", "us", "is"];

    public static bool IsUncountable(string word) => Uncountable.Contains(word);

    /// <summary>Whether a word has the form of a plural; one without a plural of its own has not.</summary>
    public static bool IsPlural(string word) =>
        SingularOf.ContainsKey(word)
        || (word.Length > 2 && word.EndsWith('s') && !PluralOf.ContainsKey(word) && !SingularEndings.Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        || word.EndsWith("menus", StringComparison.OrdinalIgnoreCase);

    /// <summary>The plural of a singular in small letters: 'company' is 'companies'.</summary>
    public static string Of(string word)
    {
        if (PluralOf.TryGetValue(word, out var irregular))
        {
            return irregular;
        }

        return word switch
        {
            [.., 's'] or [.., 'x'] or [.., 'z'] or [.., 'c', 'h'] or [.., 's', 'h'] => word + "es",
            [.., var before, 'y'] when !"aeiou".Contains(before, StringComparison.Ordinal) => word[..^1] + "ies",
            _ => word + "s",
        };
    }

    /// <summary>The singular of a plural in small letters; any other word as it is.</summary>
    public static string ToSingular(string word)
    {
        if (SingularOf.TryGetValue(word, out var irregular))
        {
            return irregular;
        }

        return word switch
        {
            _ when !IsPlural(word) => word,
            [.., 'i', 'e', 's'] when word.Length > 4 => word[..^3] + "y",
            [.., 's', 's', 'e', 's'] or [.., 'x', 'e', 's'] or [.., 'z', 'z', 'e', 's'] or [.., 'c', 'h', 'e', 's'] or [.., 's', 'h', 'e', 's'] => word[..^2],
            _ => word[..^1],
        };
    }
}
