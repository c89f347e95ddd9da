using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Templates.Topics;

/// <summary>Finds the topics that a heading speaks of, by whole words in the singular or plural, or by beginnings that end in '*'.</summary>
internal sealed class TopicHeadings
{
    private readonly FrozenDictionary<string, ImmutableArray<Phrase>> _byFirstWord;
    private readonly FrozenDictionary<string, ImmutableArray<Phrase>> _byBeginning;

    public TopicHeadings(ImmutableArray<Topic> topics)
    {
        var phrases = topics.SelectMany(topic => topic.HeadingWords.Select(words => new Phrase(topic, [.. WordsOf(words)]))).Where(phrase => !phrase.Words.IsEmpty).ToArray();
        _byFirstWord = ByFirstWord(phrases.Where(phrase => !phrase.Words[0].IsBeginning));
        _byBeginning = ByFirstWord(phrases.Where(phrase => phrase.Words[0].IsBeginning));
    }

    /// <summary>The topics, some of them perhaps twice.</summary>
    public IEnumerable<Topic> TopicsOf(string heading)
    {
        var words = HeadingText.KeyOf(WithoutNames(heading)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var phrase in PhrasesFrom(words[i]))
            {
                if (Matches(phrase, words.AsSpan(i)))
                {
                    yield return phrase.Topic;
                }
            }
        }
    }

    /// <summary>A component's name speaks of no topic: <c>UpdateMetadata</c>, <c>test_runner</c>.</summary>
    private static string WithoutNames(string heading)
    {
        if (!heading.Contains('_', StringComparison.Ordinal) && !HasInnerCapital(heading))
        {
            return heading;
        }

        return string.Join(' ', heading.Split(' ').Where(word => !word.Contains('_', StringComparison.Ordinal) && !HasInnerCapital(word)));
    }

    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<Phrase> PhrasesFrom(string word)
    {
        foreach (var form in FormsOf(word))
        {
            foreach (var phrase in _byFirstWord.GetValueOrDefault(form, []))
            {
                yield return phrase;
            }
        }

        for (var length = 2; length <= word.Length; length++)
        {
            foreach (var phrase in _byBeginning.GetValueOrDefault(word[..length], []))
            {
                yield return phrase;
            }
        }
    }

    private static bool Matches(Phrase phrase, ReadOnlySpan<string> words)
    {
        if (words.Length < phrase.Words.Length)
        {
            return false;
        }

        for (var i = 0; i < phrase.Words.Length; i++)
        {
            var (text, isBeginning) = phrase.Words[i];
            if (!(isBeginning ? words[i].StartsWith(text, StringComparison.Ordinal) : FormsOf(words[i]).Contains(text, StringComparer.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The word itself, and what it may be the plural of.</summary>
    private static IEnumerable<string> FormsOf(string word)
    {
        yield return word;
        if (word.Length > 3 && word[^1] == 's')
        {
            yield return word[..^1];
            if (word.EndsWith("ies", StringComparison.Ordinal))
            {
                yield return word[..^3] + "y";
            }
            else if (word.EndsWith("es", StringComparison.Ordinal))
            {
                yield return word[..^2];
            }
        }
    }

    private static IEnumerable<(string Text, bool IsBeginning)> WordsOf(string phrase) =>
        phrase.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries).Select(word => (Text: HeadingText.KeyOf(word.TrimEnd('*')), IsBeginning: word.EndsWith('*'))).Where(word => word.Text.Length > 0);

    private static FrozenDictionary<string, ImmutableArray<Phrase>> ByFirstWord(IEnumerable<Phrase> phrases) =>
        phrases.GroupBy(phrase => phrase.Words[0].Text, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    private sealed record Phrase(Topic Topic, ImmutableArray<(string Text, bool IsBeginning)> Words);
}
