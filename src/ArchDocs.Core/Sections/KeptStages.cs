using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;

namespace ArchDocs.Core.Sections;

/// <summary>The stages that a list of features shows. Whether another host's feature is implemented only that host can tell, so its word stands.</summary>
internal sealed class KeptStages
{
    private readonly List<(string Feature, string Stage)> _rows = [];

    private KeptStages()
    {
    }

    public static KeptStages Read(DesignDocument document, GeneratedRegion region)
    {
        var kept = new KeptStages();
        foreach (var table in document.TablesIn(region))
        {
            var feature = table.ColumnOf("Feature");
            var stage = table.ColumnOf("Stage");
            if (feature >= 0 && stage >= 0)
            {
                kept._rows.AddRange(table.Rows.Select(row => (row.Cells[feature].Text, row.Cells[stage].Text)));
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

        var shown = _rows.FirstOrDefault(row => row.Feature.EndsWith($"({feature.Key})", StringComparison.Ordinal)).Stage;
        return Enum.TryParse<FeatureStage>(shown, ignoreCase: true, out var stage) && DependsOnCode(stage) ? stage : feature.Stage;
    }

    private static bool DependsOnCode(FeatureStage stage) => stage is FeatureStage.Design or FeatureStage.Implemented;
}
