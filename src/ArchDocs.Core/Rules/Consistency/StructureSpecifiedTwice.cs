using ArchDocs.Core.Features;

namespace ArchDocs.Core.Rules.Consistency;

internal sealed class StructureSpecifiedTwice : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH4005",
        Name = "structure-specified-twice",
        Title = "DTO specified differently in two features",
        DefaultSeverity = DiagnosticSeverity.Warning,
        ChecklistItem = ConsistencyItems.ContractsAlign,
    };

    public override void Check(PlanContext context)
    {
        var specified = context.Features.Where(feature => feature.Stage != FeatureStage.Retired)
            .SelectMany(feature => feature.Structures.Where(structure => !structure.IsEvent).Select(structure => (Feature: feature, Structure: structure)));
        foreach (var group in specified.GroupBy(entry => entry.Structure.Name, StringComparer.Ordinal))
        {
            var entries = group.ToArray();
            for (var i = 1; i < entries.Length; i++)
            {
                // One finding for each later place, against the first that says otherwise.
                var other = entries.Take(i).FirstOrDefault(earlier => Contradict(earlier.Structure, entries[i].Structure));
                if (other.Structure is not null)
                {
                    Report(context, other, entries[i]);
                }
            }
        }
    }

    /// <summary>Structures that are bound to two types only share a name, and generated tables of one type differ only until the next update.</summary>
    private static bool Contradict(StructureSummary left, StructureSummary right) =>
        !(left.IsGenerated && right.IsGenerated)
        && (left.TypeName is null || right.TypeName is null || left.TypeName == right.TypeName)
        && !left.Fields.ToHashSet(StringComparer.Ordinal).SetEquals(right.Fields);

    private void Report(PlanContext context, (FeatureSummary Feature, StructureSummary Structure) earlier, (FeatureSummary Feature, StructureSummary Structure) later)
    {
        // Features of another host are its own business.
        var (reported, other) = later.Feature.IsSelected ? (later, earlier) : (earlier, later);
        if (!reported.Feature.IsSelected)
        {
            return;
        }

        var missing = other.Structure.Fields.Except(reported.Structure.Fields, StringComparer.Ordinal).ToArray();
        var added = reported.Structure.Fields.Except(other.Structure.Fields, StringComparer.Ordinal).ToArray();
        var differences = string.Join("; ", new[] { Difference("only there", missing), Difference("only here", added) }.Where(text => text.Length > 0));
        context.Report(
            Descriptor, reported.Structure.Path, reported.Structure.Range,
            $"'{reported.Structure.Name}' is specified with other fields in '{other.Feature.EpicKey}/{other.Feature.Key}/{Path.GetFileName(other.Structure.Path)}' (line {other.Structure.Range.Line}; {differences}): link to one specification, or give one of the two another name",
            reported.Structure.Name);
    }

    private static string Difference(string where, string[] fields) =>
        fields.Length == 0 ? "" : $"{where}: {string.Join(", ", fields.Select(field => $"'{field}'"))}";
}
