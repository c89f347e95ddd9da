namespace ArchDocs.Core.Documents;

/// <summary>The places of a document that a link may name: headings, as GitHub numbers them, and the author's own anchors.</summary>
internal sealed class DocumentAnchors
{
    // GitHub puts it before every anchor, and finds the place with or without.
    private const string GitHubPrefix = "user-content-";

    private readonly HashSet<string> _names;

    private DocumentAnchors(HashSet<string> names, bool isComplete)
    {
        _names = names;
        IsComplete = isComplete;
    }

    /// <summary>No markers stand in the document whose section is yet to be generated, with whatever headings.</summary>
    public bool IsComplete { get; }

    public IReadOnlyCollection<string> Names => _names;

    public static DocumentAnchors Of(DesignDocument document)
    {
        // GitHub's own script, as browsers do not, passes over case.
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var slugs = new AnchorSlug();
        foreach (var (_, heading) in Headings(document))
        {
            names.Add(slugs.Next(heading));
            if (OwnIdOf(heading) is { } id)
            {
                names.Add(id);
            }
        }

        names.UnionWith(document.Anchors);
        return new DocumentAnchors(names, !document.GeneratedRegions.Any(region => document.Source.SpanOf(region.ContentSpan).IsWhiteSpace()));
    }

    public bool Contains(string fragment) =>
        _names.Contains(fragment) || (fragment.StartsWith(GitHubPrefix, StringComparison.OrdinalIgnoreCase) && _names.Contains(fragment[GitHubPrefix.Length..]));

    /// <summary>Those of sections and those within lists, quotes and HTML, as they stand.</summary>
    private static IEnumerable<(int Start, string Text)> Headings(DesignDocument document)
    {
        var sections = document.Sections.Select(section => (section.HeadingSpan.Start, section.Heading));
        return document.NestedHeadings.IsEmpty
            ? sections
            : sections.Concat(document.NestedHeadings.Select(heading => (heading.Span.Start, heading.Text))).OrderBy(heading => heading.Item1);
    }

    /// <summary>The id in <c>## Heading {#id}</c>, which many site generators know.</summary>
    private static string? OwnIdOf(string heading)
    {
        var open = heading.LastIndexOf("{#", StringComparison.Ordinal);
        return open >= 0 && heading.EndsWith('}') ? heading[(open + 2)..^1].Trim() : null;
    }
}
