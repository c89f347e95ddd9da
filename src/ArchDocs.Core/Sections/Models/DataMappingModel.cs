using System.Collections.Immutable;

namespace ArchDocs.Core.Sections.Models;

/// <summary>What the template of a <c>data-mapping</c> section receives. All text is Markdown already.</summary>
internal sealed record DataMappingModel(ImmutableArray<DataMappingRowModel> Rows);

/// <param name="DtoField">With its DTO: 'OrderDto.total'.</param>
/// <param name="DataField">With its entity: 'orders.total_cents'; '-' where no field has that name.</param>
/// <param name="Transformation">The author's words, else 'none', else both types ('bigint to decimal'): write it with <c>{{keep transformation}}</c>.</param>
internal sealed record DataMappingRowModel(string DtoField, string DataField, string Transformation);
