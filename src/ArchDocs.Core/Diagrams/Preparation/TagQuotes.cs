namespace ArchDocs.Core.Diagrams.Preparation;

/// <summary>The quotes of attributes in HTML tags, which Mermaid turns into single ones so that they do not end a label.</summary>
internal static class TagQuotes
{
    public static MappedText Replace(MappedText mapped)
    {
        var text = mapped.Text;
        return text.Contains("=\"", StringComparison.Ordinal) && text.Contains('<') ? mapped.Rewrite(Copy) : mapped;
    }

    private static void Copy(string text, MappedText from, MappedText to)
    {
        var copied = 0;
        for (var start = text.IndexOf('<'); start >= 0 && start + 1 < text.Length;)
        {
            if (!MermaidCharacters.IsWord(text[start + 1]))
            {
                start = text.IndexOf('<', start + 1);
                continue;
            }

            var end = text.IndexOf('>', start);
            if (end < 0)
            {
                break;
            }

            copied = CopyTag(text, from, to, copied, start, end);
            start = text.IndexOf('<', end);
        }

        to.Append(from, copied, text.Length);
    }

    /// <summary>Copies the tag's attributes and what stands before them; returns where to copy on.</summary>
    private static int CopyTag(string text, MappedText from, MappedText to, int copied, int start, int end)
    {
        while (text.IndexOf("=\"", start, end - start, StringComparison.Ordinal) is var open and >= 0 && text.IndexOf('"', open + 2, end - open - 2) is var close and >= 0)
        {
            to.Append(from, copied, open + 1);
            to.Append("'", from.OriginOf(open + 1));
            to.Append(from, open + 2, close);
            to.Append("'", from.OriginOf(close));
            copied = start = close + 1;
        }

        return copied;
    }
}
