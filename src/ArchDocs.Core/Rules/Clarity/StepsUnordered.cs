using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules.Completeness;

namespace ArchDocs.Core.Rules.Clarity;

internal sealed class StepsUnordered : DocumentRule
{
    private const int LeastSteps = 2;

    /// <summary>What a function's behaviour is called where it is steps.</summary>
    private static readonly ImmutableArray<string> StepNames = ["Processing Steps", "Steps", "Processing", "Algorithm"];

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH5004",
        Name = "steps-unordered",
        Title = "Processing steps not an ordered list of at least two steps",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = "Processing logic is described clearly",
    };

    public override void Check(DocumentContext context)
    {
        if (!context.IsJudged())
        {
            return;
        }

        var steps = context.Specs.Endpoints.Select(endpoint => (endpoint.Name, endpoint.Section, Part: endpoint.ProcessingSteps))
            .Concat(context.Specs.Functions.Where(function => function.Behavior is { } behavior && StepNames.Any(name => HeadingText.AreEqual(name, behavior.Name))).Select(function => (function.Name, function.Section, Part: function.Behavior)));
        foreach (var (name, section, found) in steps.DistinctBy(step => step.Section))
        {
            if (found is { HasValue: true } part && !context.Document.IsGenerated(section.HeadingSpan) && !IsClear(context.Document, part))
            {
                var count = StepsIn(part);
                var what = count == 1 ? "have only one step: split it, or say what is checked before and stored after" : "are no ordered list: number at least two steps, '1.' and '2.'";
                context.Report(Descriptor, part.NameSpan, $"'{part.Name}' of '{name}' {what}", $"{name}.{part.Name}");
            }
        }
    }

    private static bool IsClear(DesignDocument document, Label part) =>
        StepsIn(part) + NumbersIn(part.Value) + part.Blocks.OfType<Paragraph>().Sum(paragraph => NumbersIn(paragraph.Text)) >= LeastSteps
        || part.Blocks.OfType<Table>().Any(table => table.Rows.Count(row => row.IsFilled && row.Cells[0].Text.TrimEnd('.') is { Length: > 0 } number && number.All(char.IsAsciiDigit)) >= LeastSteps)
        || document.Links.Any(link => part.ValueSpan.Contains(link.Span));

    private static int StepsIn(Label part) => part.Blocks.OfType<ListBlock>().Where(list => list.IsOrdered).Sum(list => list.Items.Count(BlockContent.IsFilled));

    /// <summary>Steps within a sentence: '1. Look it up. 2. Return it.'.</summary>
    private static int NumbersIn(string text)
    {
        var count = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            count += char.IsAsciiDigit(text[i]) && text[i + 1] is '.' or ')' && char.IsAsciiDigit(text[i]) && (i == 0 || text[i - 1] is ' ' or '(') && (i + 2 >= text.Length || text[i + 2] == ' ') ? 1 : 0;
        }

        return count;
    }
}
