using System.Collections.Immutable;

namespace ArchDocs.Core.Vocabulary;

/// <summary>The words for formats and sets of values in a validation cell.</summary>
internal static class ValidationWords
{
    private static readonly (string Format, string[] Words)[] Formats =
    [
        ("email", ["email", "e-mail", "emailaddress", "mail address"]),
        ("phone", ["phone", "telephone", "phonenumber", "tel", "mobile", "e.164", "e164"]),
        ("url", ["url", "uri", "link", "http", "https", "web address"]),
        ("credit card", ["credit card", "creditcard", "credit-card", "card number", "luhn"]),
        ("base64", ["base64", "base-64", "base 64"]),
    ];

    public static bool Mentions(string cell, string format)
    {
        foreach (var (name, words) in Formats)
        {
            if (name.Equals(format, StringComparison.OrdinalIgnoreCase))
            {
                return words.Any(word => Holds(cell, word));
            }
        }

        return Holds(cell, format);
    }

    public static bool SaysNothing(string cell) => cell.Trim().TrimEnd('.').ToLowerInvariant() is "" or "-" or "–" or "—" or "none" or "n/a" or "no";

    public static bool SaysSameAs(string cell, string wireName, string name) =>
        Holds(cell, wireName) || Holds(cell, name) || Holds(cell, "same") || Holds(cell, "match") || Holds(cell, "matches") || Holds(cell, "equal") || Holds(cell, "equals") || Holds(cell, "confirm");

    /// <summary>Whether the word stands in the cell as a whole word, case aside.</summary>
    public static bool Holds(string cell, string word)
    {
        for (var from = 0; word.Length > 0 && cell.IndexOf(word, from, StringComparison.OrdinalIgnoreCase) is var index and >= 0; from = index + 1)
        {
            var end = index + word.Length;
            if ((index == 0 || !char.IsLetterOrDigit(cell[index - 1])) && (end == cell.Length || !char.IsLetterOrDigit(cell[end])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The values of <c>one of: A, B</c>; empty where the cell has no such list.</summary>
    public static ImmutableArray<string> ListedValues(string cell)
    {
        foreach (var statement in cell.Split([";", ". ", "("], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (EnumValueList.IsIntroduced(statement) && !statement.StartsWith("not ", StringComparison.OrdinalIgnoreCase))
            {
                return EnumValueList.Read(statement, isList: false);
            }
        }

        return [];
    }
}
