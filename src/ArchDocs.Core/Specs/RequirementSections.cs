using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>Which sections of a PRD state requirements.</summary>
internal static class RequirementSections
{
    /// <summary>Sections that speak of requirements without stating any to be met.</summary>
    private static readonly string[] Others = ["out of scope", "dependenc", "reference", "related", "traceab", "glossary", "histor", "changelog", "future", "defer", "acceptance"];

    /// <summary>The outermost ones; the title's heading says what the document is.</summary>
    public static IEnumerable<Section> Of(DesignDocument document) =>
        document.Sections.Where(section => States(document, section) && !AncestorsOf(section).Any(parent => States(document, parent)));

    public static bool IsWithin(DesignDocument document, Section section) => AncestorsOf(section).Prepend(section).Any(part => States(document, part));

    /// <summary>Under Functional Requirements, and not under the others.</summary>
    public static bool IsFunctional(DesignDocument document, Section section)
    {
        foreach (var part in AncestorsOf(section).Prepend(section).Where(part => part != document.Title))
        {
            if (IsNonFunctional(part.Key) || part.Key.Contains("functional", StringComparison.Ordinal))
            {
                return !IsNonFunctional(part.Key);
            }
        }

        return false;
    }

    public static bool IsUnderNonFunctional(Section section) => AncestorsOf(section).Prepend(section).Any(part => IsNonFunctional(part.Key));

    public static bool IsAside(Section section) => AncestorsOf(section).Prepend(section).Any(part => Others.Any(other => part.Key.Contains(other, StringComparison.Ordinal)));

    public static bool IsFunctionalName(string name) => HeadingText.KeyOf(name) is "functional requirements" or "functional requirement" or "functional";

    private static bool IsNonFunctional(string key) => key.Contains("non functional", StringComparison.Ordinal) || key.Contains("nonfunctional", StringComparison.Ordinal) || key.Contains("quality", StringComparison.Ordinal);

    private static bool States(DesignDocument document, Section section) =>
        section.Level > 0 && section != document.Title && $" {section.Key} ".Contains(" requirement", StringComparison.Ordinal) && !IsAside(section);

    private static IEnumerable<Section> AncestorsOf(Section section)
    {
        for (var parent = section.Parent; parent is not null; parent = parent.Parent)
        {
            yield return parent;
        }
    }
}
