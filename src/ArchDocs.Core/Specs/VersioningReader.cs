using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Specs;

/// <summary>Reads what 04 says of versions.</summary>
internal static class VersioningReader
{
    private static readonly string[] Names = ["Versioning", "API Versioning", "Versioning Strategy", "Versions", "Version"];

    public static VersioningSpec? Read(DesignDocument document)
    {
        if (document.Kind != DocumentKind.BackendDesign
            || document.Sections.FirstOrDefault(section => section != document.Title && Names.Any(name => HeadingText.AreEqual(SectionName.WithoutRemark(section.Heading), name))) is not { } section)
        {
            return null;
        }

        return new VersioningSpec(
            section,
            SpecParts.Find(section, "Strategy", "Versioning Strategy", "Versioning", "Approach", "Scheme"),
            SpecParts.Find(section, "Current version", "Version", "Current API version", "Current"),
            SpecParts.Find(section, "Deprecation policy", "Deprecation", "Deprecation strategy"));
    }
}
