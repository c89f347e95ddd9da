namespace ArchDocs.Core.Rules.Completeness;

internal sealed class SectionOutOfOrder : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH2008",
        Name = "section-out-of-order",
        Title = "Section out of the template's order",
        DefaultSeverity = DiagnosticSeverity.Warning,
        ChecklistItem = CompletenessScope.TemplatesFollowed,
    };

    public override void Check(DocumentContext context)
    {
        if (!context.TryMatch(out var matching, out var shape))
        {
            return;
        }

        foreach (var misplaced in matching.Misplaced)
        {
            context.Report(Descriptor, misplaced.Section.HeadingSpan,
                $"The section '{misplaced.Section.Heading}' stands out of order: move it to where {shape.Citation} has it, {misplaced.Expected}", misplaced.Section.Path);
        }
    }
}
