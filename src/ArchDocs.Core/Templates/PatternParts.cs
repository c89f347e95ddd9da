using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Templates;

/// <summary>Which subsections may be of a pattern whose form is a table: entities with their fields, and not the text around them.</summary>
internal static class PatternParts
{
    /// <summary>The candidates as they are for any other pattern.</summary>
    public static IReadOnlyList<Section> Of(IReadOnlyList<Section> candidates, SectionShape pattern)
    {
        if (pattern.Tables.IsEmpty || !pattern.Labels.IsEmpty || !pattern.Children.IsEmpty)
        {
            return candidates;
        }

        Section[] parts = [.. candidates.SelectMany(section => IsGroup(section) ? section.Children : [section])];
        return parts.Any(HasTable) ? [.. parts.Where(section => HasTable(section) || IsNamed(section))] : candidates;
    }

    /// <summary><c>### Schema Definition</c> above the entities themselves.</summary>
    private static bool IsGroup(Section section) => !section.Tables.Any() && section.Children.Any(HasTable);

    private static bool HasTable(Section section) => section.DescendantsAndSelf().Any(part => part.Tables.Any());

    /// <summary>One word without a diagram may be an entity whose table was forgotten; a phrase is text about them.</summary>
    private static bool IsNamed(Section section) =>
        !section.Heading.AsSpan().Trim().Contains(' ') && !section.DescendantsAndSelf().Any(part => part.Fences.Any(fence => fence.IsMermaid));
}
