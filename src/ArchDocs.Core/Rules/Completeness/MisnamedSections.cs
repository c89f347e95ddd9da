using ArchDocs.Core.Documents;
using ArchDocs.Core.Spelling;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Completeness;

/// <summary>Sections whose heading is nearly, but not quite, that of a section which the document lacks.</summary>
internal sealed class MisnamedSections
{
    private const int MaximumMoreWords = 2;

    private readonly SectionShape[] _open;
    private readonly Section[] _unknown;

    public MisnamedSections(DocumentContext context, ShapeMatching matching, DocumentShape shape)
    {
        _open = [.. SectionShape.All(shape.Sections).Where(known => !known.IsPattern && matching.Matched.All(match => match.Shape != known))];

        // A derived section such as 'toc' or 'related' needs a heading, and no template has to plan for it.
        _unknown = [.. matching.Unknown.Where(section => section.Heading.Length > 0 && !context.Document.HasRegion(section) && !IsHeader(section, matching, shape))];
    }

    /// <summary>The sections that the template does not know and should.</summary>
    public IEnumerable<Section> Unknown => _unknown;

    /// <summary>The section of the template that an unknown one probably is; null where none is near.</summary>
    public SectionShape? MeantBy(Section section)
    {
        var written = SectionName.KeyOf(section.Heading);
        return NearestName.Find(written, _open.SelectMany(known => known.Keys).Where(name => name != written)) is { } key
            ? _open.First(known => known.Keys.Contains(key, StringComparer.Ordinal))
            : _open.FirstOrDefault(known => known.Keys.Any(name => IsShortOrLongForm(written, name)));
    }

    /// <summary>The unknown section that probably is this one of the template; null where none is near.</summary>
    public Section? WrittenFor(SectionShape shape) => Array.Find(_unknown, section => MeantBy(section) == shape);

    /// <summary>A header in the form of sections before the first one of the template: <c>## Epic</c>.</summary>
    private static bool IsHeader(Section section, ShapeMatching matching, DocumentShape shape) =>
        shape.Header.Any(name => SectionName.Covers(section.Heading, name))
        && matching.Matched.All(match => match.Section.Level == 1 || match.Section.HeadingSpan.Start > section.HeadingSpan.Start);

    /// <summary>'Overview' for 'Architecture Overview', 'Data Flow Diagrams' for 'Data Flow'.</summary>
    private static bool IsShortOrLongForm(string written, string known) =>
        SectionName.Covers(known, written)
        || (known.Contains(' ', StringComparison.Ordinal) && written.StartsWith(known + " ", StringComparison.Ordinal) && written.AsSpan(known.Length).Count(' ') <= MaximumMoreWords);
}
