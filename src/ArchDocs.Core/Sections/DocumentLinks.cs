using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Sections.Models;

namespace ArchDocs.Core.Sections;

/// <summary>Documents and features as models with links from the document that holds the section.</summary>
internal static class DocumentLinks
{
    public const string NotJudged = "-";

    public static DocumentLinkModel To(DesignDocument from, string directory, DocumentSummary document) =>
        new(Path.GetFileNameWithoutExtension(document.FileName), KindOf(document.Kind), document.Title, RelativeLink.Between(from.Path, Path.Combine(directory, document.FileName)));

    public static DocumentSummary SummaryOf(DesignDocument document)
    {
        var file = Path.GetFileName(document.Path);
        return new DocumentSummary(file, document.Kind, document.Title is { Heading.Length: > 0 } title ? title.Heading : file);
    }

    public static FeatureEntryModel To(DesignDocument from, FeatureSummary feature) =>
        new(feature.EpicKey, feature.Key, feature.Title, StageOf(feature.Stage), ChecklistOf(feature), [.. feature.Documents.Select(document => To(from, feature.Directory, document))]);

    public static EpicModel To(DesignDocument from, EpicSummary epic, IEnumerable<FeatureSummary> features) =>
        new(epic.Key, epic.Document?.Title ?? epic.Key, [.. features.Where(feature => feature.EpicKey == epic.Key).OrderBy(feature => feature.Key, StringComparer.Ordinal).Select(feature => To(from, feature))]);

    public static string ChecklistOf(FeatureSummary feature) =>
        feature.Stage == FeatureStage.Research || feature.Checklist.IsNone ? NotJudged : ChecklistSection.ScoreOf(feature.Checklist);

    public static string StageOf(FeatureStage stage) => stage.ToString().ToLowerInvariant();

    private static string KindOf(DocumentKind kind)
    {
        var name = kind.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
