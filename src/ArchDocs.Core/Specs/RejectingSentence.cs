using System.Collections.Immutable;

namespace ArchDocs.Core.Specs;

/// <summary>Tells whether a text says that a technology was not taken: 'MongoDB was rejected', 'we decided against MongoDB', 'PostgreSQL instead of MongoDB'.</summary>
internal static class RejectingSentence
{
    /// <summary>Verbs behind which an item speaks about its subject.</summary>
    public static readonly ImmutableArray<string> SubjectEnds = [" was ", " were ", " is ", " are ", " has ", " had ", " lacks ", " would ", " does ", " did ", " cannot ", " can ", " needs ", " requires ", " because ", " since ", " adds ", " costs ", " brings "];

    /// <summary>Words that make another product of a name: 'Core' of 'ASP.NET'.</summary>
    private static readonly ImmutableArray<string> ProductWords = ["Core", "Framework", "Standard", "MVC", "MAUI", "Aspire", "Enterprise"];

    /// <summary>The version that the text rejects, empty where it names none; null where it rejects nothing of that name.</summary>
    public static string? Find(string text, string name)
    {
        for (var at = IndexOf(text, name, 0); at >= 0; at = IndexOf(text, name, at + name.Length))
        {
            var (start, end) = SentenceAround(text, at, name.Length);
            var read = TechnologyName.Read(FirstWords(text[at..end]));
            var version = string.Equals(read.Name, name, StringComparison.OrdinalIgnoreCase) ? read.Version : "";
            var rest = Behind(text[(at + name.Length)..end], version);
            if (IsWhole(rest) && (IsRefused(text[start..at]) || (IsSubject(text[start..at]) && IsJudged(rest))))
            {
                return version;
            }
        }

        return null;
    }

    /// <summary>The next place of the name as a whole.</summary>
    public static int IndexOf(string text, string name, int from)
    {
        if (name.Length == 0)
        {
            return -1;
        }

        for (var at = text.IndexOf(name, from, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            var goesOn = end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '#' || (text[end] is '.' or '-' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])));
            var isInside = at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '-' or '_' or '/');
            if (!goesOn && !isInside && !IsOtherProduct(text.AsSpan(end)))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsOtherProduct(ReadOnlySpan<char> rest)
    {
        foreach (var word in ProductWords)
        {
            if (rest.StartsWith(" ") && rest[1..].StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static (int Start, int End) SentenceAround(string text, int at, int length)
    {
        var start = text.AsSpan(0, at).LastIndexOfAny(';', '!', '?') + 1;
        var point = text.AsSpan(0, at).LastIndexOf(". ");
        var end = text.AsSpan(at + length).IndexOf(". ");
        return (Math.Max(start, point + 1), end < 0 ? text.Length : at + length + end);
    }

    private static string FirstWords(string text) => text.Length <= 80 ? text : text[..80];

    /// <summary>What follows the name, its version and a remark in parentheses.</summary>
    private static string Behind(string rest, string version)
    {
        var at = version.Length == 0 ? 0 : rest.IndexOf(version, StringComparison.Ordinal) + version.Length;
        var text = rest[Math.Max(0, at)..].TrimStart(' ', ')', '+');
        return text.StartsWith('(') && text.IndexOf(')', StringComparison.Ordinal) is var close and > 0 ? text[(close + 1)..].TrimStart() : text;
    }

    /// <summary>'Redis as the primary store' is a part of what Redis may be used for.</summary>
    private static bool IsWhole(string rest) =>
        !rest.StartsWith("as ", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("for ", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith("in ", StringComparison.OrdinalIgnoreCase)
        && !rest.StartsWith("directly", StringComparison.OrdinalIgnoreCase) && !rest.StartsWith('\'') && !rest.StartsWith('’');

    /// <summary>The words before it refuse it, an enumeration between them aside: 'rejected MongoDB and DynamoDB'.</summary>
    private static bool IsRefused(string before)
    {
        var text = WithoutArticle(before.TrimEnd());
        for (var i = 0; i < 5; i++)
        {
            if (RejectionWords.Before.Any(words => EndsWithWords(text, words)))
            {
                return true;
            }

            var conjunction = text.EndsWith(',') ? 1 : EndsWithWords(text, "and") ? 3 : EndsWithWords(text, "or") ? 2 : 0;
            if (conjunction == 0)
            {
                return false;
            }

            var rest = text[..^conjunction].TrimEnd(' ', ',');
            var blank = rest.LastIndexOf(' ');
            if (blank < 0 || !char.IsUpper(rest[blank + 1]))
            {
                return false;
            }

            text = rest[..blank].TrimEnd();
        }

        return false;
    }

    /// <summary>Nothing but other names and articles stands before it in its clause.</summary>
    private static bool IsSubject(string before)
    {
        var clause = before.AsSpan(before.AsSpan().LastIndexOfAny(':', '(') + 1);
        foreach (var range in clause.SplitAny(" ,"))
        {
            var word = clause[range];
            if (!word.IsEmpty && !char.IsUpper(word[0]) && word is not ("and" or "or" or "but" or "both" or "while" or "the" or "so" or "nor" or "also" or "/" or "-" or "–" or "—"))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsJudged(string rest)
    {
        var text = AfterEnumeration(rest).TrimStart(' ', ':', '-', '–', '—', '(');
        foreach (var verb in RejectionWords.Verbs)
        {
            if (text.StartsWith(verb + " ", StringComparison.OrdinalIgnoreCase))
            {
                text = text[(verb.Length + 1)..];
                break;
            }
        }

        foreach (var adverb in (ReadOnlySpan<string>)["also ", "therefore ", "finally ", "explicitly ", "both ", "hence ", "thus ", "considered and ", "considered but ", "evaluated and ", "evaluated but "])
        {
            text = text.StartsWith(adverb, StringComparison.OrdinalIgnoreCase) ? text[adverb.Length..] : text;
        }

        return RejectionWords.Verdicts.Any(verdict => text.StartsWith(verdict, StringComparison.OrdinalIgnoreCase) && !text[verdict.Length..].StartsWith(" as ", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>'and DynamoDB were rejected' without the further names.</summary>
    private static string AfterEnumeration(string rest)
    {
        var text = rest;
        for (var i = 0; i < 5; i++)
        {
            var length = text.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? 4 : text.StartsWith("or ", StringComparison.OrdinalIgnoreCase) ? 3 : text.StartsWith(", ", StringComparison.Ordinal) ? 2 : 0;
            var next = text[length..].TrimStart();
            if (length == 0 || next.Length == 0 || !char.IsUpper(next[0]))
            {
                return text;
            }

            var end = next.AsSpan().IndexOfAny(' ', ',');
            text = end < 0 ? "" : next[end..].TrimStart(' ');
        }

        return text;
    }

    private static string WithoutArticle(string text)
    {
        foreach (var article in (ReadOnlySpan<string>)["the", "a", "an", "using", "use of"])
        {
            if (EndsWithWords(text, article))
            {
                return text[..^article.Length].TrimEnd();
            }
        }

        return text;
    }

    private static bool EndsWithWords(string text, string words) =>
        text.EndsWith(words, StringComparison.OrdinalIgnoreCase) && (text.Length == words.Length || !char.IsLetterOrDigit(text[text.Length - words.Length - 1]));
}
