using System.Collections.Immutable;
using ArchDocs.Core.Diagrams.Flowcharts;
using ArchDocs.Core.Diagrams.Sequences;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules.NoCode.Sql;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.NoCode;

/// <summary>ARCH3002: a SQL statement in a code block, in a diagram or as a paragraph of its own.</summary>
internal sealed class SqlInDocument : NoCodeRule
{
    /// <summary>Enough of a statement for the excerpt in a message.</summary>
    private const int MaximumExcerptSource = 400;

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH3002",
        Name = "sql-in-document",
        Title = "SQL statement in a document",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = "No SQL statements",
        Options = ["ArchDocsAllowedFences", "archdocs_allowed_fences"],
    };

    protected override void CheckDesign(DocumentContext context)
    {
        foreach (var fence in BlocksWith(context, CodeBlockFault.Sql))
        {
            var start = Math.Max(0, SqlStatement.Find(fence.Content, SqlSetting.Code));
            context.Report(
                Descriptor,
                fence.OpeningSpan,
                $"{CodeBlock.Describe(fence)} holds SQL, '{SqlExcerpt(fence.Content, start)}': replace the whole block by prose that says what is read or written, or by a table of fields and indexes",
                SubjectOf(context.Document, fence));
        }

        foreach (var diagram in Diagrams(context))
        {
            CheckDiagram(context, diagram);
        }

        CheckBlocks(context, context.Document.Root.Blocks);
        foreach (var section in context.Document.Sections)
        {
            CheckBlocks(context, section.Blocks);
        }
    }

    private void CheckDiagram(DocumentContext context, DiagramSpec diagram)
    {
        foreach (var (text, place) in TextsOf(diagram))
        {
            var start = SqlStatement.Find(text, SqlSetting.Diagram);
            if (start >= 0)
            {
                context.Report(
                    Descriptor,
                    place(start),
                    $"The diagram holds SQL, '{SqlExcerpt(text, start)}': say in words what is read or written, for example 'read the order'",
                    Subject(context.Document, diagram.Fence.Span.Start, SqlExcerpt(text, start)));
            }
        }
    }

    /// <summary>What a flowchart or a sequence diagram shows; of others, and of what cannot be read, each line that is no comment.</summary>
    private static IEnumerable<(string Text, Func<int, TextSpan> Place)> TextsOf(DiagramSpec diagram)
    {
        if (diagram.Diagram.Graph is FlowchartGraph or SequenceGraph)
        {
            foreach (var label in DiagramLabels.Of(diagram.Diagram.Graph))
            {
                yield return (label.Text, start => diagram.PlaceOf(label.Text[start..], label.Offset));
            }

            yield break;
        }

        var lines = diagram.Fence.Content.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = i;
            if (!lines[i].AsSpan().TrimStart().StartsWith("%%", StringComparison.Ordinal))
            {
                yield return (lines[i], start => diagram.PlaceOf(line, start));
            }
        }
    }

    private void CheckBlocks(DocumentContext context, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    CheckText(context, paragraph.Span, paragraph.Text);
                    break;
                case Quote quote:
                    CheckBlocks(context, quote.Blocks);
                    break;
                case ListBlock list:
                    foreach (var item in list.Items)
                    {
                        CheckText(context, item.Span, item.Text);
                        CheckBlocks(context, item.Blocks);
                    }

                    break;
                default:
                    break;
            }
        }
    }

    private void CheckText(DocumentContext context, TextSpan span, string text)
    {
        if (SqlStatement.IsStatement(text) && !context.Document.IsGenerated(span))
        {
            context.Report(
                Descriptor,
                span,
                $"The paragraph is a SQL statement, '{SqlExcerpt(text, 0)}': say in prose what is read or written, or list fields and indexes in a table",
                Subject(context.Document, span.Start, SqlExcerpt(text, 0)));
        }
    }

    /// <summary>On one line and without comments, up to the quote that ends a statement within a string or a label.</summary>
    private static string SqlExcerpt(string text, int start)
    {
        var lines = text[start..Math.Min(text.Length, start + MaximumExcerptSource)].Split('\n')
            .Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("--", StringComparison.Ordinal));
        var excerpt = Excerpt(string.Join(' ', lines));
        var quote = excerpt.AsSpan().IndexOfAny('"', '`');
        return quote > 10 ? excerpt[..quote].TrimEnd() : excerpt;
    }
}
