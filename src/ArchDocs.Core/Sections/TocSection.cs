using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Sections.Models;

namespace ArchDocs.Core.Sections;

internal static class TocSection
{
    public static object Build(SectionRequest request)
    {
        TryReadLevels(request.Region.AttributeOf("levels") ?? "2-3", out var first, out var last);
        var slugs = new AnchorSlug();

        // A heading typed between the markers of a table of contents goes with the next update.
        var tables = request.Document.GeneratedRegions.Where(region => region.Name == request.Region.Name).ToArray();
        var listed = request.Document.Sections.Where(section => !tables.Any(table => table.Span.Contains(section.HeadingSpan)))
            .Select(section => (section.Level, section.Heading, Anchor: slugs.Next(section.Heading)))
            .Where(section => section.Level >= first && section.Level <= last && section.Heading.Length > 0)
            .ToArray();
        var open = new Stack<int>();
        var entries = ImmutableArray.CreateBuilder<TocEntryModel>(listed.Length);
        foreach (var section in listed)
        {
            // A level that is left out above it would make the entry a code block.
            while (open.TryPeek(out var level) && level >= section.Level)
            {
                open.Pop();
            }

            entries.Add(new TocEntryModel(section.Level, new string(' ', open.Count * 2), section.Heading, section.Anchor));
            open.Push(section.Level);
        }

        return new TocModel(entries.DrainToImmutable());
    }

    /// <summary>'2' or '2-3'.</summary>
    public static bool TryReadLevels(string text, out int first, out int last)
    {
        (first, last) = (0, 0);
        if (text is not ([_] or [_, '-', _]) || text[0] is < '1' or > '6' || text[^1] is < '1' or > '6')
        {
            return false;
        }

        (first, last) = (text[0] - '0', text[^1] - '0');
        return first <= last;
    }
}
