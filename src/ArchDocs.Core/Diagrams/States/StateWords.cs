using System.Collections.Immutable;

namespace ArchDocs.Core.Diagrams.States;

/// <summary>The words of state diagrams.</summary>
internal static class StateWords
{
    /// <summary>Marks at the end of a line that make a state a fork, a join or a choice; a mark stands before those that Mermaid tries after it.</summary>
    public static ImmutableArray<(string Text, StateTokenKind Kind)> Kinds { get; } =
    [
        ("<<fork>>", StateTokenKind.Fork),
        ("<<join>>", StateTokenKind.Join),
        ("<<choice>>", StateTokenKind.Choice),
        ("[[fork]]", StateTokenKind.Fork),
        ("[[join]]", StateTokenKind.Join),
        ("[[choice]]", StateTokenKind.Choice),
    ];

    /// <summary>Words that are followed by a blank, and how the text behind them is read.</summary>
    public static ImmutableArray<(string Text, StateTokenKind? Kind, StateMode Mode)> Openings { get; } =
    [
        ("classDef", StateTokenKind.ClassDefinition, StateMode.ClassDefinition),
        ("class", StateTokenKind.Class, StateMode.Class),
        ("style", StateTokenKind.Style, StateMode.Style),
        ("state", null, StateMode.State),
    ];
}

internal enum StateMode
{
    Statement,
    Body,
    State,
    StateText,
    StateName,
    Note,
    NoteName,
    NoteText,
    FloatingNote,
    FloatingNoteName,
    Scale,
    ClassDefinition,
    Class,
    Style,

    /// <summary>The rest of the line.</summary>
    Styles,
}
