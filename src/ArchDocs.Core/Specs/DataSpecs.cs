using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>An entity of the Data Model (03).</summary>
internal sealed record EntitySpec(DesignDocument Document, Section Section, string Name, TextSpan NameSpan, Table? Table, ImmutableArray<EntityFieldSpec> Fields);

internal sealed record EntityFieldSpec(TextSpan Span, Cell Name, Cell? Type, Cell? Constraints, Cell? Description);

/// <summary>A row of Integration with Interface Contracts (03): which DTO field is stored in which data field.</summary>
/// <param name="DtoField">As written, with or without its DTO: <c>total</c>, <c>OrderDto.total</c>.</param>
/// <param name="DataField">As written, with or without its entity: <c>total_cents</c>, <c>orders.total_cents</c>.</param>
internal sealed record DataMappingSpec(DesignDocument Document, Section Section, TextSpan Span, Cell DtoField, Cell DataField, Cell? Transformation)
{
    /// <summary>The DTO that a column of its own, or the heading above the table, names; null where neither does.</summary>
    public string? Dto { get; init; }

    /// <summary>The entity that a column of its own, or the heading above the table, names; null where neither does.</summary>
    public string? Entity { get; init; }
}
