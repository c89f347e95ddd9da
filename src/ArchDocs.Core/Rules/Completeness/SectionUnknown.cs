using ArchDocs.Core.Documents;
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

        var sections = new MisnamedSections(context, matching, shape);
        foreach (var section in sections.Unknown)
        {
            context.Report(Descriptor, section.HeadingSpan, $"The section '{section.Heading}' is not in {shape.Citation}: {AdviceFor(section, sections.MeantBy(section), shape)}", section.Path);
        }
    }

    private static string AdviceFor(Section section, SectionShape? meant, DocumentShape shape)
    {
        if (meant is not null)
        {
            return $"if '{meant.Heading}' is meant, call it so";
        }

        return SectionName.KeyOf(section.Heading) is "contents" or "table of contents"
            ? "write the markers '<!-- archdocs:begin toc -->' and '<!-- archdocs:end -->' instead of the list, which then stays right"
            : $"move its text to a section that the template has, or add the heading to {(shape.IsBuiltIn ? "a template of your own in ArchDocsTemplatesDirectory" : "the template")}";
    }
}
