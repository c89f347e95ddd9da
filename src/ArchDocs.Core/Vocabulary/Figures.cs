using System.Collections.Frozen;

namespace ArchDocs.Core.Vocabulary;

/// <summary>Tells whether a text states a figure with a unit: '200 ms', '99.9%', '50 orders per second', '€ 300'.</summary>
internal static class Figures
{
    private const int MaximumUnit = 24;

    private static readonly FrozenSet<string> Units = new[]
    {
        "ms", "µs", "μs", "us", "ns", "s", "sec", "second", "min", "minute", "h", "hr", "hour", "d", "day", "week", "month", "year", "working", "business", "calendar", "person", "man",
        "b", "kb", "mb", "gb", "tb", "pb", "kib", "mib", "gib", "tib", "byte", "bit", "k", "m", "bn", "million", "billion", "thousand",
        "percent", "pct", "rps", "tps", "qps", "rpm", "iops", "ops", "req", "request", "concurrent", "simultaneous", "parallel", "x", "times", "fold", "hz", "khz", "mhz", "ghz", "fps",
        "core", "vcpu", "cpu", "eur", "usd", "gbp", "chf", "euro", "dollar", "nine", "ppm", "px",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> NumberWords = new[]
    {
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "ninety", "hundred", "half",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '_' || (text[i - 1] is '-' or '.' && i > 1 && char.IsLetterOrDigit(text[i - 2]))))
            {
                continue;
            }

            if (char.IsAsciiDigit(text[i]))
            {
                var end = EndOfNumber(text, i);
                if (IsCurrency(text, i) || IsUnit(text[end..], acceptsPlural: true))
                {
                    return true;
                }

                i = end - 1;
            }
            else if (char.IsAsciiLetter(text[i]))
            {
                var end = EndOfWord(text, i);
                if (NumberWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[i..end]) && IsUnit(text[end..], acceptsPlural: false))
                {
                    return true;
                }

                i = end - 1;
            }
        }

        return false;
    }

    private static int EndOfNumber(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' or '\'' or '_' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < MaximumUnit && char.IsLetter(text[end]))
        {
            end++;
        }

        return Math.Max(end, start + 1);
    }

    private static bool IsCurrency(ReadOnlySpan<char> text, int number)
    {
        var before = text[..number].TrimEnd(' ');
        return before.Length > 0 && before[^1] is '$' or '€' or '£' or '¥';
    }

    /// <summary>A unit, or whatever is counted: a noun in the plural.</summary>
    private static bool IsUnit(ReadOnlySpan<char> rest, bool acceptsPlural)
    {
        rest = rest.TrimStart([' ', '\u00A0', '\u202F', '-']);
        if (rest.IsEmpty)
        {
            return false;
        }

        if (rest[0] is '%' or '‰' or '°' or '×' or '€' or '$' or '£')
        {
            return true;
        }

        // '20/s', '50 / minute'
        rest = rest[0] == '/' ? rest[1..].TrimStart(' ') : rest;
        if (rest.IsEmpty || !char.IsLetter(rest[0]))
        {
            return false;
        }

        var word = rest[..EndOfWord(rest, 0)];
        var units = Units.GetAlternateLookup<ReadOnlySpan<char>>();
        return units.Contains(word) || units.Contains(word.TrimEnd('s')) || (acceptsPlural && word.Length > 3 && word[^1] == 's' && word[^2] != 's');
    }
}
