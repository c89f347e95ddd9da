using ArchDocs.Core.Documents;
using ArchDocs.Core.Spelling;

namespace ArchDocs.Core.Rules.Integration;

internal sealed class AnchorMissing : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH6002",
        Name = "anchor-missing",
        Title = "Link to a heading that is not there",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = WrittenLinks.ChecklistItem,
    };

    public override void Check(DocumentContext context)
    {
        foreach (var link in WrittenLinks.Of(context))
        {
            // A file that is not there is ARCH6001.
            if (link.Address.Fragment is { } fragment && !IsOfAnyPage(fragment)
                && context.Targets.KindOf(link.Path) == LinkTargetKind.File
                && context.Targets.AnchorsOf(link.Path) is { IsComplete: true } anchors && !anchors.Contains(fragment))
            {
                context.Report(Descriptor, link.Link.TargetSpan, MessageOf(context, link, fragment, anchors), link.Link.Target);
            }
        }
    }

    /// <summary>The top, a line (<c>L10-L20</c>), or a text that the browser looks for.</summary>
    private static bool IsOfAnyPage(string fragment) =>
        fragment.Length == 0
        || fragment.Equals("top", StringComparison.OrdinalIgnoreCase)
        || fragment.Contains(":~:", StringComparison.Ordinal)
        || (fragment is ['L', >= '0' and <= '9', ..] && fragment.All(character => character is 'L' or 'C' or '-' || char.IsAsciiDigit(character)));

    private static string MessageOf(DocumentContext context, WrittenLink link, string fragment, DocumentAnchors anchors)
    {
        var name = Path.GetFileName(link.Path);
        var missing = $"The link leads to '{link.Link.Target}', but '{name}' has no heading with the anchor '{fragment}'";
        if (DocumentWith(context, link.Path, fragment) is { } document)
        {
            var other = document.Path == context.Document.Path ? "" : RelativeLink.Between(context.Document.Path, document.Path);
            return $"{missing}: it stands in '{Path.GetFileName(document.Path)}', so write '{other}#{fragment}'";
        }

        return NearestName.Find(fragment, anchors.Names) is { } near
            ? $"{missing}: did you mean '#{near}'?"
            : $"{missing}: take the anchor from the heading that is meant, in lower case, with '-' for each blank and without punctuation";
    }

    /// <summary>The one other document of the feature that has the anchor; what another feature's document lacks is not found at home.</summary>
    private static DesignDocument? DocumentWith(DocumentContext context, string path, string fragment)
    {
        var documents = context.Feature?.Documents ?? [];
        var found = documents.Where(document => document.Path != path && context.Targets.AnchorsOf(document.Path)?.Contains(fragment) == true).Take(2).ToArray();
        return found is [var only] && documents.Any(document => document.Path == path) ? only : null;
    }
}
