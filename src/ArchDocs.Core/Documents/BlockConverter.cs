using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;
using MarkdigList = Markdig.Syntax.ListBlock;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace ArchDocs.Core.Documents;

/// <summary>One Markdig block, with what it holds, to one of ours.</summary>
internal sealed class BlockConverter(SourceText source, InlineCollector inlines, ImmutableArray<Fence>.Builder fences)
{
    /// <param name="next">The sibling that follows: a table that stands right under a paragraph's lines lies inside that paragraph's span.</param>
    public ConvertedBlock? Convert(MarkdigBlock block, MarkdigBlock? next)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                return ConvertParagraph(paragraph, next);
            case MarkdigTable table:
                return new ConvertedBlock(TableConverter.Convert(source, table, inlines), []);
            case MarkdigList list:
                return ConvertList(list);
            case FencedCodeBlock fence:
                return new ConvertedBlock(AddFence(FenceOf(fence, fence.Info ?? "", isIndented: false, isClosed: fence.ClosingFencedCharCount > 0 || fence.Parent is not MarkdownDocument)), []);
            case CodeBlock code:
                return new ConvertedBlock(AddFence(FenceOf(code, "", isIndented: true, isClosed: true)), []);
            case QuoteBlock quote:
                return new ConvertedBlock(new Quote(MarkdownConverter.SpanOf(quote), ConvertAll(quote)), []);
            case HtmlBlock html:
                var span = MarkdownConverter.SpanOf(html);
                inlines.CollectHtml(span);
                return new ConvertedBlock(new HtmlText(span), []);
            case ThematicBreakBlock:
                return new ConvertedBlock(new ThematicBreak(MarkdownConverter.SpanOf(block)), []);
            case HeadingBlock heading:
                // A heading inside a list or quote opens no section.
                inlines.Collect(heading.Inline);
                return new ConvertedBlock(new Paragraph(MarkdownConverter.SpanOf(heading), heading.Inline is null ? "" : PlainText.Of(heading.Inline)), []);
            default:
                return null;
        }
    }

    private ImmutableArray<Block> ConvertAll(ContainerBlock container)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(container.Count);
        for (var i = 0; i < container.Count; i++)
        {
            if (Convert(container[i], i + 1 < container.Count ? container[i + 1] : null) is { } converted)
            {
                blocks.Add(converted.Block);
            }
        }

        return blocks.DrainToImmutable();
    }

    private ConvertedBlock ConvertParagraph(ParagraphBlock paragraph, MarkdigBlock? next)
    {
        LooseEmphasis.Resolve(paragraph.Inline);
        inlines.Collect(paragraph.Inline);
        var span = MarkdownConverter.SpanOf(paragraph);
        if (next is MarkdigTable table && table.Span.Start >= 0 && table.Span.Start < span.End)
        {
            span = TextSpan.FromBounds(span.Start, source.LineSpan(Math.Max(0, source.LineOf(table.Span.Start) - 1)).End);
        }

        var text = paragraph.Inline is null ? "" : PlainText.Of(paragraph.Inline).Trim();
        return new ConvertedBlock(new Paragraph(span, text), LabelReader.Read(source, paragraph.Inline, span.End));
    }

    private ConvertedBlock ConvertList(MarkdigList list)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>(list.Count);
        var labels = ImmutableArray.CreateBuilder<Label>();
        foreach (var child in list)
        {
            if (child is not ListItemBlock item)
            {
                continue;
            }

            var paragraph = item.Count > 0 ? item[0] as ParagraphBlock : null;
            LooseEmphasis.Resolve(paragraph?.Inline);
            var text = paragraph?.Inline is null ? "" : PlainText.Of(paragraph.Inline).Trim();
            var blocks = ConvertAll(item);
            if (paragraph is not null)
            {
                blocks = blocks.RemoveAt(0);
                labels.AddRange(LabelReader.ReadItem(source, paragraph.Inline, MarkdownConverter.SpanOf(paragraph).End, text)
                    .Select(label => label with { Blocks = blocks }));
            }

            items.Add(new ListItem(MarkdownConverter.SpanOf(item), text, blocks));
        }

        return new ConvertedBlock(new ListBlock(MarkdownConverter.SpanOf(list), list.IsOrdered, items.DrainToImmutable()), labels.DrainToImmutable());
    }

    private Fence AddFence(Fence fence)
    {
        fences.Add(fence);
        return fence;
    }

    private Fence FenceOf(CodeBlock code, string language, bool isIndented, bool isClosed)
    {
        var span = MarkdownConverter.SpanOf(code);
        var content = new StringBuilder();
        var lines = code.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            content.Append(i > 0 ? "\n" : "").Append(lines.Lines[i].Slice.AsSpan());
        }

        var openingLine = source.LineOf(span.Start);
        var contentStart = lines.Count > 0 ? lines.Lines[0].Position : span.End;
        var contentEnd = lines.Count > 0 ? lines.Lines[lines.Count - 1].Slice.End + 1 : span.End;
        return new Fence(span, language, TextSpan.FromBounds(contentStart, contentEnd), isIndented, isClosed)
        {
            OpeningSpan = TextSpan.FromBounds(span.Start, Math.Min(span.End, source.LineSpan(openingLine).End)),
            Content = content.ToString(),
        };
    }
}

/// <summary>A block and the labels that stand in it.</summary>
internal sealed record ConvertedBlock(Block Block, ImmutableArray<Label> Labels);
