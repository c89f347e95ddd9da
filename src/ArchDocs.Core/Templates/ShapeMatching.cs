using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Templates;

/// <summary>Which section of a document answers which section of its template; worked out once, and read by every rule about form.</summary>
/// <param name="Matched">In document order.</param>
/// <param name="Unknown">Top-level sections that the template does not know.</param>
internal sealed record ShapeMatching(
    ImmutableArray<MatchedSection> Matched,
    ImmutableArray<MissingSection> Missing,
    ImmutableArray<MisplacedSection> Misplaced,
    ImmutableArray<Section> Unknown)
{
    /// <summary>Sections whose parts the rules about form judge, the title included: an empty section is one finding, and not one for each part that it lacks.</summary>
    public IEnumerable<MatchedSection> JudgedByForm => Matched.Where(match => !match.Shape.Owner.DecidesForm() && !SectionContent.IsEmpty(match.Section));

    public static ShapeMatching Of(DesignDocument document, DocumentShape shape) => new ShapeMatcher(document, shape).Match();
}

/// <param name="Unmatched">Its subsections that answer nothing of their own in the template: their content is the section's.</param>
internal sealed record MatchedSection(SectionShape Shape, Section Section, ImmutableArray<Section> Unmatched)
{
    /// <summary>The section's own blocks and those of subsections that the template does not know.</summary>
    public IEnumerable<Block> Blocks => Section.Blocks.Concat(Unmatched.SelectMany(child => child.DescendantsAndSelf()).SelectMany(child => child.Blocks));
}

/// <param name="Place">The section whose heading it should follow, else the one it should stand in; null for the document itself.</param>
/// <param name="FollowsPlace">It should follow <paramref name="Place"/>, not stand in it.</param>
internal sealed record MissingSection(SectionShape Shape, Section? Place, bool FollowsPlace);

/// <param name="Expected">The end of a sentence: 'after 'X'', 'before 'X'' or 'in 'X''.</param>
internal sealed record MisplacedSection(Section Section, string Expected);
