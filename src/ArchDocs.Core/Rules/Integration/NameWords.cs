using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ArchDocs.Core.Rules.Integration;

/// <summary>A name as the words that readers compare: 'OrderStores', 'the order store' and 'order-store' are one.</summary>
internal sealed class NameWords
{
    /// <summary>Words that say what kind of thing a name is, and may be left out.</summary>
    private static readonly FrozenSet<string> KindWords = FrozenSet.ToFrozenSet(
        ["api", "app", "application", "client", "cluster", "component", "database", "db", "framework", "instance", "interface", "library", "module", "package", "project", "repository", "runtime", "sdk", "server", "service", "system"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Articles = FrozenSet.ToFrozenSet(["the", "a", "an"], StringComparer.Ordinal);

    /// <summary>Longer ones before those that they end in.</summary>
    private static readonly ImmutableArray<string> Endings = ["ation", "ating", "ated", "ator", "ate", "ing", "ion", "er", "or", "ed", "e"];

    private readonly string _joined;
    private readonly string _squeezed;
    private readonly string _withoutKind;

    private NameWords(ImmutableArray<string> words)
    {
        Words = words;
        _joined = $" {string.Join(' ', words)} ";
        _squeezed = string.Concat(words);
        var end = words.Length;
        while (end > 1 && KindWords.Contains(words[end - 1]))
        {
            end--;
        }

        _withoutKind = string.Concat(words.AsSpan(0, end)!);
    }

    public ImmutableArray<string> Words { get; }

    public static NameWords Of(string name)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && IsWordCharacter(name[i]) && !(i > start && StartsWord(name, i)))
            {
                continue;
            }

            if (i > start)
            {
                words.Add(WordOf(name[start..i]));
            }

            start = i < name.Length && IsWordCharacter(name[i]) ? i : i + 1;
        }

        // 'IOrderStore' is the interface of 'OrderStore'.
        if (words.Count > 1 && words[0] == "i")
        {
            words.RemoveAt(0);
        }

        while (words.Count > 1 && Articles.Contains(words[0]))
        {
            words.RemoveAt(0);
        }

        return new NameWords(words.ToImmutable());
    }

    /// <summary>The same words, a word for the kind of thing aside where only one of the two has it.</summary>
    public bool Means(NameWords other) => _squeezed == other._squeezed || _withoutKind == other._squeezed || _squeezed == other._withoutKind;

    /// <summary>All words of the other in a row.</summary>
    public bool Contains(NameWords other) => other.Words.Length > 0 && _joined.Contains(other._joined, StringComparison.Ordinal);

    /// <summary>All words but those for the kind of thing stand in the other, in any order and form: 'Filename Validator' in 'ValidateCustomFilename'.</summary>
    public bool IsSaidBy(NameWords other, int fewestWords = 1)
    {
        var stems = Words.Where(word => !KindWords.Contains(word)).Select(StemOf).ToArray();
        return stems.Length >= fewestWords && stems.All(stem => other.Words.Any(word => StemOf(word) == stem));
    }

    public bool HasAny(FrozenSet<string> words) => Words.Any(words.Contains);

    /// <summary>Without the ending that makes a doer or a deed of a verb: 'validator', 'validation', 'validate'.</summary>
    private static string StemOf(string word)
    {
        const int ShortestStem = 4;
        foreach (var ending in Endings)
        {
            if (word.Length >= ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '#' or '+';

    /// <summary>A capital behind a small letter, or before one: 'OrderStore', 'HTTPClient'; the 's' of 'APIs' begins none.</summary>
    private static bool StartsWord(string name, int i) =>
        char.IsUpper(name[i]) && (char.IsLower(name[i - 1]) || (char.IsUpper(name[i - 1]) && i + 1 < name.Length && char.IsLower(name[i + 1]) && !IsPluralMark(name, i + 1)));

    private static bool IsPluralMark(string name, int i) => name[i] == 's' && (i + 1 == name.Length || !char.IsLower(name[i + 1]));

    /// <summary>In small letters and in the singular, that of an abbreviation ('APIs') included.</summary>
    private static string WordOf(string text) =>
        text.Length > 2 && text[^1] == 's' && !text.AsSpan(0, text.Length - 1).ContainsAnyExceptInRange('A', 'Z') ? text[..^1].ToLowerInvariant() : SingularOf(text.ToLowerInvariant());

    private static string SingularOf(string word) => word switch
    {
        [.., 'i', 'e', 's'] when word.Length > 4 => word[..^3] + "y",
        [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] => word,
        [.., 's'] when word.Length > 3 => word[..^1],
        _ => word,
    };
}
