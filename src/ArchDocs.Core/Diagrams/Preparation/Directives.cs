namespace ArchDocs.Core.Diagrams.Preparation;

/// <summary><c>%%{init: …}%%</c> and the like. Mermaid forgives what stands within; one that is not closed takes the rest of the text with it.</summary>
internal static class Directives
{
    private const string Opening = "%%{";
    private const string Closing = "}%%";

    /// <param name="unclosed">Its offset is that of the text as written.</param>
    public static MappedText Remove(MappedText mapped, out PreparedError? unclosed)
    {
        unclosed = null;
        var text = mapped.Text;
        if (!text.Contains(Opening, StringComparison.Ordinal))
        {
            return mapped;
        }

        var unclosedAt = -1;
        var result = mapped.Rewrite((text, from, to) => unclosedAt = Copy(text, from, to));
        if (unclosedAt >= 0)
        {
            unclosed = new PreparedError(mapped.OriginOf(unclosedAt), "The directive is not closed, so that Mermaid takes the whole diagram for a part of it: end it with '}%%'");
        }

        return result;
    }

    private static int Copy(string text, MappedText from, MappedText to)
    {
        var unclosed = -1;
        var copied = 0;
        for (var start = text.IndexOf(Opening, StringComparison.Ordinal); start >= 0; start = text.IndexOf(Opening, start, StringComparison.Ordinal))
        {
            var end = EndOf(text, start, out var isClosed);
            if (end < 0)
            {
                start++;
                continue;
            }

            unclosed = isClosed ? unclosed : start;
            to.Append(from, copied, start);
            copied = start = end;
        }

        to.Append(from, copied, text.Length);
        return unclosed;
    }

    /// <summary>Behind the directive; -1 where it has no name and therefore is none.</summary>
    private static int EndOf(string text, int start, out bool isClosed)
    {
        isClosed = true;
        var cursor = new TextCursor(text, start + Opening.Length);
        cursor.SkipSpace();
        if (!SkipWord(ref cursor))
        {
            return -1;
        }

        var afterName = cursor;
        afterName.SkipSpace();
        cursor = afterName.TryTake(":") ? afterName : cursor;
        cursor.SkipSpace();
        if (!SkipWord(ref cursor))
        {
            var close = cursor.Rest.IndexOf(Closing);
            isClosed = close >= 0;
            cursor.Position = isClosed ? cursor.Position + close : text.Length;
        }

        cursor.SkipSpace();
        cursor.TryTake(Closing);
        return cursor.Position;
    }

    private static bool SkipWord(ref TextCursor cursor)
    {
        var start = cursor.Position;
        while (MermaidCharacters.IsWord(cursor.Current))
        {
            cursor.Position++;
        }

        return cursor.Position > start;
    }
}
