namespace ArchDocs.Core.Specs;

/// <summary>A requirement's id as it stands in a text.</summary>
/// <param name="Kind">'FR', 'NFR', or 'REQ' where the id does not say which.</param>
/// <param name="Area">'AUTH' of <c>FR-AUTH-1</c>; empty for most.</param>
/// <param name="Number">Without leading zeros, parts included: '1', '1.2', '2a'.</param>
/// <param name="Length">Of the id as written.</param>
/// <param name="IsSpaced">Written with a blank, as in <c>FR 1</c>, which may also be something else.</param>
internal readonly record struct RequirementId(string Kind, string Area, string Number, int Length, bool IsSpaced)
{
    private const int MaximumAreas = 3;
    private const int MaximumDigits = 9;

    /// <summary>One form for all spellings: <c>FR1</c>, <c>FR-001</c> and <c>REQ-F-001</c> are 'FR-1'.</summary>
    public string Canonical => $"{Prefix}-{Number}";

    public string Prefix => Area.Length == 0 ? Kind : $"{Kind}-{Area}";

    /// <summary>The number of an id without parts; null for <c>FR-1.2</c> and <c>FR-2a</c>.</summary>
    public int? Ordinal => int.TryParse(Number, out var ordinal) ? ordinal : null;

    /// <summary>The requirement that a part belongs to: 'FR-1' for 'FR-1.2'; null for one that is no part.</summary>
    public static string? ParentOf(string canonical)
    {
        var end = char.IsAsciiLetterLower(canonical[^1]) ? canonical.Length - 1 : canonical.LastIndexOf('.');
        return end > 0 ? canonical[..end] : null;
    }

    /// <summary>The id that begins at <paramref name="start"/>; what stands before it is not looked at.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out RequirementId id)
    {
        id = default;
        var i = start;
        var word = ReadLetters(text, ref i);
        var kind = word switch { "FR" => "FR", "NFR" => "NFR", "REQ" or "Req" => "REQ", _ => null };
        if (kind is null)
        {
            return false;
        }

        var area = "";
        var isSpaced = false;
        for (var areas = 0; ; areas++)
        {
            var separator = i < text.Length && IsSeparator(text[i]);
            isSpaced |= separator && text[i] == ' ';
            i += separator ? 1 : 0;
            if (i >= text.Length)
            {
                return false;
            }

            if (char.IsAsciiDigit(text[i]))
            {
                break;
            }

            if (!separator || isSpaced || areas == MaximumAreas || !char.IsAsciiLetterUpper(text[i]))
            {
                return false;
            }

            var part = ReadName(text, ref i);
            if (areas == 0 && kind == "REQ" && part is "F" or "FR" or "FUNC" or "NF" or "NFR" or "NFUNC")
            {
                kind = part[0] == 'F' ? "FR" : "NFR";
            }
            else
            {
                area = area.Length == 0 ? part : $"{area}-{part}";
            }
        }

        if (ReadNumber(text, ref i) is not { } number || IsPercent(text, i))
        {
            return false;
        }

        id = new RequirementId(kind, area, number, i - start, isSpaced);
        return true;
    }

    private static bool IsSeparator(char c) => c is '-' or '_' or '#' or ' ' or '\u2010' or '\u2011' or '\u00A0';

    private static string ReadLetters(ReadOnlySpan<char> text, ref int position)
    {
        var start = position;
        while (position < text.Length && position - start < 4 && char.IsAsciiLetter(text[position]))
        {
            position++;
        }

        return text[start..position].ToString();
    }

    private static string ReadName(ReadOnlySpan<char> text, ref int position)
    {
        var start = position;
        while (position < text.Length && (char.IsAsciiLetterUpper(text[position]) || char.IsAsciiDigit(text[position])))
        {
            position++;
        }

        return text[start..position].ToString();
    }

    private static string? ReadNumber(ReadOnlySpan<char> text, ref int position)
    {
        var number = "";
        while (true)
        {
            var start = position;
            while (position < text.Length && char.IsAsciiDigit(text[position]))
            {
                position++;
            }

            if (position - start > MaximumDigits)
            {
                return null;
            }

            var digits = text[start..position].TrimStart('0');
            number += digits.IsEmpty ? "0" : digits.ToString();
            if (position + 1 >= text.Length || text[position] != '.' || !char.IsAsciiDigit(text[position + 1]))
            {
                break;
            }

            number += ".";
            position++;
        }

        if (position < text.Length && char.IsAsciiLetterLower(text[position]))
        {
            number += text[position];
            position++;
        }

        return position < text.Length && (char.IsLetterOrDigit(text[position]) || text[position] == '_') ? null : number;
    }

    /// <summary><c>FR 20 %</c> is a rate of tax.</summary>
    private static bool IsPercent(ReadOnlySpan<char> text, int position) => text[position..].TrimStart(' ').StartsWith("%");
}
