using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Sections;

internal static class SectionHeading
{
    /// <summary>The marks of a heading one level below the one that the section stands under.</summary>
    public static string Below(SectionRequest request) => Marks((SectionAbove(request)?.Level ?? 1) + 1);

    /// <summary>The marks of a structure's heading: a structure above the section is a sibling, what it holds are no structures of the document.</summary>
    public static string OfStructure(SectionRequest request) =>
        SectionAbove(request) is { } above && DtoReader.Read(request.Document).Any(spec => spec.Section == above && IsSpecifiedByItself(spec, request.Region)) ? Marks(above.Level) : Below(request);

    private static bool IsSpecifiedByItself(DtoSpec spec, GeneratedRegion region) =>
        spec.DeclaredType is not null || ((spec.Fields?.Table ?? spec.Values?.Table) is { } table && table.Span.End <= region.Span.Start);

    private static Section? SectionAbove(SectionRequest request) => request.Document.Sections.LastOrDefault(section => section.HeadingSpan.Start < request.Region.Span.Start);

    private static string Marks(int level) => new('#', Math.Min(level, 6));
}
