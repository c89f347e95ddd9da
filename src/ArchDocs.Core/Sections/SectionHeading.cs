namespace ArchDocs.Core.Sections;

internal static class SectionHeading
{
    /// <summary>The marks of a heading one level below the one that the section stands under.</summary>
    public static string Below(SectionRequest request)
    {
        var level = request.Document.Sections.LastOrDefault(section => section.HeadingSpan.Start < request.Region.Span.Start)?.Level ?? 1;
        return new string('#', Math.Min(level + 1, 6));
    }
}
