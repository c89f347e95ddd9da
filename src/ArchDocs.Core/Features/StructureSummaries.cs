using System.Collections.Immutable;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Features;

/// <summary>The structures that a feature specifies itself; one that only refers to another place has no table.</summary>
internal static class StructureSummaries
{
    /// <summary>Of a structure in 01 and 04 the one of 04: between the two ARCH4003 judges.</summary>
    public static ImmutableArray<StructureSummary> Of(FeatureModel model) =>
    [
        .. model.Structures
            .Where(structure => structure is { IsProse: false, Spec.Fields.Rows.IsEmpty: false } or { IsProse: false, Spec.Values.Rows.IsEmpty: false })
            .OrderBy(structure => structure.Spec.Document.Kind == DocumentKind.BackendDesign ? 0 : 1)
            .DistinctBy(structure => structure.Spec.Name, StringComparer.Ordinal)
            .Select(Of),
        .. model.Payloads
            .Where(payload => payload is { Type: not null, Spec.Fields.Rows.IsEmpty: false })
            .DistinctBy(payload => payload.Type!.FullName, StringComparer.Ordinal)
            .Select(payload => Of(payload) with { IsEvent = true }),
    ];

    private static StructureSummary Of(BoundStructure structure)
    {
        var spec = structure.Spec;
        var fields = spec.Fields is { } table
            ? table.Rows.SelectMany(row => FieldNames.Of(row.Name.Text))
            : spec.Values!.Rows.Select(row => row.Value.Text.Trim());
        var header = spec.Fields?.Table.HeaderSpan ?? spec.Values!.Table.HeaderSpan;
        return new StructureSummary(
            spec.Name,
            spec.Document.Path,
            spec.Document.Source.RangeOf(spec.NameSpan),
            [.. fields.Distinct(StringComparer.Ordinal)],
            structure.Type?.FullName ?? spec.DeclaredType,
            spec.Document.IsGenerated(header));
    }
}
