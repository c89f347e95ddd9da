using System.Collections.Immutable;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Features;

/// <param name="Dto">Whose field it is.</param>
internal sealed record DtoFieldPlace(DtoSpec Dto, FieldSpec Field, string Name);

internal sealed record EntityFieldPlace(EntitySpec Entity, EntityFieldSpec Field, string Name);

/// <summary>What the names in a mapping row mean.</summary>
/// <param name="IsKnown">Where nothing is found: the fields that the name could be of are all documented, so that it is nobody's.</param>
internal sealed record MappedSide<T>(string Name, string? Owner, ImmutableArray<T> Fields, bool IsKnown);

/// <summary>Finds the DTO fields and the data fields that names in a mapping mean.</summary>
internal sealed class MappedSides(FeatureModel feature)
{
    private readonly ImmutableArray<DtoSpec> _dtos =
        [.. feature.Structures.Where(structure => structure is { IsProse: false, Spec.Values: null }).Select(structure => structure.Spec).OrderBy(spec => spec.Document.Kind == DocumentKind.BackendDesign ? 0 : 1)];

    public ImmutableArray<EntitySpec> Entities { get; } = [.. feature.Specs.SelectMany(specs => specs.Entities).Where(entity => !entity.Fields.IsEmpty)];

    public IEnumerable<DtoSpec> Dtos => _dtos.Where(dto => dto.Fields is not null);

    /// <summary>With its sides turned round where each names an owner of the other side.</summary>
    public DataMappingSpec Oriented(DataMappingSpec mapping) =>
        OwnerOf(mapping.DtoField.Text) is { } left && OwnerOf(mapping.DataField.Text) is { } right
        && EntitiesOf(left).Any() && !DtosOf(left).Any() && DtosOf(right).Any() && !EntitiesOf(right).Any()
            ? mapping with { DtoField = mapping.DataField, DataField = mapping.DtoField }
            : mapping;

    /// <summary>Empty for prose.</summary>
    public ImmutableArray<MappedSide<DtoFieldPlace>> DtoSideOf(DataMappingSpec mapping) => [.. FieldNames.Of(mapping.DtoField.Text).Select(name => DtoFieldOf(name, mapping.Dto))];

    /// <inheritdoc cref="DtoSideOf"/>
    public ImmutableArray<MappedSide<EntityFieldPlace>> DataSideOf(DataMappingSpec mapping) => [.. FieldNames.Of(mapping.DataField.Text).Select(name => DataFieldOf(name, mapping.Entity))];

    private MappedSide<DtoFieldPlace> DtoFieldOf(string name, string? owner)
    {
        if (OwnerOf(name) is { } prefix && (DtosOf(prefix).Any() || owner is null))
        {
            (owner, name) = DtosOf(prefix).Any() || !FieldsNamed(_dtos, prefix).Any() ? (prefix, name[(prefix.Length + 1)..]) : (null, prefix);
        }

        var first = OwnerOf(name) ?? name;
        var dtos = owner is null ? _dtos : [.. DtosOf(owner)];
        return new MappedSide<DtoFieldPlace>(name, owner, [.. FieldsNamed(dtos, first)], !dtos.IsEmpty && dtos.All(IsComplete));
    }

    private MappedSide<EntityFieldPlace> DataFieldOf(string name, string? owner)
    {
        if (OwnerOf(name) is { } prefix && (EntitiesOf(prefix).Any() || owner is null))
        {
            (owner, name) = EntitiesOf(prefix).Any() || !FieldsNamed(Entities, prefix).Any() ? (prefix, name[(prefix.Length + 1)..]) : (null, prefix);
        }

        var first = OwnerOf(name) ?? name;
        var entities = owner is null ? Entities : [.. EntitiesOf(owner)];
        return new MappedSide<EntityFieldPlace>(name, owner, [.. FieldsNamed(entities, first)], !entities.IsEmpty);
    }

    private IEnumerable<DtoSpec> DtosOf(string name) => _dtos.Where(dto => WireName.AreAlike(TypeBinder.PlainNameOf(dto), name) || WireName.AreAlike(dto.Name, name));

    private IEnumerable<EntitySpec> EntitiesOf(string name) => Entities.Where(entity => EntityMatching.IsSameThing(entity.Name, name));

    /// <summary>What stands before the first dot.</summary>
    private static string? OwnerOf(string name) => name.Trim().IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? name.Trim()[..dot] : null;

    private static bool IsComplete(DtoSpec dto) => dto.Fields is { } fields && fields.Rows.All(row => !FieldNames.Of(row.Name.Text).IsEmpty);

    private static IEnumerable<DtoFieldPlace> FieldsNamed(IEnumerable<DtoSpec> dtos, string name) =>
        from dto in dtos
        from row in dto.Fields?.Rows ?? []
        where FieldNames.Of(row.Name.Text).Any(own => WireName.AreAlike(own, name))
        select new DtoFieldPlace(dto, row, name);

    private static IEnumerable<EntityFieldPlace> FieldsNamed(IEnumerable<EntitySpec> entities, string name) =>
        from entity in entities
        from field in entity.Fields
        where FieldNames.Of(field.Name.Text).Any(own => WireName.AreAlike(own, name))
        select new EntityFieldPlace(entity, field, name);
}
