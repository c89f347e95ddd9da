using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;
using MarkdigList = Markdig.Syntax.ListBlock;

namespace ArchDocs.Core.Documents;

/// <summary>One Markdig block, with what it holds, to one of ours.</summary>
internal sealed class BlockConverter(SourceText source, InlineCollector inlines, ImmutableArray<Fence>.Builder fences)
{
    /// <summary>One block, or a paragraph and the table that stands right under its lines.</summary>
    public IEnumerable<ConvertedBlock> Convert(MarkdigBlock block) =>
        block is ParagraphBlock paragraph ? ConvertParagraph(paragraph) : ConvertOther(block) is { } converted ? [converted] : [];

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
        var blocks = ImmutableArray.CreateBuilder<Block>(container.Count);
        foreach (var block in container)
        {
            blocks.AddRange(Convert(block).Select(converted => converted.Block));
        }

        return blocks.DrainToImmutable();
    }

    private List<ConvertedBlock> ConvertParagraph(ParagraphBlock paragraph)
    {
        inlines.Collect(paragraph.Inline);
        var span = MarkdownConverter.SpanOf(paragraph);
        var header = TableReader.FindHeader(source, span);
        var blocks = new List<ConvertedBlock>(2);
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

        return blocks;
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
            var text = "";
            var blocks = ConvertAll(item);
            if (paragraph is not null && blocks is [Paragraph first, ..])
            {
                text = first.Text;
                blocks = blocks.RemoveAt(0);
                labels.AddRange(LabelReader.ReadItem(source, paragraph.Inline, first.Span.End, text)
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
