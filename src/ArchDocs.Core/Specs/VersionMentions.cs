using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>The versions of one technology that a document names.</summary>
/// <param name="Stated">Those of its Technology Stack: rows and items, else sentences.</param>
/// <param name="Elsewhere">Those of all other text, where it may tell of the past or of a plan.</param>
internal sealed record VersionMentions(DesignDocument Document, ImmutableArray<NamedPlace> Stated, ImmutableArray<NamedPlace> Elsewhere)
{
    /// <param name="listed">The rows and items of the Technology Stack that are of this technology.</param>
    public static VersionMentions Of(DocumentSpecs specs, string technology, ImmutableArray<TechnologySpec> listed)
    {
        var document = specs.Document;
        var spellings = TechnologyKey.SpellingsOf(technology).ToArray();
        var inStack = ImmutableArray.CreateBuilder<NamedPlace>();
        var elsewhere = ImmutableArray.CreateBuilder<NamedPlace>();
        foreach (var section in document.Sections)
        {
            var isStack = IsStack(section);
            foreach (var (text, span) in section.Blocks.SelectMany(TextsOf))
            {
                var found = spellings.SelectMany(spelling => VersionsIn(text, spelling)).Select(version => new NamedPlace(version, SourcePlace.Of(document, span, version)));
                (isStack ? inStack : elsewhere).AddRange(found);
            }
        }

        ImmutableArray<NamedPlace> stated = [.. listed.Select(spec => spec.Version).OfType<NamedPlace>()];
        return stated.IsEmpty && listed.IsEmpty
            ? new(document, inStack.ToImmutable(), elsewhere.ToImmutable())
            : new(document, stated, [.. elsewhere, .. inStack]);
    }

    private static bool IsStack(Section section)
    {
        for (var part = section; part is { Level: > 1 }; part = part.Parent)
        {
            if (TechnologyReader.IsStack(part))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> VersionsIn(string text, string spelling)
    {
        for (var at = RejectingSentence.IndexOf(text, spelling, 0); at >= 0; at = RejectingSentence.IndexOf(text, spelling, at + spelling.Length))
        {
            var read = TechnologyName.Read(text.Substring(at, Math.Min(80, text.Length - at)));
            if (read.Version.Length > 0 && string.Equals(read.Name, spelling, StringComparison.OrdinalIgnoreCase))
            {
                yield return read.Version;
            }
        }
    }

    private static IEnumerable<(string Text, TextSpan Span)> TextsOf(Block block) => block switch
    {
        Paragraph paragraph => [(paragraph.Text, paragraph.Span)],
        ListBlock list => list.Items.SelectMany(item => item.Blocks.SelectMany(TextsOf).Prepend((item.Text, item.Span))),
        Quote quote => quote.Blocks.SelectMany(TextsOf),
        Table table => table.Rows.SelectMany(row => row.Cells).Select(cell => (cell.Text, cell.Span)),
        _ => [],
    };
}
