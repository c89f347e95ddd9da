using System.Globalization;

namespace ArchDocs.Core.Vocabulary;

internal enum ValidationTokenKind
{
    Number,
    Word,

    /// <summary>A comparison, normalised to one of &lt; &lt;= &gt; &gt;= =.</summary>
    Comparison,

    /// <summary>What stands between two ends: '–', '..', '-', '~'.</summary>
    Range,

    /// <summary>Any other mark: it ends a statement.</summary>
    Mark,
}

/// <param name="Text">A word in lower case.</param>
/// <param name="IsGlued">It follows the token before it without a blank.</param>
internal readonly record struct ValidationToken(ValidationTokenKind Kind, string Text, decimal Value, bool IsGlued)
{
    public static List<ValidationToken> Scan(string text)
    {
        var tokens = new List<ValidationToken>();
        var i = 0;
        var end = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || c is '`' or '*' or '"' or '\'')
            {
                i++;
                continue;
            }

            var isGlued = i == end && i > 0;
            var start = i;
            var token = ScanOne(text, ref i, tokens.Count > 0 && tokens[^1].Kind == ValidationTokenKind.Number);
            end = i > start ? i : ++i;
            tokens.Add(token with { IsGlued = isGlued });
        }

        return tokens;
    }

    private static ValidationToken ScanOne(string text, ref int i, bool followsNumber)
    {
        var c = text[i];
        var isNegative = c is '-' or '−' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && !followsNumber;
        if (char.IsAsciiDigit(c) || isNegative)
        {
            return ScanNumber(text, ref i);
        }

        if (char.IsLetter(c) || c == '_')
        {
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_' || (text[i] is '-' or '.' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))))
            {
                i++;
            }

            return new ValidationToken(ValidationTokenKind.Word, text[start..i].ToLowerInvariant(), 0, false);
        }

        return ScanMark(text, ref i);
    }

    private static ValidationToken ScanMark(string text, ref int i)
    {
        var c = text[i];
        var isDouble = i + 1 < text.Length && text[i + 1] == '=';
        switch (c)
        {
            case '<' or '>':
                i += isDouble ? 2 : 1;
                return new ValidationToken(ValidationTokenKind.Comparison, isDouble ? $"{c}=" : c.ToString(), 0, false);
            case '≤' or '≥' or '⩽' or '⩾':
                i++;
                return new ValidationToken(ValidationTokenKind.Comparison, c is '≤' or '⩽' ? "<=" : ">=", 0, false);
            case '=':
                i += isDouble ? 2 : 1;
                return new ValidationToken(ValidationTokenKind.Comparison, "=", 0, false);
            case '–' or '—' or '-' or '~' or '…' or '−':
                i++;
                return new ValidationToken(ValidationTokenKind.Range, "-", 0, false);
            case '.' when i + 1 < text.Length && text[i + 1] == '.':
                while (i < text.Length && text[i] == '.')
                {
                    i++;
                }

                return new ValidationToken(ValidationTokenKind.Range, "-", 0, false);
            default:
                i++;
                return new ValidationToken(ValidationTokenKind.Mark, c.ToString(), 0, false);
        }
    }

    /// <summary>Digits with '_' or ',' between groups of three, and a fraction.</summary>
    private static ValidationToken ScanNumber(string text, ref int i)
    {
        var start = i++;
        while (i < text.Length)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                i++;
            }
            else if (text[i] is ',' or '_' && IsGroup(text, i + 1))
            {
                i += 4;
            }
            else if (text[i] == '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && !text.AsSpan(start, i - start).Contains('.'))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        var digits = text[start..i].Replace(",", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Replace('−', '-');
        return decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new ValidationToken(ValidationTokenKind.Number, digits, value, false)
            : new ValidationToken(ValidationTokenKind.Mark, digits, 0, false);
    }

    private static bool IsGroup(string text, int start) =>
        start + 3 <= text.Length
        && char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[start + 1]) && char.IsAsciiDigit(text[start + 2])
        && (start + 3 == text.Length || !char.IsAsciiDigit(text[start + 3]));
}
