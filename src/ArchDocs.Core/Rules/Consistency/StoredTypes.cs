using ArchDocs.Core.Features;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Consistency;

/// <summary>Fields that no mapping tells of: those of one name in a DTO and in the entity that it is called after.</summary>
/// <param name="mapped">Names of DTO fields that a mapping row speaks of.</param>
internal sealed class StoredTypes(RuleDescriptor rule, FeatureContext context, MappedSides sides, StorageComparison comparison, IReadOnlySet<string> mapped)
{
    public void Check()
    {
        foreach (var dto in sides.Dtos)
        {
            if (EntityMatching.Namesake(dto, sides.Entities) is { } entity)
            {
                foreach (var row in dto.Fields!.Rows)
                {
                    Check(dto, row, entity);
                }
            }
        }
    }

    private void Check(DtoSpec dto, FieldSpec row, EntitySpec entity)
    {
        if (FieldNames.Single(row.Name.Text) is not { } name || mapped.Contains(name)
            || entity.Fields.FirstOrDefault(field => EntityMatching.NameOf(field) is { } own && WireName.AreAlike(own, name)) is not { } data
            || !DataDesignContradicted.Differs(comparison, row, data)
            || TransformationWords.TellsOfConversion(data.Description?.Text) || TransformationWords.TellsOfConversion(data.Constraints?.Text) || TransformationWords.TellsOfConversion(row.Description?.Text))
        {
            return;
        }

        var (document, cell) = dto.Document.IsGenerated(row.Span) ? (entity.Document, data.Type!.Value) : (dto.Document, row.Type!.Value);
        context.Report(
            rule, document, cell.Span,
            $"'{dto.Name}.{name}' is '{row.Type!.Value.Text}', but '{entity.Name}.{data.Name.Text}' in '{Path.GetFileName(entity.Document.Path)}' is '{data.Type!.Value.Text}', and no transformation is documented: add a row to 'Integration with Interface Contracts' that says how one becomes the other, or give both one type",
            $"{dto.Name}.{name}");
    }
}
