using System.Collections.Immutable;

namespace ArchDocs.Core.Sections.Models;

[Meaning("All text is Markdown already.")]
internal sealed record DataMappingModel(
    [Meaning("One per field of each DTO that is stored.")] ImmutableArray<DataMappingRowModel> Rows);

internal sealed record DataMappingRowModel(
    [Meaning("With its DTO: 'OrderDto.total'.")] string DtoField,
    [Meaning("With its entity: 'orders.total_cents'; '-' where no field has that name.")] string DataField,
    [Meaning("The author's words, else 'none', else both types ('bigint to decimal'): write it with `{{keep transformation}}`.")] string Transformation);
