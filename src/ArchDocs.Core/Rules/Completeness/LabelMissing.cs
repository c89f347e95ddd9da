using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Completeness;

internal sealed class LabelMissing : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH2006",
        Name = "label-missing",
        Title = "Required label missing or without value",
        DefaultSeverity = DiagnosticSeverity.Error,
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
            // ARCH2015 speaks of the interface type.
            foreach (var wanted in match.Shape.Labels.Where(label => !HeadingText.AreEqual(label.Name, InterfaceTypeReader.LabelName)))
            {
                Check(context, shape, match, wanted);
            }
        }
    }

    private void Check(DocumentContext context, DocumentShape shape, MatchedSection match, LabelShape wanted)
    {
        if (match.FindLabel(wanted.Name) is not { } label)
        {
            if (!wanted.IsOptional && !match.HasHeadingFor(wanted.Name) && !match.HasCellFor(wanted.Name) && !context.Document.HasRegion(match))
            {
                var swallowed = SwallowedLabel.Find(match.Section, wanted.Name);
                var advice = swallowed is null ? $"{MisspeltName.Hint(wanted.Name, match.Section)}add it with its value, as {shape.Citation} demands" : SwallowedLabel.Advice;
                context.Report(Descriptor, swallowed ?? match.Section.HeadingSpan, $"The section '{match.Section.Heading}' has no '**{wanted.Name}**': {advice}", $"{match.Section.Path} / {wanted.Name}");
            }

            return;
        }

        // A table without rows under its label is ARCH2005; a dash says that there is none of what is optional.
        if (!label.HasValue && label.Table is null && !(wanted.IsOptional && label.Value.Length > 0) && !HasItemsBelow(context.Document, match.Section, label) && !HasRegion(context.Document, match.Section, label))
        {
            var advice = new Cell(label.ValueSpan, label.Value).IsDash ? $"'{label.Value}' counts as empty, so write 'None' if that is meant, else the value" : "write it behind the colon or under it";
            context.Report(Descriptor, label.NameSpan,
                $"'{label.Name}' in '{match.Section.Heading}' has no value: {advice}, as {shape.Citation} demands", $"{match.Section.Path} / {wanted.Name}");
        }
    }

    /// <summary>A label right under a list, without a blank line between, belongs to the item above it by Markdown's rules, and the items below it are its value by its author's.</summary>
    public static bool HasItemsBelow(DesignDocument document, Section section, Label label) =>
        section.Blocks.OfType<ListBlock>().Where(list => list.Span.Contains(label.NameSpan)).Any(list =>
            list.Items.Any(item => item.Span.Start > label.NameSpan.Start)
            && list.Items.Any(item => item.Span.Contains(label.NameSpan) && document.Source.LineOf(item.Span.Start) < document.Source.LineOf(label.NameSpan.Start)));

    public static bool HasRegion(DesignDocument document, Section section, Label label)
    {
        var next = section.Labels.Where(other => other.NameSpan.Start > label.NameSpan.Start).Select(other => other.NameSpan.Start).DefaultIfEmpty(section.Span.End).Min();
        return document.GeneratedRegions.Any(region => region.Span.Start >= label.NameSpan.End && region.Span.Start < next);
    }
}
