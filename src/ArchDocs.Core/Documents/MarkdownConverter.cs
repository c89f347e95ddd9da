using System.Collections.Immutable;
using ArchDocs.Core.Plan;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace ArchDocs.Core.Documents;

/// <summary>Markdig's tree to ours, in one pass: sections with their blocks, and what stands anywhere (links, fences, comments).</summary>
internal sealed class MarkdownConverter(SourceText source)
{
    // Immutable once built, and shared by all threads.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter().Build();

    private readonly InlineCollector _inlines = new(source);
    private readonly ImmutableArray<Fence>.Builder _fences = ImmutableArray.CreateBuilder<Fence>();
    private readonly SectionBuilder _sections = new(source);

    public DesignDocument Convert(DocumentKind kind)
    {
        var tree = Markdown.Parse(source.Text, Pipeline);
        var blocks = new BlockConverter(source, _inlines, _fences);
        var converted = new List<ConvertedBlock>(2);
        FrontMatter? frontMatter = null;
        foreach (var block in tree)
        {
            switch (block)
            {
                case YamlFrontMatterBlock yaml:
                    frontMatter = FrontMatterReader.Read(source, SpanOf(yaml));
                    break;
                case HeadingBlock heading:
                    AddHeading(heading);
                    break;
                default:
                    converted.Clear();
                    blocks.Convert(block, converted);
                    foreach (var one in converted)
                    {
                        _sections.Add(one);
                    }

                    break;
            }
        }

        var (root, sections) = _sections.Build();
        var markers = MarkerReader.Read(source, _inlines.Directives);
        return new DesignDocument
        {
            Source = source,
            Kind = kind,
            FrontMatter = frontMatter ?? FrontMatter.None,
            Root = root,
            Sections = sections,
            Fences = _fences.ToImmutable(),
            Links = [.. _inlines.Links],
            CodeSpans = [.. _inlines.CodeSpans],
            Comments = [.. _inlines.Comments],
            Directives = [.. _inlines.Directives],
            Anchors = [.. _inlines.Anchors],
            NestedHeadings = [.. _inlines.Headings],
            GeneratedRegions = markers.Regions,
            MarkerFaults = markers.Faults,
        };
    }

    private void AddHeading(HeadingBlock heading)
    {
        var span = SpanOf(heading);
        _inlines.Collect(heading.Inline);
        var text = heading.Inline is null ? "" : PlainText.Of(heading.Inline).Trim();
        var textSpan = heading.Inline?.FirstChild is { } first && heading.Inline.LastChild is { } last
            ? TextSpan.FromBounds(first.Span.Start, last.Span.End + 1)
            : span;
        _sections.Open(heading.Level, text, span, textSpan);
    }

    internal static TextSpan SpanOf(MarkdigBlock block) =>
        block.Span.IsEmpty || block.Span.Start < 0 ? default : TextSpan.FromBounds(block.Span.Start, block.Span.End + 1);
}
