using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ArchDocs.Core.Vocabulary;

/// <summary>Reads a convention as authors word it: 'lowerCamelCase', 'snake case', 'lowercase with hyphens', 'PascalCase (exported), camelCase (unexported)'.</summary>
internal static class NamingStyleWords
{
    private static readonly (NamingStyle Style, string[] Phrases)[] Vocabulary =
    [
        (NamingStyle.CamelCase, ["camel", "camel case", "camel cased", "lower camel", "lower camel case", "dromedary case"]),
        (NamingStyle.PascalCase, ["pascal", "pascal case", "pascal cased", "upper camel", "upper camel case", "capital camel case", "cap words", "studly caps", "studly case"]),
        (NamingStyle.SnakeCase, ["snake", "snake case", "snake cased", "lower snake", "lower snake case", "underscored", "underscore separated", "lower case with underscores", "lower case and underscores", "lower case separated by underscores", "lower case words separated by underscores"]),
        (NamingStyle.KebabCase, ["kebab", "kebab case", "kebab cased", "lower kebab case", "hyphenated", "hyphen separated", "dash case", "dash separated", "dashed", "spinal case", "lisp case", "param case", "lower case with hyphens", "lower case with dashes", "lower case and hyphens", "lower case hyphenated", "lower case separated by hyphens", "lower case words separated by hyphens"]),
        (NamingStyle.UpperSnakeCase, ["upper snake", "upper snake case", "screaming snake", "screaming snake case", "constant case", "macro case", "capital snake case", "upper case with underscores", "upper case and underscores", "all caps with underscores", "upper case snake case", "upper case separated by underscores"]),
        (NamingStyle.TrainCase, ["train", "train case", "header case", "http header case"]),
        (NamingStyle.DotCase, ["dot case", "dot separated", "dotted", "dotted lower case", "dot notation", "lower case with dots", "lower case separated by dots"]),
        (NamingStyle.LowerCase, ["lower case", "lower cased", "all lower case", "flat case"]),
        (NamingStyle.UpperCase, ["upper case", "upper cased", "all upper case", "all caps", "capitals"]),
    ];

    private static readonly FrozenDictionary<string, NamingStyle> StyleByPhrase = Vocabulary
        .SelectMany(entry => entry.Phrases.Select(phrase => (Key: phrase.Replace(" ", "", StringComparison.Ordinal), entry.Style)))
        .ToFrozenDictionary(entry => entry.Key, entry => entry.Style, StringComparer.Ordinal);

    private static readonly int LongestPhrase = Vocabulary.Max(entry => entry.Phrases.Max(phrase => phrase.Count(c => c == ' ') + 1));

    private static readonly FrozenSet<string> Negations = Words("not", "no", "never", "avoid", "instead", "than", "without", "former", "formerly", "previously", "old");

    /// <summary>A convention with exceptions cannot be held against a single name.</summary>
    private static readonly FrozenSet<string> Hedges = Words("except", "unless", "mixed", "inconsistent", "mostly", "usually", "varies", "various", "legacy", "exception", "exceptions", "sometimes", "depends");

    /// <summary>The styles that a name may have; empty where the words tell no style, or none for certain.</summary>
    public static ImmutableArray<NamingStyle> Read(string convention)
    {
        var words = WordsOf(convention);
        if (words.Exists(Hedges.Contains))
        {
            return [];
        }

        var styles = new SortedSet<NamingStyle>();
        for (var i = 0; i < words.Count;)
        {
            var (style, length) = PhraseAt(words, i);
            if (style is { } found && !IsNegated(words, i))
            {
                styles.Add(found);
            }

            i += Math.Max(1, length);
        }

        // 'Lowercase, snake_case' and 'snake_case in lower case' say the same thing twice.
        if (styles.Overlaps([NamingStyle.SnakeCase, NamingStyle.KebabCase, NamingStyle.DotCase]))
        {
            styles.Remove(NamingStyle.LowerCase);
        }

        if (styles.Contains(NamingStyle.UpperCase) && styles.Remove(NamingStyle.SnakeCase))
        {
            styles.Remove(NamingStyle.UpperCase);
            styles.Add(NamingStyle.UpperSnakeCase);
        }

        return [.. styles];
    }

    private static (NamingStyle? Style, int Length) PhraseAt(List<string> words, int start)
    {
        for (var length = Math.Min(LongestPhrase, words.Count - start); length > 0; length--)
        {
            if (StyleByPhrase.TryGetValue(string.Concat(words.Skip(start).Take(length)), out var style))
            {
                return (style, length);
            }
        }

        return (null, 0);
    }

    /// <summary>Within two words before: 'not snake_case', 'instead of snake_case', 'rather than in snake_case'.</summary>
    private static bool IsNegated(List<string> words, int index) =>
        (index > 0 && Negations.Contains(words[index - 1])) || (index > 1 && Negations.Contains(words[index - 2]) && words[index - 1] is "of" or "in" or "use" or "a");

    /// <summary>Runs of letters in lower case: 'camelCase' is one word, 'snake_case' two.</summary>
    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isLetter = i < text.Length && char.IsLetter(text[i]);
            if (isLetter && start < 0)
            {
                start = i;
            }
            else if (!isLetter && start >= 0)
            {
                words.Add(text[start..i].ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }

    private static FrozenSet<string> Words(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
