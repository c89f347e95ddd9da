using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;

namespace ArchDocs.Core.Sections;

/// <summary>What a list of features shows. Whether another host's feature is implemented, and what it keeps of the checklist, only that host can tell, so its word stands.</summary>
internal sealed class KeptEntries
{
    private readonly List<(string Feature, string Stage, string Checklist)> _rows = [];

    private KeptEntries()
    {
    }

    public static KeptEntries Read(DesignDocument document, GeneratedRegion region)
    {
        var kept = new KeptEntries();
        foreach (var table in document.TablesIn(region))
        {
            var feature = table.ColumnOf("Feature");
            var stage = table.ColumnOf("Stage");
            var checklist = table.ColumnOf("Checklist");
            if (feature >= 0 && stage >= 0)
            {
                kept._rows.AddRange(table.Rows.Select(row => (row.Cells[feature].Text, row.Cells[stage].Text, checklist < 0 ? "" : row.Cells[checklist].Text)));
            }
        }

        return kept;
    }

    public FeatureStage StageOf(FeatureSummary feature)
    {
        if (feature.IsSelected || !DependsOnCode(feature.Stage))
        {
            return feature.Stage;
        }

        var shown = RowOf(feature).Stage;
        return Enum.TryParse<FeatureStage>(shown, ignoreCase: true, out var stage) && DependsOnCode(stage) ? stage : feature.Stage;
    }

    /// <summary>'17/21'; '-' where nothing is known or judged.</summary>
    public string ChecklistOf(FeatureSummary feature)
    {
        if (feature.Stage is FeatureStage.Research or FeatureStage.Retired)
        {
            return DocumentLinks.NotJudged;
        }

        return feature.IsSelected ? DocumentLinks.ChecklistOf(feature) : RowOf(feature).Checklist is { Length: > 0 } shown && IsScore(shown) ? shown : DocumentLinks.NotJudged;
    }

    private (string Feature, string Stage, string Checklist) RowOf(FeatureSummary feature) =>
        _rows.FirstOrDefault(row => row.Feature.EndsWith($"({feature.Key})", StringComparison.Ordinal));

    private static bool IsScore(string text) => text.All(character => char.IsAsciiDigit(character) || character == '/');

    private static bool DependsOnCode(FeatureStage stage) => stage is FeatureStage.Design or FeatureStage.Implemented;
}
