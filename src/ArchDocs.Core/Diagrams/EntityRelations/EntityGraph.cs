using System.Collections.Immutable;

namespace ArchDocs.Core.Diagrams.EntityRelations;

/// <summary>What an entity-relationship diagram shows.</summary>
/// <param name="Entities">In order of first mention.</param>
internal sealed record EntityGraph(ImmutableArray<DiagramEntity> Entities, ImmutableArray<EntityRelation> Relations) : DiagramGraph;

/// <param name="Label">The alias in brackets; the name where there is none.</param>
/// <param name="Offset">Of its first mention in the diagram's text.</param>
internal sealed record DiagramEntity(string Name, string Label, ImmutableArray<EntityAttribute> Attributes, int Offset);

/// <param name="Keys">PK, FK, UK.</param>
internal sealed record EntityAttribute(string Type, string Name, ImmutableArray<string> Keys, string Comment);

/// <param name="Cardinalities">Both and the line between them as written: <c>||--o{</c>.</param>
internal sealed record EntityRelation(string From, string To, string Cardinalities, string Label, int Offset);
