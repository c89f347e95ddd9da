using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>Reads parameters that stand in words: <c>`id` (path, required): the order</c>.</summary>
internal static class ParameterText
{
    private static readonly string[] Locations = ["path", "query", "header", "body", "cookie", "form", "route", "url", "uri"];

    /// <summary>Without the marks of a path: <c>{id}</c>, <c>:id</c>, <c>&lt;id&gt;</c>, <c>?page=</c>.</summary>
    public static string NameOf(string text)
    {
        var name = text.Trim().TrimStart(':', '{', '<', '?', '&', '*', '$').TrimEnd('}', '>', '=', '?', '*');
        var end = name.AsSpan().IndexOfAny(" (:");
        return end > 0 ? name[..end].TrimEnd('}', '>') : name;
    }

    /// <summary>Null for a text that begins with no name.</summary>
    public static ParameterSpec? Read(DesignDocument document, TextSpan span, string text, Cell? ownLocation, bool isItem)
    {
        var name = NameOf(text);
        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] is '_' or '@' or '$') || !name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or '[' or ']' or '$' or '@'))
        {
            return null;
        }

        var source = document.Source.SpanOf(span);
        var at = source.IndexOf(name, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var head = HeadOf(text, text.IndexOf(name, StringComparison.Ordinal) + name.Length);
        var isCode = at > 0 && source[at - 1] is '`' or '{' or ':' or '<';
        var location = Array.Find(Locations, word => HasWord(head, word));
        // A sentence begins with a word as well.
        if (!isCode && location is null && !(isItem && (head.Length > 0 || text.AsSpan().TrimEnd().Length == name.Length)))
        {
            return null;
        }

        Cell? required = HasWord(head, "optional") ? new Cell(span, "No") : HasWord(head, "required") ? new Cell(span, "Yes") : null;
        return new ParameterSpec(
            null, span, new Cell(new TextSpan(span.Start + at, name.Length), name), location is null ? ownLocation : new Cell(span, location), null, required, null, new Cell(span, text));
    }

    /// <summary>The names of a line such as <c>orderId (path), page (query)</c>.</summary>
    public static IEnumerable<ParameterSpec> ReadLine(DesignDocument document, Label part, Cell? ownLocation)
    {
        foreach (var line in PartText.LinesOf(part))
        {
            var start = line.Start;
            var depth = 0;
            for (var i = line.Start; i <= line.End; i++)
            {
                var c = i < line.End ? document.Source.Text[i] : ',';
                depth += c is '(' ? 1 : c is ')' ? -1 : 0;
                if (i == line.End || (depth <= 0 && c is ',' or ';'))
                {
                    var piece = TextSpan.FromBounds(start, i);
                    if (Read(document, piece, Plain(document.Source.TextOf(piece)), ownLocation, isItem: false) is { } parameter)
                    {
                        yield return parameter;
                    }

                    start = i + 1;
                }
            }
        }
    }

    /// <summary>What stands between the name and its explanation: in parentheses, up to a colon or dash.</summary>
    private static string HeadOf(string text, int start)
    {
        var rest = text[Math.Min(start, text.Length)..].TrimStart('}', '>', '?', '*', '`', ' ');
        if (rest.StartsWith('(') && rest.IndexOf(')', StringComparison.Ordinal) is var close and > 0)
        {
            return rest[..close];
        }

        var end = rest.AsSpan().IndexOfAny(":–—");
        var dash = rest.IndexOf(" - ", StringComparison.Ordinal);
        end = dash >= 0 && (end < 0 || dash < end) ? dash : end;
        return end < 0 ? "" : rest.StartsWith(':') ? rest : rest[..Math.Max(end, 1)];
    }

    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static string Plain(string source) => source.Replace("`", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal).Trim();
}
