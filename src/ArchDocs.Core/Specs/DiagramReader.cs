using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

internal static class DiagramReader
{
    public static ImmutableArray<DiagramSpec> Read(DesignDocument document)
    {
        var specs = ImmutableArray.CreateBuilder<DiagramSpec>();
        var section = -1;
        foreach (var fence in document.Fences.Where(fence => fence.IsMermaid))
        {
            while (section + 1 < document.Sections.Length && document.Sections[section + 1].HeadingSpan.Start <= fence.Span.Start)
            {
                section++;
            }

            specs.Add(new DiagramSpec(document, fence, section < 0 ? document.Root : document.Sections[section]));
        }

        return specs.ToImmutable();
    }
}
