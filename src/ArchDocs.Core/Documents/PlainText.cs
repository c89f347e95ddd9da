using System.Collections.Frozen;
using System.Text;
using Markdig.Syntax.Inlines;

namespace ArchDocs.Core.Documents;

/// <summary>What a reader sees of inlines: no marks, entities and escapes resolved, a line break as a blank.</summary>
internal static class PlainText
{
    /// <summary>Tags that are markup; any other is text that an author forgot to escape, such as <c>List&lt;OrderDto&gt;</c>.</summary>
    private static readonly FrozenSet<string> MarkupTags = FrozenSet.ToFrozenSet(
        ["a", "abbr", "b", "code", "del", "div", "em", "i", "img", "ins", "kbd", "mark", "p", "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var"],
        StringComparer.OrdinalIgnoreCase);

    /// <param name="end">Offset in the source at which to stop; the whole when it is left out.</param>
    public static string Of(ContainerInline inlines, int end = int.MaxValue)
    {
        // Most cells and headings are a single run of text.
        if (inlines.FirstChild is LiteralInline { NextSibling: null } only)
        {
            return only.Content.ToString();
        }

        var text = new StringBuilder();
        for (var inline = inlines.FirstChild; inline is not null && inline.Span.Start < end; inline = inline.NextSibling)
        {
            Append(text, inline);
        }

        return text.ToString();
    }

    public static void Append(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.ContentSpan);
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Append(link.Url);
                break;
            case HtmlInline html:
                AppendHtml(text, html.Tag);
                break;
            case ContainerInline container:
                text.Append(container is LinkDelimiterInline opening ? opening.ToLiteral() : "");
                for (var child = container.FirstChild; child is not null; child = child.NextSibling)
                {
                    Append(text, child);
                }

                break;
        }
    }

    private static void AppendHtml(StringBuilder text, string tag)
    {
        var name = tag.AsSpan().TrimStart("</");
        var end = name.IndexOfAnyExceptInRange('0', 'z');
        name = end < 0 ? name : name[..end];
        name = name.TrimEnd('>');
        if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
        {
            text.Append(' ');
        }
        else if (!tag.StartsWith("<!", StringComparison.Ordinal) && !MarkupTags.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
        {
            text.Append(tag);
        }
    }
}
