namespace ArchDocs.Core.Specs;

/// <summary>The name that an item begins with, before the words about it: 'Redis' in 'Redis: caching', 'Redis — caching' and 'Redis (caching)'.</summary>
internal static class NamePart
{
    private static readonly string[] Dashes = [" - ", " – ", " — ", "—", " -- ", " → ", " -> "];

    /// <summary>Offset of what separates the name from the rest, and of the rest; the text's length twice where there is no rest.</summary>
    public static (int NameEnd, int RestStart) Split(string text)
    {
        var (end, rest) = (text.Length, text.Length);
        if (ColonIn(text) is var colon and >= 0)
        {
            (end, rest) = (colon, colon + 1);
        }

        foreach (var dash in Dashes)
        {
            var at = text.IndexOf(dash, StringComparison.Ordinal);
            if (at > 0 && at < end)
            {
                (end, rest) = (at, at + dash.Length);
            }
        }

        return (end, rest);
    }

    /// <summary>The first colon that ends a word and is followed by a blank or the end; -1 where there is none.</summary>
    public static int ColonIn(string text)
    {
        for (var at = text.IndexOf(':', StringComparison.Ordinal); at >= 0; at = text.IndexOf(':', at + 1))
        {
            if (at > 0 && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Without a remark in parentheses and what follows it.</summary>
    public static string WithoutRemark(string name)
    {
        var open = name.IndexOf(" (", StringComparison.Ordinal);
        return (open > 0 ? name[..open] : name).Trim();
    }
}
