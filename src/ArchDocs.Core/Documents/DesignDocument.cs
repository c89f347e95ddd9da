using System.Collections.Immutable;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Documents;

/// <summary>One document, read once. Knows nothing of templates, rules and types; every part carries its exact place in <see cref="Source"/>.</summary>
internal sealed class DesignDocument
{
    public required SourceText Source { get; init; }

    public required DocumentKind Kind { get; init; }

    public required FrontMatter FrontMatter { get; init; }

    /// <summary>Level 0; its children are the sections that no other section holds.</summary>
    public required Section Root { get; init; }

    /// <summary>Every section but the root, in document order.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>Fenced and indented blocks wherever they stand, in document order.</summary>
    public required ImmutableArray<Fence> Fences { get; init; }

    public required ImmutableArray<Link> Links { get; init; }

    public required ImmutableArray<CodeSpan> CodeSpans { get; init; }

    /// <summary>All HTML comments, ArchDocs' own included.</summary>
    public required ImmutableArray<TextSpan> Comments { get; init; }

    /// <summary>Comments that speak to ArchDocs, in document order.</summary>
    public required ImmutableArray<Directive> Directives { get; init; }

    public required ImmutableArray<GeneratedRegion> GeneratedRegions { get; init; }

    public required ImmutableArray<MarkerFault> MarkerFaults { get; init; }

    /// <summary>Ids of <c>&lt;a id&gt;</c> and <c>&lt;a name&gt;</c>.</summary>
    public required ImmutableArray<string> Anchors { get; init; }

    /// <summary>In document order.</summary>
    public ImmutableArray<NestedHeading> NestedHeadings { get; init; } = [];

    public string Path => Source.Path;

    /// <summary>The first heading, if it is of level 1.</summary>
    public Section? Title => Sections is [{ Level: 1 } first, ..] ? first : null;

    /// <summary>The sections right under the title, or under the root where there is no title.</summary>
    public IEnumerable<Section> TopSections => Title is { } title ? title.Children.Concat(Root.Children.Where(section => section != title)) : Root.Children;

    /// <summary>The tables between two markers.</summary>
    public IEnumerable<Table> TablesIn(GeneratedRegion region) =>
        Sections.Prepend(Root).SelectMany(section => section.Tables).Where(table => region.ContentSpan.Contains(table.Span.Start));

    public bool IsGenerated(TextSpan span)
    {
        foreach (var region in GeneratedRegions)
        {
            if (region.Span.Contains(span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Lines without front matter and generated sections.</summary>
    public int WrittenLineCount => GeneratedRegions.IsEmpty && FrontMatter.Span.Length == 0 ? Source.LineCount : WrittenLines().Count();

    /// <summary>Zero-based numbers of the lines that count for the length of a document.</summary>
    public IEnumerable<int> WrittenLines()
    {
        var excluded = GeneratedRegions.Select(region => region.Span).Append(FrontMatter.Span).Where(span => span.Length > 0)
            .Select(span => (First: Source.LineOf(span.Start), Last: Source.LineOf(span.End - 1))).ToArray();
        for (var line = 0; line < Source.LineCount; line++)
        {
            if (!excluded.Any(range => line >= range.First && line <= range.Last))
            {
                yield return line;
            }
        }
    }
}
