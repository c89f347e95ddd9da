using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Templates;

/// <summary>Forms other than a heading at its place in which authors write what a section of the template asks for.</summary>
internal static class AnsweredOtherwise
{
    /// <summary>A label in the section above: <c>**Problem**: …</c> for a subsection of text alone.</summary>
    public static bool ByLabel(Section? parent, SectionShape wanted) =>
        parent is not null && IsText(wanted) && parent.Labels.Any(label => label.HasValue && wanted.Keys.Contains(SectionName.KeyOf(label.Name), StringComparer.Ordinal));

    /// <summary>A list whose items stand with what they are about: acceptance criteria under each story.</summary>
    public static bool BySpreading(DesignDocument document, SectionShape wanted)
    {
        if (!wanted.HasList || !IsText(wanted))
        {
            return false;
        }

        var key = SectionName.KeyOf(wanted.Heading);
        return document.Sections.Any(section => HasLabel(section, key))
            || document.Sections.Count(section => SectionName.KeyOf(section) == key && !SectionContent.IsEmpty(section)) > 1;
    }

    private static bool HasLabel(Section section, string key)
    {
        foreach (var label in section.Labels)
        {
            if (HeadingText.MayBeEqual(label.Name, key) && SectionName.KeyOf(label.Name) == key && label.HasValue)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A heading that only groups is not missed where all its parts stand at its own level.</summary>
    public static bool ByItsParts(IReadOnlyCollection<Section> candidates, SectionShape wanted) =>
        HasNoOwnContent(wanted) && !wanted.HasList && wanted.Children.Any(child => child.IsRequired)
        && wanted.Children.Where(child => child.IsRequired).All(child => !child.IsPattern && candidates.Any(section => child.Keys.Contains(SectionName.KeyOf(section), StringComparer.Ordinal)));

    private static bool IsText(SectionShape wanted) => !wanted.IsPattern && HasNoOwnContent(wanted) && !wanted.Children.Any(child => child.IsRequired);

    private static bool HasNoOwnContent(SectionShape wanted) => wanted is { Tables.IsEmpty: true, Labels.IsEmpty: true, Diagrams.IsEmpty: true, Sentences: null };
}
