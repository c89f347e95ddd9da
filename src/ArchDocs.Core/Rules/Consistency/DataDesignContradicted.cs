using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Spelling;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Consistency;

internal sealed class DataDesignContradicted : FeatureRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH4004",
        Name = "data-design-contradicted",
        Title = "DTO field and data design do not agree",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = ConsistencyItems.DataAligns,
    };

    public override void Check(FeatureContext context)
    {
        if (context.Feature.Stage == FeatureStage.Retired)
        {
            return;
        }

        var sides = new MappedSides(context.Feature);
        var comparison = new StorageComparison(new DocumentedNameKinds(context.Feature).KindOf);
        var mapped = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in context.Feature.Specs.SelectMany(specs => specs.DataMappings))
        {
            var mapping = sides.Oriented(row);
            var (dtoSide, dataSide) = (sides.DtoSideOf(mapping), sides.DataSideOf(mapping));
            mapped.UnionWith(dtoSide.SelectMany(side => side.Fields).Select(place => place.Name));
            CheckNames(context, mapping, dtoSide, dataSide, sides);
            CheckTypes(context, mapping, dtoSide, dataSide, comparison);
        }

        new StoredTypes(Descriptor, context, sides, comparison, mapped).Check();
    }

    private void CheckNames(FeatureContext context, DataMappingSpec mapping, ImmutableArray<MappedSide<DtoFieldPlace>> dtoSide, ImmutableArray<MappedSide<EntityFieldPlace>> dataSide, MappedSides sides)
    {
        // What belongs to another feature is known there.
        if (mapping.Document.IsGenerated(mapping.Span) || dtoSide.Any(side => side is { Owner: not null, IsKnown: false }) || dataSide.Any(side => side is { Owner: not null, IsKnown: false }))
        {
            return;
        }

        var dtoFields = sides.Dtos.SelectMany(dto => dto.Fields!.Rows).SelectMany(row => FieldNames.Of(row.Name.Text)).ToArray();
        var dataFields = sides.Entities.SelectMany(entity => entity.Fields).SelectMany(field => FieldNames.Of(field.Name.Text)).ToArray();
        foreach (var side in dtoSide.Where(side => side is { Fields: [], IsKnown: true } && IsNobodys(side.Name, side.Owner, dataFields, mapping)))
        {
            Report(mapping.DtoField, side.Name, side.Owner, "DTO", dtoFields);
        }

        foreach (var side in dataSide.Where(side => side is { Fields: [], IsKnown: true } && IsNobodys(side.Name, side.Owner, dtoFields, mapping)))
        {
            Report(mapping.DataField, side.Name, side.Owner, "entity", dataFields);
        }

        void Report(Cell cell, string name, string? owner, string kind, IEnumerable<string> known)
        {
            var nearest = NearestName.Find(name, known);
            var action = nearest is null ? "name a field that is documented, or document it" : $"did you mean '{nearest}'?";
            var who = owner is null ? $"No {kind} of this feature" : $"'{owner}'";
            context.Report(Descriptor, mapping.Document, cell.Span, $"{who} has {(owner is null ? "a" : "no")} field '{name}', which the mapping names: {action}", $"{mapping.Section.Path}.{name}");
        }
    }

    /// <summary>Without an owner the name may be the other side's, or one that the data design tells of in its own words.</summary>
    private static bool IsNobodys(string name, string? owner, string[] otherSide, DataMappingSpec mapping) =>
        !TransformationWords.IsNoField(name)
        && (owner is not null
            || (!otherSide.Any(other => WireName.AreAlike(other, name))
                && !mapping.Document.CodeSpans.Any(code => code.Text == name && !mapping.Section.Span.Contains(code.Span))
                && !mapping.Document.Fences.Any(fence => ValidationWords.Holds(fence.Content, name))));

    private void CheckTypes(FeatureContext context, DataMappingSpec mapping, ImmutableArray<MappedSide<DtoFieldPlace>> dtoSide, ImmutableArray<MappedSide<EntityFieldPlace>> dataSide, StorageComparison comparison)
    {
        if (dtoSide is not [{ Fields: [var dto, ..] dtoFields } left] || dataSide is not [{ Fields: [var data, ..] dataFields } right]
            || left.Name.Contains('.', StringComparison.Ordinal) || right.Name.Contains('.', StringComparison.Ordinal)
            || !TransformationWords.SaysNone(mapping.Transformation))
        {
            return;
        }

        // Where several structures have a field of that name, all of them must contradict.
        if (dtoFields.All(one => dataFields.All(other => Differs(comparison, one.Field, other.Field))))
        {
            var place = mapping.Transformation is { } cell ? cell.Span : mapping.DataField.Span;
            context.Report(
                Descriptor, mapping.Document, place,
                $"'{dto.Dto.Name}.{dto.Name}' is '{dto.Field.Type!.Value.Text}', but '{data.Entity.Name}.{data.Name}' is '{data.Field.Type!.Value.Text}', and no transformation is documented: say in 'Transformation' how one becomes the other, or give both one type",
                $"{dto.Dto.Name}.{dto.Name}");
        }
    }

    internal static bool Differs(StorageComparison comparison, FieldSpec dto, EntityFieldSpec data) =>
        dto.Type is { IsEmpty: false } dtoType && data.Type is { IsEmpty: false } dataType && comparison.Compare(dtoType.Text, dataType.Text) == TypeFit.Differs;
}
