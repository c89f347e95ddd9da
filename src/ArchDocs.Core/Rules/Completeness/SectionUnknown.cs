using ArchDocs.Core.Spelling;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Completeness;

internal sealed class SectionUnknown : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH2009",
        Name = "section-unknown",
        Title = "Section that the template does not know",
        DefaultSeverity = DiagnosticSeverity.Suggestion,
        ChecklistItem = CompletenessScope.TemplatesFollowed,
    };

    public override void Check(DocumentContext context)
    {
        if (!context.TryMatch(out var matching, out var shape))
        {
            return;
        }

        var open = AllOf(shape.Sections).Where(known => !known.IsPattern && matching.Matched.All(match => match.Shape != known)).Select(known => known.Heading).ToArray();
        foreach (var section in matching.Unknown)
        {
            // A derived section such as 'toc' or 'related' needs a heading, and no template has to plan for it.
            if (section.Heading.Length == 0 || context.Document.HasRegion(section))
            {
                continue;
            }

            var written = SectionName.KeyOf(section.Heading);
            var meant = NearestName.Find(written, open.Select(SectionName.KeyOf).Where(name => name != written)) is { } key ? open.First(heading => SectionName.KeyOf(heading) == key) : null;
            var advice = meant is null ? "move its text to a section that the template has, or add the heading to the template" : $"if it is '{meant}' that is meant, call it so";
            context.Report(Descriptor, section.HeadingSpan, $"'{shape.TemplatePath}' has no section '{section.Heading}': {advice}", section.Path);
        }
    }

    private static IEnumerable<SectionShape> AllOf(IEnumerable<SectionShape> shapes) =>
        shapes.SelectMany(shape => AllOf(shape.Children).Prepend(shape));
}
