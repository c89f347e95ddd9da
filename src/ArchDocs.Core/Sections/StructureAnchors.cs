using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Sections;

/// <summary>Where a document describes types, by their full name: as it will be when its structures are generated, so that the first update writes the same links as the next.</summary>
internal static class StructureAnchors
{
    public static IReadOnlyDictionary<string, string> Of(DesignDocument document, SectionContext context)
    {
        var regions = document.GeneratedRegions.Where(region => region.Name == DtoReader.ManyRegionName).ToArray();
        var slugs = new AnchorSlug();
        var ofTypes = new Dictionary<string, string>(StringComparer.Ordinal);
        var ofHeadings = new Dictionary<string, string>(StringComparer.Ordinal);
        var next = 0;
        foreach (var section in document.Sections)
        {
            AddGenerated(before: section.HeadingSpan.Start);
            if (!regions.Any(region => region.Span.Contains(section.HeadingSpan)))
            {
                ofHeadings.TryAdd(section.Heading, slugs.Next(section.Heading));
            }
        }

        AddGenerated(before: int.MaxValue);
        var closedTwice = new HashSet<string>(StringComparer.Ordinal);
        foreach (var structure in context.Feature?.Structures ?? [])
        {
            if (structure is { Type: { } type, IsWhollyGenerated: false } && structure.Spec.Document.Path == document.Path && ofHeadings.TryGetValue(structure.Spec.Section.Heading, out var anchor))
            {
                var name = type.QualifiedName;
                if (!ofTypes.TryAdd(name, anchor) && !type.TypeParameters.IsEmpty)
                {
                    closedTwice.Add(name);
                }
            }
        }

        // Of 'PagedResult<OrderDto>' and 'PagedResult<LineDto>' neither is what a name without arguments leads to.
        foreach (var name in closedTwice)
        {
            ofTypes.Remove(name);
        }

        return ofTypes;

        void AddGenerated(int before)
        {
            for (; next < regions.Length && regions[next].Span.Start < before; next++)
            {
                foreach (var type in SelectedStructures.Of(regions[next], context.Types))
                {
                    ofTypes.TryAdd(type.QualifiedName, slugs.Next(StructureTitle.Of(type, context.Types)));
                }
            }
        }
    }
}
