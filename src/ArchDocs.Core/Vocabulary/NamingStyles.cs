using System.Text;

namespace ArchDocs.Core.Vocabulary;

/// <summary>Which styles a name fits, and how it is spelt in another.</summary>
internal static class NamingStyles
{
    private enum Letters
    {
        Any,
        Small,
        Capital,
    }

    /// <param name="Text">As people call the style, written in it.</param>
    /// <param name="Separators">What may stand between words.</param>
    /// <param name="First">The first letter of each word that a separator begins.</param>
    /// <param name="Rest">All other letters.</param>
    private sealed record Row(NamingStyle Style, string Text, string Separators, Letters First, Letters Rest);

    private static readonly Row[] Table =
    [
        new(NamingStyle.CamelCase, "camelCase", "", Letters.Small, Letters.Any),
        new(NamingStyle.PascalCase, "PascalCase", "", Letters.Capital, Letters.Any),
        new(NamingStyle.SnakeCase, "snake_case", "_", Letters.Small, Letters.Small),
        new(NamingStyle.KebabCase, "kebab-case", "-", Letters.Small, Letters.Small),
        new(NamingStyle.UpperSnakeCase, "UPPER_SNAKE_CASE", "_", Letters.Capital, Letters.Capital),
        new(NamingStyle.TrainCase, "Train-Case", "-", Letters.Capital, Letters.Any),
        new(NamingStyle.DotCase, "dot.case", "", Letters.Small, Letters.Small),
        new(NamingStyle.LowerCase, "lower case", "_-", Letters.Small, Letters.Small),
        new(NamingStyle.UpperCase, "UPPER CASE", "_-", Letters.Capital, Letters.Capital),
    ];

    public static string TextOf(NamingStyle style) => RowOf(style).Text;

    /// <summary>Letters, digits and the marks that stand in names; a sentence, a placeholder or a path with braces is none.</summary>
    public static bool IsName(string text) =>
        text.Any(char.IsLetter) && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '$' or '@' || IsSegmentEnd(c));

    /// <summary>Single words fit several styles, acronyms and digits any place of a word; of <c>_links</c>, <c>$type</c> and <c>orders.created.v1</c> only the words count.</summary>
    public static bool Fits(string name, NamingStyle style)
    {
        var row = RowOf(style);
        return NameParts.Of(name).All(part => part.IsMark || Fits(part.Text, row));
    }

    /// <summary>The style that a name of several words shows; null for a single word, which fits any, and for a mixture.</summary>
    public static NamingStyle? Of(string name)
    {
        if (NameParts.Of(name).All(part => part.IsMark || NameParts.WordsOf(part.Text).Count < 2))
        {
            return null;
        }

        foreach (var row in Table)
        {
            if (row.Style < NamingStyle.DotCase && Fits(name, row.Style))
            {
                return row.Style;
            }
        }

        return null;
    }

    /// <summary>The name in the style's spelling: <c>order_id</c> in camelCase is <c>orderId</c>.</summary>
    public static string Spell(string name, NamingStyle style)
    {
        var spelt = new StringBuilder(name.Length + 4);
        foreach (var part in NameParts.Of(name))
        {
            spelt.Append(part.IsMark || Fits(part.Text, RowOf(style)) ? part.Text : SpellPart(part.Text, style));
        }

        return spelt.ToString();
    }

    internal static bool IsSegmentEnd(char c) => c is '.' or ':' or '/' or '+';

    private static Row RowOf(NamingStyle style) => Table[(int)style];

    private static bool Fits(string word, Row row)
    {
        var isFirst = true;
        foreach (var c in word)
        {
            if (char.IsLetter(c))
            {
                var demanded = isFirst ? row.First : row.Rest;
                if ((demanded == Letters.Small && char.IsUpper(c)) || (demanded == Letters.Capital && char.IsLower(c)))
                {
                    return false;
                }

                isFirst = false;
            }
            else if (!char.IsDigit(c))
            {
                if (!row.Separators.Contains(c, StringComparison.Ordinal))
                {
                    return false;
                }

                isFirst = true;
            }
        }

        return true;
    }

    private static string SpellPart(string part, NamingStyle style)
    {
        var words = NameParts.WordsOf(part);
        return style switch
        {
            NamingStyle.CamelCase => string.Concat(words.Select((word, index) => index == 0 ? Small(word) : Capitalised(word))),
            NamingStyle.PascalCase => string.Concat(words.Select(Capitalised)),
            NamingStyle.SnakeCase => string.Join('_', words.Select(Small)),
            NamingStyle.KebabCase => string.Join('-', words.Select(Small)),
            NamingStyle.UpperSnakeCase => string.Join('_', words.Select(word => word.ToUpperInvariant())),
            NamingStyle.TrainCase => string.Join('-', words.Select(Capitalised)),
            NamingStyle.DotCase => string.Join('.', words.Select(Small)),
            NamingStyle.UpperCase => part.ToUpperInvariant(),
            _ => Small(part),
        };
    }

    private static string Small(string word) => word.ToLowerInvariant();

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();
}
