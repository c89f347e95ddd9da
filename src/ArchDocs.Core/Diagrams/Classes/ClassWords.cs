using System.Collections.Immutable;

namespace ArchDocs.Core.Diagrams.Classes;

/// <summary>The words and marks of class diagrams, in the order in which Mermaid 12 tries them.</summary>
internal static class ClassWords
{
    /// <summary>Where a statement begins.</summary>
    public static ImmutableArray<ClassWord> Statements { get; } =
    [
        new("style", ClassTokenKind.Style, IsWord: true),
        new("classDef", ClassTokenKind.ClassDefinition, IsWord: true),
    ];

    /// <summary>Everywhere.</summary>
    public static ImmutableArray<ClassWord> Early { get; } =
    [
        new("cssClass", ClassTokenKind.CssClass, IsWord: true),
        new("callback", ClassTokenKind.Callback, IsWord: true),
        new("link", ClassTokenKind.Link, IsWord: true),
        new("click", ClassTokenKind.Click, IsWord: true),
        new("note for", ClassTokenKind.NoteFor, IsWord: true),
        new("note", ClassTokenKind.Note, IsWord: true),
        new("<<", ClassTokenKind.AnnotationStart),
        new(">>", ClassTokenKind.AnnotationEnd),
        new("href", ClassTokenKind.Href, IsWord: true),
    ];

    /// <inheritdoc cref="Early"/>
    public static ImmutableArray<ClassWord> Late { get; } =
    [
        new("_self", ClassTokenKind.LinkTarget, IsWord: true),
        new("_blank", ClassTokenKind.LinkTarget, IsWord: true),
        new("_parent", ClassTokenKind.LinkTarget, IsWord: true),
        new("_top", ClassTokenKind.LinkTarget, IsWord: true),
        new("<|", ClassTokenKind.RelationEnd),
        new("|>", ClassTokenKind.RelationEnd),
        new(">", ClassTokenKind.RelationEnd),
        new("<", ClassTokenKind.RelationEnd),
        new("*", ClassTokenKind.RelationEnd),
        new("o", ClassTokenKind.RelationEnd, IsWord: true),
        new("()", ClassTokenKind.RelationEnd),
        new("--", ClassTokenKind.Line),
        new("..", ClassTokenKind.Line),
    ];
}

/// <param name="IsWord">It must end where the word ends.</param>
internal sealed record ClassWord(string Text, ClassTokenKind Kind, bool IsWord = false);
