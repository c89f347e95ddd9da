using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Sections.Models;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Sections;

internal static class DataMappingSection
{
    private const string None = "none";
    private const string NotStored = "-";

    /// <summary>Null where no DTO of the feature is stored as one of its entities: then the section stays as it is.</summary>
    public static object? Build(SectionRequest request)
    {
        if (request.Context.Feature is not { } feature)
        {
            return null;
        }

        var kept = KeptDescriptions.Read(request.Document, request.Region, "Transformation", "DTO Field");
        var comparison = new StorageComparison(new DocumentedNameKinds(feature).KindOf);
        var entities = new MappedSides(feature).Entities;
        var rows = new List<DataMappingRowModel>();
        foreach (var structure in StructuresOf(feature))
        {
            (string Name, string Type)[] fields = [.. FieldsOf(structure, request.Context)];
            if (EntityMatching.Nearest(TypeBinder.PlainNameOf(structure.Spec), [.. fields.Select(field => field.Name)], entities) is { } entity)
            {
                rows.AddRange(fields.Select(field => RowOf(structure.Spec, field.Name, field.Type, entity, comparison, kept)));
            }
        }

        return rows.Count > 0 ? new DataMappingModel([.. rows]) : null;
    }

    /// <summary>Of a structure in 01 and 04 the one of 04.</summary>
    private static IEnumerable<BoundStructure> StructuresOf(FeatureModel feature) =>
        feature.Structures.Where(structure => !structure.IsProse)
            .OrderBy(structure => structure.Spec.Document.Kind == DocumentKind.BackendDesign ? 0 : 1)
            .DistinctBy(structure => structure.Spec.Name, StringComparer.Ordinal);

    /// <summary>A generated table may be out of date at this moment; its type never is.</summary>
    private static IEnumerable<(string Name, string Type)> FieldsOf(BoundStructure structure, SectionContext context) =>
        structure is { Type: { Kind: not TypeModelKind.Enum } type, Spec.Region: not null }
            ? type.Members.Select(member => (WireName.Of(member, context.Wire.Naming), TypeText.Of(member.Type, context.Wire.TypeNames)))
            : from row in structure.Spec.Fields?.Rows ?? []
              from name in FieldNames.Of(row.Name.Text)
              select (name, row.Type?.Text ?? "");

    private static DataMappingRowModel RowOf(DtoSpec dto, string name, string type, EntitySpec entity, StorageComparison comparison, IReadOnlyDictionary<string, string> kept)
    {
        var dtoField = $"{TypeBinder.PlainNameOf(dto)}.{name}";
        var before = kept.GetValueOrDefault(dtoField, "");
        if (EntityMatching.FieldOf(name, entity) is not { } data)
        {
            return new DataMappingRowModel(MarkdownText.Escape(dtoField), NotStored, IsGenerated(before) ? "" : before);
        }

        var stored = data.Type is { IsEmpty: false } cell ? cell.Text : "";
        var isOther = type.Length > 0 && stored.Length > 0 && comparison.Compare(type, stored) == TypeFit.Differs;
        var transformation = isOther ? MarkdownText.Escape($"{stored} to {type}") : None;
        return new DataMappingRowModel(
            MarkdownText.Escape(dtoField), MarkdownText.Escape($"{entity.Name}.{EntityMatching.NameOf(data)}"), IsGenerated(before) ? transformation : before);
    }

    private static string ContractlessName(DtoSpec dto) => TypeBinder.PlainNameOf(dto);

    /// <summary>Nothing that an author would have written: 'none', or two types.</summary>
    private static bool IsGenerated(string transformation) =>
        transformation is "" or None or NotStored
        || (transformation.Split(" to ") is [var from, var to] && StorageTypes.Read(from) is not null && TypeWords.Read(to).Term is not DocumentedUnknown);
}
