using ArchDocs.Core.Sections.Models;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Sections;

/// <summary>A subsection per type, with the table that a <c>dto</c> section of that type would hold.</summary>
internal static class DtosSection
{
    /// <summary>Null where the marker means no type: ARCH8002 speaks, or the code is unknown.</summary>
    public static object? Build(SectionRequest request)
    {
        var context = request.Context;
        var types = SelectedStructures.Of(request.Region, context.Types);
        if (types.IsEmpty)
        {
            return null;
        }

        var names = new StructureNames(request.Document, context);
        var kept = KeptStructures.Read(request.Document, request.Region);
        return new DtosModel(SectionHeading.OfStructure(request), [.. types.Select(type => StructureOf(context, type, names, kept))]);
    }

    private static StructureModel StructureOf(SectionContext context, TypeModel type, StructureNames names, KeptStructures kept)
    {
        var title = StructureTitle.Of(type, context.Types);
        var (before, descriptions) = kept.Of(type, title);
        var (purpose, isKept) = DtoSection.Describe(type.Documentation, type.Obsolete, names, before);
        var dto = DtoSection.BuildModel(names, context.Wire, type, descriptions);
        var table = context.Templates.RenderPart(new SectionInputs(context.Templates.Find("dto"), dto));
        return new StructureModel(
            type.TypeParameters.IsEmpty ? MarkdownText.Escape(title) : MarkdownText.CodeSpan(title),
            purpose.Length > 0 ? purpose : KeptText.None,
            isKept,
            RegionText.Trim(RegionText.ToLineFeeds(table)),
            dto);
    }
}
