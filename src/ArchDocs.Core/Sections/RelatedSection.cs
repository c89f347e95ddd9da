using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Sections.Models;

namespace ArchDocs.Core.Sections;

internal static class RelatedSection
{
    public static object Build(SectionRequest request)
    {
        var (document, context) = (request.Document, request.Context);
        var epic = context.Feature is not null && context.Epic is { Document: { } epicDocument } own ? DocumentLinks.To(document, own.Directory, epicDocument) : null;
        return new RelatedModel(epic, [.. Others(document, context)]);
    }

    private static IEnumerable<DocumentLinkModel> Others(DesignDocument document, SectionContext context)
    {
        var (directory, siblings) = context switch
        {
            { Feature: { } feature } => (feature.Feature.Directory, feature.Documents.Select(DocumentLinks.SummaryOf).ToImmutableArray()),
            { Epic: { } epic } => (epic.Directory, epic.Documents),
            _ => ("", ImmutableArray<DocumentSummary>.Empty),
        };
        return siblings.Where(sibling => sibling.FileName != Path.GetFileName(document.Path)).Select(sibling => DocumentLinks.To(document, directory, sibling));
    }
}
