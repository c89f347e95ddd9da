using System.Collections.Immutable;

namespace ArchDocs.Core.Vocabulary;

/// <summary>A list of values within a cell: <c>one of: A, B</c>, <c>"A" | "B"</c>, <c>0 = Draft, 1 = Sent</c>.</summary>
internal static class EnumValueList
{
    private static readonly string[] Introductions = ["one of", "any of", "either", "values", "allowed values", "allowed", "possible values", "enum", "enum of"];

    public static bool IsIntroduced(string text) => IntroductionLength(text) > 0;

    /// <param name="isList">The text is a list even without words that introduce it.</param>
    /// <returns>Empty where the text is no list, or one that doesn't claim to be complete.</returns>
    public static ImmutableArray<string> Read(string text, bool isList)
    {
        var length = IntroductionLength(text);
        if (length == 0 && !isList)
        {
            return [];
        }

        var list = text[length..].TrimStart(' ', ':', '=').Trim('[', ']', '{', '}', '(', ')', ' ', '.');
        if (list.Length == 0 || list.Contains("...", StringComparison.Ordinal) || list.Contains('…') || list.Contains("etc", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var values = list.Split([",", "|", "/", ";", " or ", " and "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(WithoutJoiner)
            .Select(ValueOf)
            .Where(value => value.Length > 0 && !string.Equals(value, "null", StringComparison.OrdinalIgnoreCase))
            .ToImmutableArray();
        return values.All(IsValue) && (values.Length > 1 || (values.Length == 1 && !IsRemark(values[0]))) ? values : [];
    }

    /// <summary>The name in <c>Draft = 0</c>, <c>0: Draft</c>, <c>"Draft"</c> and <c>Draft (initial)</c>.</summary>
    public static string ValueOf(string text)
    {
        var value = text;
        if (value.IndexOf('(', StringComparison.Ordinal) is var open and > 0)
        {
            value = value[..open];
        }

        if (value.IndexOfAny(['=', ':']) is var separator and > 0)
        {
            var left = value[..separator].Trim();
            value = IsNumber(left) ? value[(separator + 1)..] : left;
        }

        return value.Trim(' ', '"', '\'', '`', '*', '“', '”', '‘', '’', '(', ')', '.');
    }

    private static string WithoutJoiner(string text) =>
        text.StartsWith("or ", StringComparison.OrdinalIgnoreCase) ? text[3..] : text.StartsWith("and ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;

    private static bool IsValue(string value) => value.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or '+' or '#' or ':');

    /// <summary>In <c>enum (string)</c> the word says how the enum is written.</summary>
    private static bool IsRemark(string value) =>
        ScalarWords.Contains(value) || value.ToLowerInvariant() is "optional" or "nullable" or "required" or "flags" or "see" or "below" or "enum";

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    private static int IntroductionLength(string text)
    {
        var longest = 0;
        foreach (var introduction in Introductions)
        {
            if (introduction.Length > longest
                && text.StartsWith(introduction, StringComparison.OrdinalIgnoreCase)
                && text.Length > introduction.Length
                && !char.IsLetterOrDigit(text[introduction.Length]))
            {
                longest = introduction.Length;
            }
        }

        return longest;
    }
}
