using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Integration;

/// <summary>A name as the words that readers compare: 'OrderStores', 'the order store' and 'order-store' are one.</summary>
internal sealed class SpokenName
{
    /// <summary>Words that say what kind of thing a name is, and may be left out.</summary>
    private static readonly FrozenSet<string> KindWords = FrozenSet.ToFrozenSet(
        ["api", "app", "application", "client", "cluster", "component", "database", "db", "framework", "instance", "interface", "library", "module", "package", "project", "repository", "runtime", "sdk", "server", "service", "system"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Articles = FrozenSet.ToFrozenSet(["the", "a", "an"], StringComparer.OrdinalIgnoreCase);

    /// <summary>As many characters hold no more words.</summary>
    private const int ShortName = 128;

    /// <summary>Longer ones before those that they end in.</summary>
    private static readonly ImmutableArray<string> Endings = ["ation", "ating", "ated", "ator", "ate", "ing", "ion", "er", "or", "ed", "e"];

    private SpokenName(ImmutableArray<string> words) => Words = words;

    public ImmutableArray<string> Words { get; }

    private string Joined => field ??= $" {string.Join(' ', Words)} ";

    private string Squeezed => field ??= string.Concat(Words);

    private string WithoutKind
    {
        get
        {
            if (field is null)
            {
                var end = Words.Length;
                while (end > 1 && KindWords.Contains(Words[end - 1]))
                {
                    end--;
                }

                field = end == Words.Length ? Squeezed : string.Concat(Words.AsSpan(0, end)!);
            }

            return field;
        }
    }

    /// <summary>Of the words that tell what it is about.</summary>
    private ImmutableArray<string> Stems => field.IsDefault ? field = [.. Words.Where(word => !KindWords.Contains(word)).Select(StemOf)] : field;

    private ImmutableArray<string> AllStems => field.IsDefault ? field = [.. Words.Select(StemOf)] : field;

    public static SpokenName Of(string name)
    {
        var ranges = name.Length <= ShortName ? stackalloc Range[ShortName] : new Range[name.Length];
        var count = 0;
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && IsWordCharacter(name[i]) && !(i > start && StartsWord(name, i)))
            {
                continue;
            }

            if (i > start)
            {
                ranges[count++] = start..i;
            }

            start = i < name.Length && IsWordCharacter(name[i]) ? i : i + 1;
        }

        var first = FirstOf(name, ranges[..count]);
        var words = new string[count - first];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = WordOf(name.AsSpan(ranges[first + i]));
        }

        return new SpokenName(ImmutableCollectionsMarshal.AsImmutableArray(words));
    }

    /// <summary>Behind the mark of an interface ('IOrderStore' is that of 'OrderStore') and articles, which are never all of a name.</summary>
    private static int FirstOf(string name, ReadOnlySpan<Range> words)
    {
        var first = words.Length > 1 && name.AsSpan(words[0]) is "I" or "i" ? 1 : 0;
        while (first + 1 < words.Length && Articles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name.AsSpan(words[first])))
        {
            first++;
        }

        return first;
    }

    /// <summary>The same words, a word for the kind of thing aside where only one of the two has it.</summary>
    public bool Means(SpokenName other) => Squeezed == other.Squeezed || WithoutKind == other.Squeezed || Squeezed == other.WithoutKind;

    /// <summary>All words of the other in a row.</summary>
    public bool Contains(SpokenName other) => other.Words.Length > 0 && Joined.Contains(other.Joined, StringComparison.Ordinal);

    /// <summary>All words but those for the kind of thing stand in the other, in any order and form: 'Filename Validator' in 'ValidateCustomFilename'.</summary>
    public bool IsSaidBy(SpokenName other, int fewestWords = 1) =>
        Stems.Length >= fewestWords && Stems.All(stem => other.AllStems.Contains(stem, StringComparer.Ordinal));

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
    private static string WordOf(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && text[^1] == 's' && !text[..^1].ContainsAnyExceptInRange('A', 'Z'))
        {
            text = text[..^1];
        }

        var word = string.Create(text.Length, text, static (characters, text) => text.ToLowerInvariant(characters));
        return EnglishPlural.ToSingular(word);
    }
}
