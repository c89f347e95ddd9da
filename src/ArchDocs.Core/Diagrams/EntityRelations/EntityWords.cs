using System.Collections.Immutable;

namespace ArchDocs.Core.Diagrams.EntityRelations;

/// <summary>The words of entity-relationship diagrams, in the order in which Mermaid 12 tries them.</summary>
internal static class EntityWords
{
    public static ImmutableArray<EntityWord> All { get; } =
    [
        new("style", EntityTokenKind.Style),
        new("classDef", EntityTokenKind.ClassDefinition),
        new("class", EntityTokenKind.Class),
        new("subgraph", EntityTokenKind.Subgraph),
        new("end", EntityTokenKind.End),
        new("one or zero", EntityTokenKind.Cardinality),
        new("one or more", EntityTokenKind.Cardinality),
        new("one or many", EntityTokenKind.Cardinality),
        new("1+", EntityTokenKind.Cardinality, IsMark: true),
        new("|o", EntityTokenKind.Cardinality),
        new("zero or one", EntityTokenKind.Cardinality),
        new("zero or more", EntityTokenKind.Cardinality),
        new("zero or many", EntityTokenKind.Cardinality),
        new("0+", EntityTokenKind.Cardinality, IsMark: true),
        new("}o", EntityTokenKind.Cardinality),
        new("many(0)", EntityTokenKind.Cardinality, IsMark: true),
        new("many(1)", EntityTokenKind.Cardinality, IsMark: true),
        new("many", EntityTokenKind.Cardinality),
        new("}|", EntityTokenKind.Cardinality, IsMark: true),
        new("one", EntityTokenKind.Cardinality),
        new("only one", EntityTokenKind.Cardinality),
    ];

    /// <summary>After numbers.</summary>
    public static ImmutableArray<EntityWord> Late { get; } =
    [
        new("||", EntityTokenKind.Cardinality, IsMark: true),
        new("o|", EntityTokenKind.Cardinality, IsMark: true),
        new("o{", EntityTokenKind.Cardinality, IsMark: true),
        new("|{", EntityTokenKind.Cardinality, IsMark: true),
        new("u.", EntityTokenKind.Cardinality, IsMark: true) { Length = 1 },
        new("u-", EntityTokenKind.Cardinality, IsMark: true) { Length = 1 },
        new("u|", EntityTokenKind.Cardinality, IsMark: true) { Length = 1 },
        new("..", EntityTokenKind.Relation, IsMark: true),
        new("--", EntityTokenKind.Relation, IsMark: true),
        new("to", EntityTokenKind.Relation),
        new("optionally to", EntityTokenKind.Relation),
        new(".-", EntityTokenKind.Relation, IsMark: true),
        new("-.", EntityTokenKind.Relation, IsMark: true),
    ];
}

/// <param name="IsMark">Anything may follow; a word must end where it ends.</param>
internal sealed record EntityWord(string Text, EntityTokenKind Kind, bool IsMark = false)
{
    /// <summary>How much of <see cref="Text"/> is the token; the rest must only follow.</summary>
    public int Length { get; init; } = Text.Length;
}
