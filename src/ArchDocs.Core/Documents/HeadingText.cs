using System.Text;

namespace ArchDocs.Core.Documents;

/// <summary>How headings, labels and column names are compared (documents.md): without numbering, case, punctuation and marks.</summary>
internal static class HeadingText
{
    public static bool AreEqual(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase)
        || (!(IsPlain(left) && IsPlain(right)) && string.Equals(KeyOf(left), KeyOf(right), StringComparison.Ordinal));

    /// <summary>Its key is the text itself in lower case, so that comparing two of them needs no keys.</summary>
    private static bool IsPlain(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetter(text[i]) && (text[i] != ' ' || i == 0 || i == text.Length - 1 || text[i - 1] == ' '))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>Lower-case words joined by single blanks. '&amp;' is punctuation, so <c>Risks &amp; Mitigations</c> is 'risks mitigations'.</summary>
    public static string KeyOf(string heading)
    {
        var key = new StringBuilder(heading.Length);
        foreach (var c in WithoutNumber(heading))
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’') && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>The heading after a number such as <c>2.1 </c>, <c>3. </c>, <c>4) </c>, <c>B. </c>, <c>B.2 </c> or <c>IV. </c>.</summary>
    public static ReadOnlySpan<char> WithoutNumber(string heading)
    {
        var text = heading.AsSpan().Trim();
        var i = 0;
        if (i < text.Length && text[i] == '§')
        {
            i++;
        }

        var digits = i;
        var letters = LettersOfNumber(text[i..]);
        i += letters;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
            while (i + 1 < text.Length && text[i] == '.' && char.IsAsciiDigit(text[i + 1]))
            {
                i++;
            }
        }

        if (i == digits)
        {
            return text;
        }

        var numberEnd = i;
        while (i < text.Length && text[i] is '.' or ')' or ':')
        {
            i++;
        }

        // 'U.S. orders' has no number.
        if (i >= text.Length || (!char.IsWhiteSpace(text[i]) && (i == numberEnd || letters > 0)))
        {
            return text;
        }

        var rest = text[i..].TrimStart([' ', '\t', '-', '–', '—', '.', ':']);
        return rest.IsEmpty ? text : rest;
    }

    /// <summary>How many capitals open a number: one letter, or a small Roman numeral, before '.' or ')'; such a letter with a dot goes into <c>B.2</c>.</summary>
    private static int LettersOfNumber(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept("IVX");
        if (length is < 1 or > 5)
        {
            length = text.Length > 0 && char.IsAsciiLetterUpper(text[0]) ? 1 : 0;
        }

        if (length == 0 || length + 1 >= text.Length || text[length] is not ('.' or ')'))
        {
            return 0;
        }

        return char.IsAsciiDigit(text[length + 1]) ? length + 1 : length;
    }
}
