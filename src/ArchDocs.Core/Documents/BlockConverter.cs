using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;
using MarkdigList = Markdig.Syntax.ListBlock;

namespace ArchDocs.Core.Documents;

/// <summary>One Markdig block, with what it holds, to one of ours.</summary>
internal sealed class BlockConverter(SourceText source, InlineCollector inlines, ImmutableArray<Fence>.Builder fences)
{
    /// <summary>One block, or a paragraph and the table that stands right under its lines.</summary>
    public void Convert(MarkdigBlock block, List<ConvertedBlock> blocks)
    {
        if (block is ParagraphBlock paragraph)
        {
            ConvertParagraph(paragraph, blocks);
        }
        else if (ConvertOther(block) is { } converted)
        {
            blocks.Add(converted);
        }
    }

    private ConvertedBlock? ConvertOther(MarkdigBlock block)
    {
        switch (block)
        {
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
                var text = heading.Inline is null ? "" : PlainText.Of(heading.Inline);
                inlines.Headings.Add(new NestedHeading(MarkdownConverter.SpanOf(heading), text));
                return new ConvertedBlock(new Paragraph(MarkdownConverter.SpanOf(heading), text), []);
            default:
                return null;
        }
    }

    private ImmutableArray<Block> ConvertAll(ContainerBlock container)
    {
        var blocks = new List<ConvertedBlock>(container.Count);
        foreach (var block in container)
        {
            Convert(block, blocks);
        }

        return BlocksOf(blocks, from: 0);
    }

    private static ImmutableArray<Block> BlocksOf(List<ConvertedBlock> converted, int from)
    {
        if (converted.Count <= from)
        {
            return [];
        }

        var blocks = new Block[converted.Count - from];
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = converted[from + i].Block;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(blocks);
    }

    private void ConvertParagraph(ParagraphBlock paragraph, List<ConvertedBlock> blocks)
    {
        inlines.Collect(paragraph.Inline);
        var span = MarkdownConverter.SpanOf(paragraph);
        var header = TableReader.FindHeader(source, span);
        var textEnd = header < 0 ? span.End : header > source.LineOf(span.Start) ? source.LineSpan(header - 1).End : span.Start;
        if (textEnd > span.Start)
        {
            var text = paragraph.Inline is null ? "" : PlainText.Of(paragraph.Inline, textEnd).Trim();
            blocks.Add(new ConvertedBlock(new Paragraph(TextSpan.FromBounds(span.Start, textEnd), text), LabelReader.Read(source, paragraph.Inline, textEnd)));
        }

        if (header >= 0)
        {
            blocks.Add(new ConvertedBlock(new TableReader(source, new InlineLeaves(source, paragraph.Inline)).Read(span, header), []));
        }
    }

    private ConvertedBlock ConvertList(MarkdigList list)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>(list.Count);
        var labels = new List<Label>();
        var inner = new List<ConvertedBlock>();
        foreach (var child in list)
        {
            if (child is not ListItemBlock item)
            {
                continue;
            }

            var paragraph = item.Count > 0 ? item[0] as ParagraphBlock : null;
            var text = "";
            inner.Clear();
            foreach (var block in item)
            {
                Convert(block, inner);
            }

            var isText = paragraph is not null && inner is [{ Block: Paragraph }, ..];
            var blocks = BlocksOf(inner, from: isText ? 1 : 0);
            if (isText && inner[0].Block is Paragraph first)
            {
                text = first.Text;
                foreach (var label in LabelReader.ReadItem(source, paragraph!.Inline, first.Span.End, text))
                {
                    labels.Add(label with { Blocks = blocks });
                }
            }

            items.Add(new ListItem(MarkdownConverter.SpanOf(item), text, blocks));
        }

        return new ConvertedBlock(new ListBlock(MarkdownConverter.SpanOf(list), list.IsOrdered, items.DrainToImmutable()), [.. labels]);
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
internal readonly record struct ConvertedBlock(Block Block, ImmutableArray<Label> Labels);
