namespace ArchDocs.Core.Diagrams.Preparation;

/// <summary>Character codes such as <c>#quot;</c> and <c>#35;</c>, which Mermaid hides from its grammars.</summary>
internal static class EntityCodes
{
    private const string Opening = "\uFB02\u00B0";
    private const string NumberSign = "\u00B0";
    private const string Closing = "\u00B6\u00DF";

    public static MappedText Encode(MappedText mapped) => MayHaveAny(mapped.Text) ? mapped.Rewrite(Copy) : mapped;

    public static bool MayHaveAny(string text) => text.IndexOf('#', StringComparison.Ordinal) is var sign and >= 0 && text.LastIndexOf(';') > sign;

    /// <summary>Labels as their authors wrote them.</summary>
    public static string Decode(string text) =>
        !text.Contains(Opening, StringComparison.Ordinal) ? text : text.Replace(Opening + NumberSign, "#", StringComparison.Ordinal).Replace(Opening, "#", StringComparison.Ordinal).Replace(Closing, ";", StringComparison.Ordinal);

    private static void Copy(string text, MappedText from, MappedText to)
    {
        for (var start = 0; start < text.Length;)
        {
            var lineEnd = text.IndexOf('\n', start);
            var end = lineEnd < 0 ? text.Length : lineEnd;
            var dropped = LastSemicolonOfStyle(text, start, end);
            CopyCodes(text, from, to, start, dropped < 0 ? end : dropped);
            CopyCodes(text, from, to, dropped < 0 ? end : dropped + 1, end);
            if (lineEnd >= 0)
            {
                to.Append(from, lineEnd, lineEnd + 1);
            }

            start = end + 1;
        }
    }

    private static void CopyCodes(string text, MappedText from, MappedText to, int start, int end)
    {
        for (var sign = IndexOf(text, '#', start, end); sign >= 0; sign = IndexOf(text, '#', sign, end))
        {
            var close = sign + 1;
            var isNumber = true;
            while (close < end && MermaidCharacters.IsWord(text[close]))
            {
                isNumber &= char.IsAsciiDigit(text[close]);
                close++;
            }

            if (close == sign + 1 || close >= end || text[close] != ';')
            {
                sign++;
                continue;
            }

            to.Append(from, start, sign);
            to.Append(isNumber ? Opening + NumberSign : Opening, from.OriginOf(sign));
            to.Append(from, sign + 1, close);
            to.Append(Closing, from.OriginOf(close));
            start = sign = close + 1;
        }

        to.Append(from, start, Math.Max(start, end));
    }

    /// <summary>A line of styles may end in ';' behind a colour, which would look like a code.</summary>
    private static int LastSemicolonOfStyle(string text, int start, int end)
    {
        var last = end <= start ? -1 : text.LastIndexOf(';', end - 1, end - start);
        return last >= 0 && (HasColour(text, "style", start, last) || HasColour(text, "classDef", start, last)) ? last : -1;
    }

    private static bool HasColour(string text, string word, int start, int end)
    {
        var position = text.IndexOf(word, start, end - start, StringComparison.Ordinal);
        if (position < 0)
        {
            return false;
        }

        var isBehindColon = false;
        for (position += word.Length; position < end; position++)
        {
            if (isBehindColon && text[position] == '#')
            {
                return true;
            }

            isBehindColon = text[position] == ':' || (isBehindColon && !MermaidCharacters.IsSpace(text[position]));
        }

        return false;
    }

    private static int IndexOf(string text, char character, int start, int end) => start >= end ? -1 : text.IndexOf(character, start, end - start);
}
