namespace ArchDocs.Core.Vocabulary;

/// <param name="IsMark">It is no word of the name: a dot, a leading <c>_</c>, <c>$</c> or <c>@</c>, a version such as <c>v1</c>.</param>
internal readonly record struct NamePart(string Text, bool IsMark);

/// <summary>What a name is made of.</summary>
internal static class NameParts
{
    /// <summary>In order and complete: joined, they are the name.</summary>
    public static List<NamePart> Of(string name)
    {
        var parts = new List<NamePart>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i == name.Length || NamingStyles.IsSegmentEnd(name[i]))
            {
                AddSegment(parts, name[start..i]);
                if (i < name.Length)
                {
                    parts.Add(new NamePart(name[i].ToString(), IsMark: true));
                }

                start = i + 1;
            }
        }

        return parts;
    }

    /// <summary>The words of a name without dots: <c>orderID</c> is 'order' and 'ID', <c>line2_total</c> 'line2' and 'total'.</summary>
    public static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var isSeparator = i < name.Length && !char.IsLetterOrDigit(name[i]);
            if (i == name.Length || isSeparator || IsHump(name, i))
            {
                if (i > start)
                {
                    words.Add(name[start..i]);
                }

                start = isSeparator ? i + 1 : i;
            }
        }

        return words;
    }

    /// <summary>A capital behind a small letter or digit, or the last capital of an acronym before a small letter: <c>XML|Parser</c>.</summary>
    private static bool IsHump(string name, int index)
    {
        if (index == 0 || !char.IsUpper(name[index]))
        {
            return false;
        }

        return !char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1]) && !IsPluralOfAcronym(name, index));
    }

    /// <summary>The last capital of <c>orderIDs</c>.</summary>
    private static bool IsPluralOfAcronym(string name, int index) =>
        name[index + 1] == 's' && (index + 2 == name.Length || !char.IsLower(name[index + 2]));

    private static void AddSegment(List<NamePart> parts, string segment)
    {
        var start = segment.Length - segment.TrimStart('_', '$', '@', '-').Length;
        var end = Math.Max(start, segment.TrimEnd('_').Length);
        Add(segment[..start], isMark: true);
        Add(segment[start..end], IsVersion(segment.AsSpan(start, end - start)));
        Add(segment[end..], isMark: true);

        void Add(string text, bool isMark)
        {
            if (text.Length > 0)
            {
                parts.Add(new NamePart(text, isMark));
            }
        }
    }

    private static bool IsVersion(ReadOnlySpan<char> text) => text is ['v' or 'V', _, ..] && text[1..].IndexOfAnyExceptInRange('0', '9') < 0;
}
