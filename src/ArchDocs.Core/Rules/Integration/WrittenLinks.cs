using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;

namespace ArchDocs.Core.Rules.Integration;

/// <summary>The links that a document's author wrote, with where they lead.</summary>
internal static class WrittenLinks
{
    public const string ChecklistItem = "Cross-references to related documents";

    /// <summary>None in a retired feature, and none that was generated: the generator answers for those.</summary>
    public static IEnumerable<WrittenLink> Of(DocumentContext context)
    {
        var document = context.Document;
        if (context.Feature?.Stage == FeatureStage.Retired)
        {
            yield break;
        }

        var definitions = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in document.Links)
        {
            if (LinkAddress.Read(link.Target) is not { } address || document.IsGenerated(link.Span))
            {
                continue;
            }

            // However often a definition is used, there is one place to mend.
            var isReference = link.TargetSpan == link.Span;
            if (!isReference || definitions.Add(link.Target))
            {
                yield return new WrittenLink(link, address, context.Targets.Resolve(document, address));
            }
        }
    }

    /// <summary>What an author would write in a document to link to a path.</summary>
    public static string Write(DesignDocument from, string path, LinkAddress like) =>
        RelativeLink.Between(from.Path, path) + (like.Fragment is { Length: > 0 } fragment ? $"#{fragment}" : "");
}

/// <param name="Path">Absolute.</param>
internal sealed record WrittenLink(Link Link, LinkAddress Address, string Path);
