using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Sections;

/// <summary>What stands between two markers, beside what would be generated there.</summary>
internal sealed record RegionState(DesignDocument Document, GeneratedRegion Region, SectionTemplate Template, string Present, string Expected)
{
    /// <summary>The section as its begin marker says it: <c>dto type=Contoso.Orders.OrderDto</c>.</summary>
    public string Name => NameOf(Region);

    public bool IsUpToDate => Present == Expected && Region.Checksum == RegionText.ChecksumOf(Expected);

    /// <summary>Nothing between the markers was typed by a person.</summary>
    public bool IsGenerated => IsGeneratedText(Region, Present) || RegionText.AreAlike(Present, Expected);

    public static string NameOf(GeneratedRegion region) => region.Begin.Arguments.ReplaceLineEndings(" ");

    public static string PresentOf(DesignDocument document, GeneratedRegion region) => RegionText.ToLineFeeds(document.Source.TextOf(region.ContentSpan));

    public static bool IsGeneratedText(GeneratedRegion region, string present) =>
        string.IsNullOrWhiteSpace(present) || (region.Checksum is { } checksum && RegionText.ChecksumOf(present) == checksum);

    public SectionEdit Edit()
    {
        var source = Document.Source;
        var marker = $"<!-- archdocs:end {RegionText.ChecksumOf(Expected)} -->";
        if (Present == Expected)
        {
            return new SectionEdit(Name, Region.End.Span, marker, Template);
        }

        var indentation = source.TextOf(TextSpan.FromBounds(Region.ContentSpan.End, Region.End.Span.Start));
        return new SectionEdit(Name, TextSpan.FromBounds(Region.ContentSpan.Start, Region.End.Span.End), Expected + indentation + marker, Template);
    }

    /// <summary>The first line that differs, with what it says and what would be generated.</summary>
    public (SourceRange Range, string Says, string Expects) FirstDifference()
    {
        var (present, expected) = (Present.TrimEnd('\n').Split('\n'), Expected.TrimEnd('\n').Split('\n'));
        var line = 0;
        while (line < present.Length && line < expected.Length && present[line] == expected[line])
        {
            line++;
        }

        var source = Document.Source;
        var documentLine = source.LineOf(Region.ContentSpan.Start) + line;
        var endLine = source.LineOf(Region.End.Span.Start);
        var range = source.RangeOf(documentLine < endLine ? source.LineSpan(documentLine) : Region.End.Span);
        return (range, Quote(present, line), Quote(expected, line));
    }

    private static string Quote(string[] lines, int index)
    {
        var text = index < lines.Length ? lines[index].Trim() : "";
        return text.Length switch
        {
            0 => "nothing",
            > 100 => $"'{text[..100]}…'",
            _ => $"'{text}'",
        };
    }
}
