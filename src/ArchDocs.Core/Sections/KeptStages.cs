using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;

namespace ArchDocs.Core.Sections;

/// <summary>
/// Stages that a features section shows already, by feature key. Only the host that owns a feature sees its types, and so its stage:
/// the other hosts of the plan repeat what stands there, or they would undo each other's work for ever.
/// </summary>
internal static class KeptStages
{
    public static IReadOnlyDictionary<string, FeatureStage> Read(DesignDocument document, GeneratedRegion region)
    {
        var stages = new Dictionary<string, FeatureStage>(StringComparer.Ordinal);
        foreach (var table in document.Sections.Prepend(document.Root).SelectMany(section => section.Tables).Where(table => region.ContentSpan.Contains(table.Span.Start)))
        {
            var (feature, stage) = (table.ColumnOf("Feature"), table.ColumnOf("Stage"));
            foreach (var row in feature < 0 || stage < 0 ? [] : table.Rows)
            {
                var open = row.Cells[feature].Text.LastIndexOf('(');
                if (open >= 0 && Enum.TryParse<FeatureStage>(row.Cells[stage].Text, ignoreCase: true, out var value))
                {
                    stages.TryAdd(row.Cells[feature].Text[(open + 1)..].TrimEnd(')'), value);
                }
            }
        }

        return stages;
    }
}
