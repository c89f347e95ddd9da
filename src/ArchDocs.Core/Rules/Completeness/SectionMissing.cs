using ArchDocs.Core.Documents;
using ArchDocs.Core.Spelling;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Completeness;

internal sealed class SectionMissing : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH2001",
        Name = "section-missing",
        Title = "Required section missing",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = CompletenessScope.AllSectionsFilled,
    };

    public override void Check(DocumentContext context)
    {
        if (!context.TryMatch(out var matching, out var shape))
        {
            return;
        }

        foreach (var missing in matching.Missing)
        {
            // One sentence may say that there are no structures, no integration points of any kind, no events.
            if (missing is { Place: { Level: > 1 } none, FollowsPlace: false } && (missing.Shape.Owner is ShapeOwner.IntegrationPoint or ShapeOwner.Structure ? Statement.SaysNone(none.Blocks) : IsInterface(missing.Shape) && Statement.OpensWithNone(none.Blocks)))
            {
                continue;
            }

            // Markers that stand for subsections, such as 'dtos', may generate what is missing.
            if (missing is { Place: { } place, FollowsPlace: false, Shape.IsPattern: true } && context.Document.HasRegion(place))
            {
                continue;
            }

            var heading = $"{new string('#', missing.Shape.Level)} {missing.Shape.Heading}";
            var where = missing.Place is null ? "" : missing.FollowsPlace ? $" after '{missing.Place.Heading}'" : $" under '{missing.Place.Heading}'";
            var what = missing.Shape.IsPattern ? $"No section of the form '{heading}' stands here: add at least one" : $"The section '{missing.Shape.Heading}' is missing: {(NearMiss(context.Document, matching, missing) is { } meant ? $"if '{meant}' is meant, call it '{missing.Shape.Heading}', else add '{heading}'" : $"add '{heading}'")}";
            var subject = missing.Place is { Level: > 1 } parent && !missing.FollowsPlace ? $"{parent.Path} / {missing.Shape.Heading}" : missing.Shape.Heading;
            context.Report(Descriptor, missing.Place?.HeadingSpan ?? context.Document.TitleSpan(), $"{what}{where}, as '{shape.TemplatePath}' demands", subject);
        }
    }

    /// <summary>A section that answers nothing in the template, at the missing one's level, with a heading that is nearly its.</summary>
    private static string? NearMiss(DesignDocument document, ShapeMatching matching, MissingSection missing)
    {
        var answered = matching.Matched.Select(match => match.Section).ToHashSet();
        var parent = missing.FollowsPlace ? missing.Place?.Parent : missing.Place;
        return document.Sections
            .Where(section => section.Level == missing.Shape.Level && (parent is null || section.Parent == parent) && !answered.Contains(section))
            .FirstOrDefault(section => NearestName.Find(SectionName.KeyOf(missing.Shape.Heading), [SectionName.KeyOf(section)]) is not null)?.Heading;
    }

    private static bool IsInterface(SectionShape shape) =>
        SectionShape.All([shape]).Any(part => part.Owner is ShapeOwner.Endpoint or ShapeOwner.Function or ShapeOwner.Command or ShapeOwner.Event);
}
