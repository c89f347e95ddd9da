using System.Collections.Frozen;

namespace ArchDocs.Core.Specs;

/// <param name="Value">404; for a class its first: 400 for 4xx.</param>
/// <param name="Last">The same as <paramref name="Value"/>; for a class or a range the last that it holds.</param>
/// <param name="Start">Within the text it was found in.</param>
internal readonly record struct StatusCode(int Value, int Last, int Start, int Length)
{
    public bool Holds(int code) => code >= Value && code <= Last;

    public bool IsSuccess => Value is >= 200 and < 300;

    public bool IsClientError => Value is >= 400 and < 500;

    public bool IsError => Value >= 400;
}

/// <summary>Finds HTTP status codes in a text, and leaves other numbers of three digits alone: '200', '404 Not Found', '4xx', but not 'at most 200 entries'.</summary>
internal static class StatusCodes
{
    private static readonly FrozenSet<int> Known = Enumerable.Range(200, 9).Concat(Enumerable.Range(300, 9)).Concat(Enumerable.Range(400, 19)).Concat(Enumerable.Range(421, 6)).Concat(Enumerable.Range(500, 9))
        .Concat([101, 226, 428, 429, 431, 451, 499, 510, 511]).ToFrozenSet();

    /// <summary>Words before a number that make it an amount.</summary>
    private static readonly FrozenSet<string> Amounts = Words("max", "maximum", "min", "minimum", "most", "least", "than", "up", "to", "of", "over", "under", "limit", "first", "last", "top", "every", "about", "default", "to", "per");

    /// <summary>Words that may follow a status code in small letters; any other is what a number counts.</summary>
    private static readonly FrozenSet<string> Followers = Words(
        "with", "and", "or", "when", "where", "if", "on", "for", "without", "no", "plus", "is", "as", "after", "not", "body", "response", "unless", "in", "to", "by", "otherwise", "then", "only", "created", "ok",
        "accepted", "empty", "means", "once", "while", "because", "until", "at", "from", "returns", "returned", "error", "errors", "conflict", "unauthorized", "forbidden", "invalid", "missing", "unknown");

    public static IEnumerable<StatusCode> In(string text)
    {
        for (var i = 0; i + 3 <= text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || (i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '_' or '$' or '#' || (text[i - 1] is '.' or ',' && i > 1 && char.IsAsciiDigit(text[i - 2])))))
            {
                continue;
            }

            var end = i;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            if (end - i == 3 && ValueOf(text.AsSpan(i, 3)) is { } code && !IsAmount(text, i, end))
            {
                yield return new StatusCode(code.First, code.Last, i, 3);
            }

            i = end - 1;
        }
    }

    private static (int First, int Last)? ValueOf(ReadOnlySpan<char> text)
    {
        var digit = text[0] - '0';
        if (digit is >= 1 and <= 5 && text[1..].Equals("xx", StringComparison.OrdinalIgnoreCase))
        {
            return (digit * 100, (digit * 100) + 99);
        }

        return char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2]) && ((digit * 100) + ((text[1] - '0') * 10) + (text[2] - '0')) is var value && Known.Contains(value) ? (value, value) : null;
    }

    private static bool IsAmount(string text, int start, int end)
    {
        if (end < text.Length && (text[end] == '%' || text[end] == '_' || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            return true;
        }

        var before = text.AsSpan(0, start).TrimEnd(" \t`*<>=≤≥");
        if (before.EndsWith("RFC") || (start > 0 && text.AsSpan(before.Length, start - before.Length).ContainsAny("<>=≤≥")))
        {
            return true;
        }

        var wordStart = before.Length;
        while (wordStart > 0 && char.IsLetter(before[wordStart - 1]))
        {
            wordStart--;
        }

        if (Amounts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before[wordStart..]))
        {
            return true;
        }

        var after = text.AsSpan(end).TrimStart("`*");
        if (after.IsEmpty || !char.IsWhiteSpace(after[0]) || !char.IsLower(after.TrimStart()[..Math.Min(1, after.TrimStart().Length)] is [var c] ? c : 'A'))
        {
            return false;
        }

        after = after.TrimStart();
        var length = after.IndexOfAnyExceptInRange('a', 'z');
        return !Followers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(length < 0 ? after : after[..length]);
    }

    private static FrozenSet<string> Words(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
