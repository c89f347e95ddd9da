using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>An entity of the Data Model (03).</summary>
internal sealed record EntitySpec(DesignDocument Document, Section Section, string Name, TextSpan NameSpan, Table? Table, ImmutableArray<EntityFieldSpec> Fields);

internal sealed record EntityFieldSpec(TextSpan Span, Cell Name, Cell? Type, Cell? Constraints, Cell? Description);

/// <summary>A row of Integration with Interface Contracts (03): which DTO field is stored in which data field.</summary>
internal sealed record DataMappingSpec(DesignDocument Document, Section Section, TextSpan Span, Cell DtoField, Cell DataField, Cell? Transformation);
