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

        MisnamedSections? misnamed = null;
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
            misnamed ??= new MisnamedSections(context, matching, shape);
            var near = misnamed.WrittenFor(missing.Shape) is { } section ? $"if '{section.Heading}' (line {context.Document.Source.LineOf(section.HeadingSpan.Start) + 1}) is meant, call it '{missing.Shape.Heading}', else "
                : MisspeltName.Hint(missing.Shape.Heading, UnknownNames(matching, missing.Shape.Level));
            var what = missing.Shape.IsPattern ? $"No section of the form '{heading}' stands here: add at least one" : $"The section '{missing.Shape.Heading}' is missing: {near}add '{heading}'";
            var subject = missing.Place is { Level: > 1 } parent && !missing.FollowsPlace ? $"{parent.Path} / {missing.Shape.Heading}" : missing.Shape.Heading;
            context.Report(Descriptor, missing.Place?.HeadingSpan ?? context.Document.TitleSpan(), $"{what}{where}, as {shape.Citation} demands", subject);
        }
    }

    private static IEnumerable<string> UnknownNames(ShapeMatching matching, int level) =>
        matching.Unknown.Concat(matching.Matched.SelectMany(match => match.Unmatched)).Where(section => section.Level == level).Select(section => section.Heading);

    private static bool IsInterface(SectionShape shape) =>
        SectionShape.All([shape]).Any(part => part.Owner is ShapeOwner.Endpoint or ShapeOwner.Function or ShapeOwner.Command or ShapeOwner.Event);
}
