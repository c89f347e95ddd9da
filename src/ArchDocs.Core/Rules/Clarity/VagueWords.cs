using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Rules.Clarity;

/// <summary>The words of vague-words.yml, and where they stand in a text.</summary>
internal sealed class VagueWords
{
    private static readonly Lazy<VagueWords> ReadBuiltIn = new(() =>
    {
        using var reader = new StreamReader(typeof(VagueWords).Assembly.GetManifestResourceStream("ArchDocs.Core.Rules.Clarity.vague-words.yml")!);
        return Read(new SourceText("vague-words.yml", reader.ReadToEnd()));
    });

    private readonly FrozenDictionary<string, ImmutableArray<Phrase>> _byFirstWord;

    private VagueWords(IEnumerable<Phrase> phrases) =>
        _byFirstWord = phrases.GroupBy(phrase => FirstWordOf(phrase.Text), StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Text.Length).ToImmutableArray(), StringComparer.OrdinalIgnoreCase);

    public static VagueWords BuiltIn => ReadBuiltIn.Value;

    /// <summary>In the order of the text; of two that begin with one word the longer.</summary>
    public IEnumerable<VaguePlace> Find(string text, TextSpan span)
    {
        var byWord = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = span.Start; i < span.End; i++)
        {
            if (!char.IsAsciiLetter(text[i]))
            {
                continue;
            }

            var end = EndOfWord(text, i, span.End);
            if (IsStart(text, i) && byWord.TryGetValue(text.AsSpan(i, end - i), out var phrases) && Longest(text, i, span.End, phrases) is ({ } phrase, var phraseEnd))
            {
                if (phrase.Category is { } category)
                {
                    yield return new VaguePlace(category, TextSpan.FromBounds(i, phraseEnd));
                }

                end = Math.Max(end, phraseEnd);
            }

            i = end - 1;
        }
    }

    private static (Phrase? Phrase, int End) Longest(string text, int start, int end, ImmutableArray<Phrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (EndOf(phrase.Text, text, start, end) is > 0 and var phraseEnd && IsEnd(text, phraseEnd))
            {
                return (phrase, phraseEnd);
            }
        }

        return (null, 0);
    }

    /// <summary>A blank of the phrase stands for blanks, a line end or a hyphen.</summary>
    private static int EndOf(string phrase, string text, int start, int end)
    {
        var i = start;
        foreach (var expected in phrase)
        {
            if (i >= end)
            {
                return -1;
            }

            if (expected != ' ')
            {
                if (char.ToLowerInvariant(text[i]) != expected)
                {
                    return -1;
                }

                i++;
            }
            else if (text[i] is '-' or '\u2010' or '\u2011')
            {
                i++;
            }
            else
            {
                var blank = i;
                while (i < end && char.IsWhiteSpace(text[i]))
                {
                    i++;
                }

                if (i == blank)
                {
                    return -1;
                }
            }
        }

        return i;
    }

    /// <summary>Neither in a compound (<c>steady-fast</c>) nor in a path (<c>/etc</c>).</summary>
    private static bool IsStart(string text, int position) =>
        position == 0 || !(char.IsLetterOrDigit(text[position - 1]) || text[position - 1] is '_' or '-' or '\u2010' or '\u2011' or '/' or '.' or '\\' or '@' or '#' or '$' or '\'' or '’');

    private static bool IsEnd(string text, int position) =>
        position >= text.Length || !(char.IsLetterOrDigit(text[position]) || text[position] is '_' or '/' or '\\' or '@'
            || (text[position] is '-' or '.' or '\'' or '’' or '\u2010' or '\u2011' && position + 1 < text.Length && char.IsLetterOrDigit(text[position + 1])));

    private static int EndOfWord(string text, int start, int end)
    {
        var i = start;
        while (i < end && char.IsLetterOrDigit(text[i]))
        {
            i++;
        }

        return i;
    }

    private static string FirstWordOf(string phrase) => phrase[..EndOfWord(phrase, 0, phrase.Length)];

    private static VagueWords Read(SourceText source)
    {
        YamlReader.TryRead(source, out var root, out _);
        var map = (YamlMap)root!;
        var vague = ((YamlList)map.ValueOf("categories")!).Items.OfType<YamlMap>().SelectMany(entry =>
        {
            var category = new VagueCategory(ScalarOf(entry, "category"), ScalarOf(entry, "instead"), IsTrue(entry, "figures"), IsTrue(entry, "remarks"));
            return WordsOf(entry.ValueOf("words")).Select(word => new Phrase(word, category));
        });
        return new VagueWords(vague.Concat(WordsOf(map.ValueOf("not-vague")).Select(word => new Phrase(word, null))));
    }

    private static bool IsTrue(YamlMap map, string key) => map.ValueOf(key) is YamlScalar { Value: "true" };

    private static string ScalarOf(YamlMap map, string key) => ((YamlScalar)map.ValueOf(key)!).Value;

    private static IEnumerable<string> WordsOf(YamlNode? node) => ((YamlList)node!).Items.OfType<YamlScalar>().Select(scalar => scalar.Value);

    /// <param name="Category">Null for a term that is exact.</param>
    private sealed record Phrase(string Text, VagueCategory? Category);
}

/// <param name="FiguresSettle">A figure with a unit in the same sentence says what the word means.</param>
/// <param name="RemarksSettle">A remark in parentheses right behind the word does.</param>
internal sealed record VagueCategory(string Name, string Instead, bool FiguresSettle, bool RemarksSettle);

internal readonly record struct VaguePlace(VagueCategory Category, TextSpan Span);
