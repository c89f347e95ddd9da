namespace ArchDocs.Core.Diagrams;

/// <summary><c>accTitle: text</c>, <c>accDescr: text</c> and <c>accDescr { text }</c>, which several types of diagrams share.</summary>
internal static class AccessibleText
{
    public static bool TryRead(string text, int start, out (bool IsTitle, int End) accessible)
    {
        accessible = default;
        var isTitle = MermaidCharacters.StartsWith(text, start, "accTitle");
        if (!isTitle && !MermaidCharacters.StartsWith(text, start, "accDescr"))
        {
            return false;
        }

        var mark = MermaidCharacters.SkipSpace(text, start + "accTitle".Length);
        if (mark < text.Length && text[mark] == ':')
        {
            var end = text.IndexOf('\n', MermaidCharacters.SkipSpace(text, mark + 1));
            accessible = (isTitle, end < 0 ? text.Length : end);
            return true;
        }

        if (!isTitle && mark < text.Length && text[mark] == '{' && text.IndexOf('}', mark) is var close and >= 0)
        {
            accessible = (false, close + 1);
            return true;
        }

        return false;
    }
}
