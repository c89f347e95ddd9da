using System.Collections.Frozen;

namespace ArchDocs.Core.Vocabulary;

/// <summary>The words that people put around a bound.</summary>
internal static class BoundWords
{
    private static readonly (string Phrase, BoundSide Side, bool IsExclusive)[] Written =
    [
        ("less than or equal to", BoundSide.Maximum, false), ("must not exceed", BoundSide.Maximum, false), ("not exceed", BoundSide.Maximum, false),
        ("not exceeding", BoundSide.Maximum, false), ("cannot exceed", BoundSide.Maximum, false), ("no more than", BoundSide.Maximum, false),
        ("not more than", BoundSide.Maximum, false), ("no longer than", BoundSide.Maximum, false), ("not longer than", BoundSide.Maximum, false),
        ("no greater than", BoundSide.Maximum, false), ("not greater than", BoundSide.Maximum, false), ("at most", BoundSide.Maximum, false),
        ("up to", BoundSide.Maximum, false), ("limited to", BoundSide.Maximum, false), ("limit", BoundSide.Maximum, false),
        ("max", BoundSide.Maximum, false), ("maximum", BoundSide.Maximum, false), ("maxlength", BoundSide.Maximum, false), ("max_length", BoundSide.Maximum, false),
        ("max-length", BoundSide.Maximum, false), ("maxitems", BoundSide.Maximum, false), ("lte", BoundSide.Maximum, false),
        ("less than", BoundSide.Maximum, true), ("fewer than", BoundSide.Maximum, true), ("shorter than", BoundSide.Maximum, true),
        ("smaller than", BoundSide.Maximum, true), ("below", BoundSide.Maximum, true), ("under", BoundSide.Maximum, true), ("lt", BoundSide.Maximum, true),
        ("greater than or equal to", BoundSide.Minimum, false), ("more than or equal to", BoundSide.Minimum, false), ("at least", BoundSide.Minimum, false),
        ("no less than", BoundSide.Minimum, false), ("not less than", BoundSide.Minimum, false), ("no fewer than", BoundSide.Minimum, false),
        ("not shorter than", BoundSide.Minimum, false), ("no shorter than", BoundSide.Minimum, false),
        ("min", BoundSide.Minimum, false), ("minimum", BoundSide.Minimum, false), ("minlength", BoundSide.Minimum, false), ("min_length", BoundSide.Minimum, false),
        ("min-length", BoundSide.Minimum, false), ("minitems", BoundSide.Minimum, false), ("gte", BoundSide.Minimum, false),
        ("greater than", BoundSide.Minimum, true), ("more than", BoundSide.Minimum, true), ("larger than", BoundSide.Minimum, true),
        ("bigger than", BoundSide.Minimum, true), ("longer than", BoundSide.Minimum, true), ("above", BoundSide.Minimum, true), ("gt", BoundSide.Minimum, true),
    ];

    private static readonly (string[] Words, BoundSide Side, bool IsExclusive)[] Phrases =
        [.. Written.Select(phrase => (phrase.Phrase.Split(' '), phrase.Side, phrase.IsExclusive)).OrderByDescending(phrase => phrase.Item1.Length)];

    private static readonly FrozenSet<string> CharacterWords = Words("char", "chars", "character", "characters", "letters", "letter", "symbols", "long", "characters-long");

    private static readonly FrozenSet<string> ItemWords = Words("item", "items", "element", "elements", "entry", "entries");

    private static readonly FrozenSet<string> NoUnits = Words(
        "and", "or", "to", "max", "maximum", "min", "minimum", "inclusive", "exclusive", "if", "when", "for", "in", "by", "with", "but", "required", "optional",
        "default", "the", "a", "is", "must", "unique", "per", "at", "of", "on", "as", "matches", "email", "long", "total", "not", "non", "only", "allowed", "than", "length");

    /// <summary>Words between a bound's name and its number.</summary>
    private static readonly FrozenSet<string> Between = Words("length", "len", "size", "of", "is", "value", "count", "number", "be", "to", "a", "the", "allowed", "total");

    /// <summary>Words behind which a number is a name or something else than a bound.</summary>
    private static readonly FrozenSet<string> Naming = Words("iso", "rfc", "default", "defaults", "version", "utf", "sha", "e.g", "eg", "example", "fr", "nfr", "http", "scale", "precision", "step", "multiple");

    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Words that multiply the number before them.</summary>
    public static bool IsScale(string word) => word is "hundred" or "thousand" or "million" or "billion" or "dozen" or "k" or "m";

    public static bool IsBetween(string word) => Between.Contains(word);

    public static bool IsNaming(string word) => Naming.Contains(word);

    /// <summary>What a word behind or before a number counts; null for a word that counts nothing.</summary>
    public static BoundUnit? UnitOf(string word) =>
        CharacterWords.Contains(word) ? BoundUnit.Characters
        : ItemWords.Contains(word) ? BoundUnit.Items
        : NoUnits.Contains(word) ? null
        : BoundUnit.Other;

    public static bool IsCountedUnit(string word) => CharacterWords.Contains(word) || ItemWords.Contains(word);

    public static decimal? NumberOf(ValidationToken token) => token.Kind switch
    {
        ValidationTokenKind.Number => token.Value,
        ValidationTokenKind.Word when Array.IndexOf(Numbers, token.Text) is var index and >= 0 => index,
        _ => null,
    };

    /// <summary>The bound that the words from <paramref name="start"/> on name, and how many words they are.</summary>
    public static (int Length, BoundSide Side, bool IsExclusive)? PhraseAt(List<ValidationToken> tokens, int start)
    {
        foreach (var (words, side, isExclusive) in Phrases)
        {
            if (start + words.Length <= tokens.Count && StandsAt(tokens, start, words))
            {
                return (words.Length, side, isExclusive);
            }
        }

        return null;
    }

    private static bool StandsAt(List<ValidationToken> tokens, int start, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (tokens[start + i].Kind != ValidationTokenKind.Word || tokens[start + i].Text != words[i])
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenSet<string> Words(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
