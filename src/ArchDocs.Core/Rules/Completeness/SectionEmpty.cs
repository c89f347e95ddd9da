using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Completeness;

internal sealed class SectionEmpty : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH2002",
        Name = "section-empty",
        Title = "Required section empty",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = CompletenessScope.AllSectionsFilled,
    };

    public override void Check(DocumentContext context)
    {
        var document = context.Document;
        if (!context.TryMatch(out var matching, out var shape))
        {
            return;
        }

        var matched = matching.Matched.Select(match => match.Section).ToHashSet();
        foreach (var match in matching.Matched.Where(match => match.Section.Level > 1 && (!match.Shape.Owner.DecidesForm() || IsProse(context, match))))
        {
            // Subsections that the template knows are reported themselves when they are empty too.
            if (SectionContent.IsEmpty(match.Section) && !match.Section.DescendantsAndSelf().Skip(1).Any(matched.Contains) && !document.HasRegion(match.Section))
            {
                context.Report(Descriptor, match.Section.HeadingSpan,
                    $"The section '{match.Section.Heading}' is empty: write {Demanded(match.Shape)}, as {shape.Citation} demands{(match.Shape.IsRequired ? "" : ", or remove the heading")}", match.Section.Path);
            }
        }
    }

    /// <summary>What names no structure by a table, marker or type is none to ARCH2010.</summary>
    private static bool IsProse(DocumentContext context, MatchedSection match) =>
        match.Shape.Owner == ShapeOwner.Structure && context.Feature?.Structures.Any(structure => structure.IsProse && structure.Spec.Section == match.Section) == true;

    private static string Demanded(SectionShape shape)
    {
        string[] parts =
        [
            .. shape.Labels.Where(label => !label.IsOptional).Select(label => $"'**{label.Name}**'"),
            .. shape.Tables.Where(table => !table.IsOptional && table.Label is null && !table.Columns.IsEmpty).Select(table => $"a table with the columns '{string.Join("', '", table.Columns)}'"),
            .. shape.Diagrams.Select(type => $"a Mermaid diagram of type '{type}'"),
            .. shape.Children.Where(child => child.IsRequired).Select(child => child.IsPattern ? $"a subsection of the form '{child.Heading}'" : $"a subsection '{child.Heading}'"),
        ];
        return parts is [.. var others, var last] ? others.Length == 0 ? last : $"{string.Join(", ", others)} and {last}" : shape.HasList ? "a list" : "what it is about";
    }
}
