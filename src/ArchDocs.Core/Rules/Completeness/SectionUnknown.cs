using ArchDocs.Core.Documents;
using ArchDocs.Core.Spelling;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Completeness;

internal sealed class SectionUnknown : DocumentRule
{
    private const int MaximumMoreWords = 2;

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

        var open = SectionShape.All(shape.Sections).Where(known => !known.IsPattern && matching.Matched.All(match => match.Shape != known)).ToArray();
        foreach (var section in matching.Unknown)
        {
            // A derived section such as 'toc' or 'related' needs a heading, and no template has to plan for it.
            if (section.Heading.Length == 0 || context.Document.HasRegion(section) || IsHeader(section, matching, shape))
            {
                continue;
            }

            var written = SectionName.KeyOf(section.Heading);
            var meant = NearestName.Find(written, open.SelectMany(known => known.Keys).Where(name => name != written)) is { } key ? open.First(known => known.Keys.Contains(key, StringComparer.Ordinal)).Heading : null;
            meant ??= open.FirstOrDefault(known => known.Keys.Any(key => IsShortOrLongForm(written, key)))?.Heading;
            var advice = meant is null ? $"make it a subsection of a section that the template has, or add the heading to {OwnTemplate(shape)}" : $"if it is '{meant}' that is meant, call it so";
            context.Report(Descriptor, section.HeadingSpan, $"'{shape.TemplatePath}' has no section '{section.Heading}': {advice}", section.Path);
        }
    }

    /// <summary>A header in the form of sections before the first one of the template: <c>## Epic</c>.</summary>
    private static bool IsHeader(Section section, ShapeMatching matching, DocumentShape shape) =>
        shape.Header.Any(name => SectionName.Covers(section.Heading, name))
        && matching.Matched.All(match => match.Section.Level == 1 || match.Section.HeadingSpan.Start > section.HeadingSpan.Start);

    /// <summary>'Overview' for 'Architecture Overview', 'Data Flow Diagrams' for 'Data Flow'.</summary>
    private static bool IsShortOrLongForm(string written, string known) =>
        SectionName.Covers(known, written)
        || (known.Contains(' ', StringComparison.Ordinal) && written.StartsWith(known + " ", StringComparison.Ordinal) && written.AsSpan(known.Length).Count(' ') <= MaximumMoreWords);

    private static string OwnTemplate(DocumentShape shape) => shape.IsBuiltIn ? "a template of your own in ArchDocsTemplatesDirectory" : "the template";
}
