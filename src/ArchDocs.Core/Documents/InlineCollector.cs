using System.Net;
using System.Text;
using Markdig.Syntax.Inlines;

namespace ArchDocs.Core.Documents;

/// <summary>Gathers what may stand anywhere in a document's text: links, code spans, comments, anchors.</summary>
internal sealed class InlineCollector(SourceText source)
{
    // Looking further for each heading that is never closed would take quadratic time.
    private const int MaximumHeadingLength = 2000;

    public List<Link> Links { get; } = [];

    public List<CodeSpan> CodeSpans { get; } = [];

    public List<TextSpan> Comments { get; } = [];

    public List<Directive> Directives { get; } = [];

    public List<string> Anchors { get; } = [];

    /// <summary>Headings that open no section.</summary>
    public List<NestedHeading> Headings { get; } = [];

    public void Collect(ContainerInline? inlines)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case CodeInline code:
                    CodeSpans.Add(new CodeSpan(SpanOf(code), code.Content));
                    break;
                case LinkInline link:
                    Collect(link);
                    Links.Add(LinkOf(link));
                    break;
                case AutolinkInline { IsEmail: false } link:
                    Links.Add(new Link(SpanOf(link), link.Url, link.Url, SpanOf(link), IsImage: false));
                    break;
                case HtmlInline html:
                    CollectHtml(SpanOf(html));
                    break;
                case ContainerInline container:
                    Collect(container);
                    break;
            }
        }
    }

    /// <summary>Comments and anchors in raw HTML.</summary>
    public void CollectHtml(TextSpan html)
    {
        var position = html.Start;
        while (position < html.End)
        {
            var text = source.SpanOf(TextSpan.FromBounds(position, html.End));
            var open = text.IndexOf('<');
            if (open < 0)
            {
                return;
            }

            text = text[open..];
            position += open;
            if (text.StartsWith("<!--", StringComparison.Ordinal))
            {
                var close = text.IndexOf("-->", StringComparison.Ordinal);
                var length = close < 0 ? text.Length : close + 3;
                AddComment(new TextSpan(position, length));
                position += length;
            }
            else
            {
                AddAnchor(text);
                AddHeading(text, position);
                position++;
            }
        }
    }

    private void AddComment(TextSpan span)
    {
        Comments.Add(span);
        if (DirectiveReader.Read(source, span) is { } directive)
        {
            Directives.Add(directive);
        }
    }

    private void AddAnchor(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOf('>');
        if (end < 0 || tag.Length < 2 || !char.IsAsciiLetter(tag[1]))
        {
            return;
        }

        foreach (var attribute in (ReadOnlySpan<string>)[" id=", " name="])
        {
            var at = tag[..end].IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                var value = tag[(at + attribute.Length)..end].TrimEnd('/').Trim();
                var quote = value.IsEmpty ? ' ' : value[0];
                value = quote is '"' or '\'' ? value[1..] : value;
                var valueEnd = value.IndexOfAny(quote is '"' or '\'' ? quote : ' ', '\t');
                Anchors.Add((valueEnd < 0 ? value : value[..valueEnd]).ToString());
            }
        }
    }

    /// <summary><c>&lt;h2 align="center"&gt;Title&lt;/h2&gt;</c></summary>
    private void AddHeading(ReadOnlySpan<char> tag, int position)
    {
        if (tag is not ['<', 'h' or 'H', >= '1' and <= '6', '>' or ' ', ..])
        {
            return;
        }

        tag = tag[..Math.Min(tag.Length, MaximumHeadingLength)];
        var open = tag.IndexOf('>');
        var close = open < 0 ? -1 : tag[open..].IndexOf("</h", StringComparison.OrdinalIgnoreCase);
        if (close < 0)
        {
            return;
        }

        var text = new StringBuilder();
        var isTag = false;
        foreach (var character in tag.Slice(open + 1, close - 1))
        {
            isTag = character == '<' || (isTag && character != '>');
            if (!isTag && character != '>')
            {
                text.Append(char.IsWhiteSpace(character) ? ' ' : character);
            }
        }

        Headings.Add(new NestedHeading(new TextSpan(position, open + close), WebUtility.HtmlDecode(text.ToString()).Trim()));
    }

    private static Link LinkOf(LinkInline link)
    {
        var span = SpanOf(link);
        var target = link.UrlSpan is { IsEmpty: false, Start: >= 0 } url && link.Reference is null
            ? TextSpan.FromBounds(url.Start, url.End + 1)
            : span;
        return new Link(span, PlainText.Of(link), link.Url ?? "", target, link.IsImage);
    }

    private static TextSpan SpanOf(Inline inline) => TextSpan.FromBounds(Math.Max(0, inline.Span.Start), inline.Span.End + 1);
}
