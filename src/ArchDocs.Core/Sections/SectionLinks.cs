using ArchDocs.Core.Documents;
using ArchDocs.Core.Sections.Models;

namespace ArchDocs.Core.Sections;

/// <summary>Links from one document to sections of others, whose anchors are worked out once.</summary>
internal sealed class SectionLinks(DesignDocument from)
{
    private readonly Dictionary<DesignDocument, IReadOnlyDictionary<Section, string>> _anchors = [];

    public SectionLinkModel To(DesignDocument document, Section section)
    {
        var name = Path.GetFileNameWithoutExtension(document.Path);
        var url = document.Path == from.Path ? "" : RelativeLink.Between(from.Path, document.Path);
        if (section.Heading.Length == 0)
        {
            return new SectionLinkModel(name, name, url.Length == 0 ? Path.GetFileName(document.Path) : url);
        }

        if (!_anchors.TryGetValue(document, out var anchors))
        {
            _anchors.Add(document, anchors = AnchorSlug.OfAll(document));
        }

        return new SectionLinkModel(name, section.Heading, $"{url}#{anchors[section]}");
    }
}
