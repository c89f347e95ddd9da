using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Templates;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Practices;

/// <summary>Whether what stands under a heading, or behind a label in its place, is more than the heading: two sentences, items or rows.</summary>
internal sealed class TopicSubstance
{
    private const int Enough = 2;

    private readonly DesignDocument _document;
    private readonly TextSpan _span;
    private readonly IEnumerable<Block> _blocks;
    private readonly IEnumerable<Label> _labels;
    private readonly string _value;

    public TopicSubstance(DesignDocument document, Section section)
    {
        _document = document;
        _span = TextSpan.FromBounds(section.HeadingSpan.End, section.Span.End);
        _blocks = section.DescendantsAndSelf().SelectMany(part => part.Blocks);
        _labels = section.DescendantsAndSelf().SelectMany(part => part.Labels);
        _value = "";
    }

    public TopicSubstance(DesignDocument document, Label label)
    {
        _document = document;
        _span = TextSpan.FromBounds(label.NameSpan.End, Math.Max(label.ValueSpan.End, label.Blocks is [.., var last] ? last.Span.End : 0));
        _blocks = label.Blocks;
        _labels = [];
        _value = label.Value;
    }

    /// <summary>What markers will be filled with is taken for enough; a table of contents says nothing.</summary>
    public bool SaysEnough => SentencesIn(_value) >= Enough || HasEnough(_blocks, SentencesIn(_value))
        || _document.GeneratedRegions.Any(region => _span.Contains(region.Span) && region.Name is not ("toc" or "related"));

    public bool SaysNone => _value.Length > 0 ? Statement.SaysNone(_value) : _blocks.Any() && Statement.SaysNone(_blocks);

    /// <summary>A placeholder of the template may yet become one; ARCH2003 asks for it.</summary>
    public bool HasFigure => Figures.IsIn(_document.Source.SpanOf(_span)) || PlaceholderText.HasPlaceholder(_document.Source.TextOf(_span));

    /// <summary>At most, since a topic may be covered in any script; words that only lead to a list are none.</summary>
    private static int SentencesIn(string text) =>
        SentenceCount.Of(text) is not { } count ? Enough : text.AsSpan().TrimEnd().EndsWith(":") ? Math.Max(0, count.Maximum - 1) : count.Maximum;

    private bool HasEnough(IEnumerable<Block> blocks, int before)
    {
        var count = before;
        foreach (var block in blocks)
        {
            count += StatementsOf(block);
            if (count >= Enough)
            {
                return true;
            }
        }

        return false;
    }

    private int StatementsOf(Block block) => block switch
    {
        // A label with its value is a statement, with or without full stop.
        Paragraph paragraph => Math.Max(SentencesIn(paragraph.Text), _labels.Count(label => label.HasValue && paragraph.Span.Contains(label.NameSpan))),
        ListBlock list => list.Items.Where(BlockContent.IsFilled).Sum(item => Math.Max(1, SentencesIn(item.Text)) + item.Blocks.Sum(StatementsOf)),
        Table table => table.Rows.Count(row => row.IsFilled),
        Quote quote => quote.Blocks.Sum(StatementsOf),
        _ => 0,
    };
}
