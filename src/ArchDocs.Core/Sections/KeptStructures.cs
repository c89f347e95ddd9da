using ArchDocs.Core.Documents;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Sections;

/// <summary>What the author wrote of each structure between the markers of a <c>dtos</c> section.</summary>
internal sealed class KeptStructures
{
    private readonly DesignDocument _document;
    private readonly Dictionary<string, Section> _sections;

    private KeptStructures(DesignDocument document, Dictionary<string, Section> sections) => (_document, _sections) = (document, sections);

    public static KeptStructures Read(DesignDocument document, GeneratedRegion region) => new(
        document,
        document.Sections.Where(section => region.ContentSpan.Contains(section.HeadingSpan))
            .GroupBy(section => section.Heading, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal));

    /// <param name="title">The heading that the structure gets; before, it may have been with or without its namespace.</param>
    public (string Purpose, IReadOnlyDictionary<string, string> Descriptions) Of(TypeModel type, string title)
    {
        var section = _sections.GetValueOrDefault(title) ?? _sections.GetValueOrDefault(type.QualifiedName) ?? _sections.GetValueOrDefault(type.Name);
        return section is null ? ("", DtoSection.NoDescriptions) : (KeptText.Of(_document, section, "Purpose"), KeptDescriptions.Read(_document, section.Tables));
    }
}
