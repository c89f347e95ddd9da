using ArchDocs.Core.Documents;
using ArchDocs.Core.Templates;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Completeness;

internal sealed class SentenceCountOutOfRange : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH2018",
        Name = "sentence-count-out-of-range",
        Title = "Section with too few or too many sentences",
        DefaultSeverity = DiagnosticSeverity.Warning,
        ChecklistItem = CompletenessScope.AllSectionsFilled,
    };

    public override void Check(DocumentContext context)
    {
        if (!context.TryMatch(out var matching, out var shape))
        {
            return;
        }

        foreach (var match in matching.JudgedByForm)
        {
            if (match.Shape.Sentences is { } wanted && CountOf(context.Document, shape, match) is { } count && (count.Maximum < wanted.Minimum || count.Minimum > wanted.Maximum))
            {
                Report(context, shape, match.Section, wanted, count);
            }
        }
    }

    private void Report(DocumentContext context, DocumentShape shape, Section section, (int Minimum, int Maximum) wanted, SentenceCount count)
    {
        var isShort = count.Maximum < wanted.Minimum;
        var written = isShort ? count.Maximum : count.Minimum;
        var about = count.Minimum == count.Maximum ? "" : isShort ? "at most " : "at least ";
        var demanded = wanted.Minimum == wanted.Maximum ? $"{wanted.Minimum}" : $"{wanted.Minimum} to {wanted.Maximum}";
        var advice = isShort ? $"write {wanted.Minimum - written} more" : $"say it in {wanted.Maximum}, and move the rest to the sections that it is about";
        context.Report(Descriptor, section.HeadingSpan,
            $"The section '{section.Heading}' has {about}{written} {(written == 1 ? "sentence" : "sentences")}, but {shape.Citation} asks for {demanded} (lists and tables do not count): {advice}", section.Path);
    }

    /// <summary>Null where the text is not the author's own, or not understood.</summary>
    private static SentenceCount? CountOf(DesignDocument document, DocumentShape shape, MatchedSection match)
    {
        var section = match.Section;
        if (document.HasRegion(match) || section.Blocks.Any(block => block is Quote or HtmlText) || HasTextBelow(match))
        {
            return null;
        }

        var count = new SentenceCount(0, 0);
        foreach (var paragraph in section.Blocks.OfType<Paragraph>())
        {
            // What a placeholder will be is not known (ARCH2003).
            var text = Masked(document, paragraph.Span);
            if (shape.Placeholders.Any(placeholder => text.Contains(placeholder, StringComparison.Ordinal)) || SentenceCount.Of(text) is not { } sentences)
            {
                return null;
            }

            // Behind a label stands a value, which may be a sentence.
            var isLabelled = section.Labels.Any(label => paragraph.Span.Contains(label.NameSpan));
            count += isLabelled ? sentences with { Minimum = 0 } : sentences;
        }

        return count;
    }

    /// <summary>Where a section of the author's own headings holds the text, the demand cannot be told from them.</summary>
    private static bool HasTextBelow(MatchedSection match) => match.Unmatched.SelectMany(child => child.DescendantsAndSelf()).Any(child => child.Blocks.OfType<Paragraph>().Any());

    /// <summary>The paragraph with letters for code, and without link targets and comments.</summary>
    private static string Masked(DesignDocument document, TextSpan paragraph) =>
        string.Create(paragraph.Length, (document, paragraph), static (characters, state) =>
        {
            var (document, paragraph) = state;
            document.Source.SpanOf(paragraph).CopyTo(characters);
            Mask(characters, paragraph, document.CodeSpans.Select(code => code.Span), 'X');
            Mask(characters, paragraph, document.Links.Where(link => link.TargetSpan != link.Span).Select(link => TextSpan.FromBounds(link.TargetSpan.Start - 1, link.Span.End)), ')');
            Mask(characters, paragraph, document.Comments, ' ');
        });

    private static void Mask(Span<char> characters, TextSpan paragraph, IEnumerable<TextSpan> spans, char mask)
    {
        foreach (var span in spans.Where(paragraph.Contains))
        {
            characters.Slice(span.Start - paragraph.Start, span.Length).Fill(mask);
        }
    }
}
