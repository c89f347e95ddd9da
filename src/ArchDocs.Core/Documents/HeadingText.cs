using System.Text;

namespace ArchDocs.Core.Documents;

/// <summary>How headings, labels and column names are compared (documents.md): without numbering, case, punctuation and marks.</summary>
internal static class HeadingText
{
    public static bool AreEqual(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Equals(right, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (!MayBeEqual(left, right))
        {
            return false;
        }

        var first = new KeyCharacters(left);
        var second = new KeyCharacters(right);
        while (true)
        {
            var character = first.Next();
            if (character != second.Next())
            {
                return false;
            }

            if (character == KeyCharacters.End)
            {
                return true;
            }
        }
    }

    /// <summary>False where the first letters already tell; a cheap look before a comparison in full.</summary>
    public static bool MayBeEqual(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => !OpensWord(left) || !OpensWord(right) || (left[0] | 0x20) == (right[0] | 0x20);

    /// <summary>A letter and a small one behind it are neither a number nor a mark.</summary>
    private static bool OpensWord(ReadOnlySpan<char> text) => text.Length > 1 && char.IsAsciiLetter(text[0]) && char.IsAsciiLetterLower(text[1]);

    /// <summary>Lower-case words joined by single blanks. '&amp;' is punctuation, so <c>Risks &amp; Mitigations</c> is 'risks mitigations'.</summary>
    public static string KeyOf(string heading)
    {
        var key = new StringBuilder(heading.Length);
        var characters = new KeyCharacters(heading);
        for (var character = characters.Next(); character != KeyCharacters.End; character = characters.Next())
        {
            key.Append(character);
        }

        return key.ToString();
    }

    /// <inheritdoc cref="WithoutNumber(ReadOnlySpan{char})"/>
    public static ReadOnlySpan<char> WithoutNumber(string heading) => WithoutNumber(heading.AsSpan());

    /// <summary>The heading after a number such as <c>2.1 </c>, <c>3. </c>, <c>4) </c>, <c>B. </c>, <c>B.2 </c> or <c>IV. </c>.</summary>
    public static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> heading)
    {
        var text = heading.Trim();
        if (text.Length > 0 && (char.IsAsciiLetterLower(text[0]) || (text.Length > 1 && char.IsAsciiLetter(text[0]) && char.IsAsciiLetterLower(text[1]))))
        {
            return text;
        }

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

    /// <summary>The characters of a key, one after the other, so that comparing two texts makes no strings.</summary>
    private ref struct KeyCharacters(ReadOnlySpan<char> heading)
    {
        public const char End = '\0';

        private readonly ReadOnlySpan<char> _text = WithoutNumber(heading);
        private int _position;
        private bool _isWithin;

        public char Next()
        {
            var needsBlank = false;
            for (; _position < _text.Length; _position++)
            {
                var character = _text[_position];
                if (char.IsLetterOrDigit(character))
                {
                    if (needsBlank)
                    {
                        return ' ';
                    }

                    _isWithin = true;
                    _position++;
                    return char.ToLowerInvariant(character);
                }

                needsBlank |= _isWithin && character is not ('\'' or '’');
            }

            return End;
        }
    }
}
