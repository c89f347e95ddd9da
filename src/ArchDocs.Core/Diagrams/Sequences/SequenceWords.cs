using System.Collections.Immutable;

namespace ArchDocs.Core.Diagrams.Sequences;

/// <summary>The words and arrows of sequence diagrams, in the order in which Mermaid 12 tries them.</summary>
internal static class SequenceWords
{
    /// <summary>What a keyword makes of the rest of its line.</summary>
    public static ImmutableArray<SequenceWord> Keywords { get; } =
    [
        new("box", SequenceTokenKind.Box, SequenceMode.Line),
        new("participant", SequenceTokenKind.Participant, SequenceMode.Name),
        new("actor", SequenceTokenKind.ParticipantActor, SequenceMode.Name),
        new("create", SequenceTokenKind.Create, SequenceMode.Statement),
        new("destroy", SequenceTokenKind.Destroy, SequenceMode.Name),
        new("loop", SequenceTokenKind.Loop, SequenceMode.Line),
        new("rect", SequenceTokenKind.Rect, SequenceMode.Line),
        new("opt", SequenceTokenKind.Opt, SequenceMode.Line),
        new("alt", SequenceTokenKind.Alt, SequenceMode.Line),
        new("else", SequenceTokenKind.Else, SequenceMode.Line),
        new("par", SequenceTokenKind.Par, SequenceMode.Line),
        new("par_over", SequenceTokenKind.ParOver, SequenceMode.Line),
        new("and", SequenceTokenKind.And, SequenceMode.Line),
        new("critical", SequenceTokenKind.Critical, SequenceMode.Line),
        new("option", SequenceTokenKind.Option, SequenceMode.Line),
        new("break", SequenceTokenKind.Break, SequenceMode.Line),
        new("end", SequenceTokenKind.End, SequenceMode.Statement),
        new("left of", SequenceTokenKind.LeftOf, SequenceMode.Statement),
        new("right of", SequenceTokenKind.RightOf, SequenceMode.Statement),
        new("links", SequenceTokenKind.Links, SequenceMode.Statement) { NeedsActor = true },
        new("link", SequenceTokenKind.Link, SequenceMode.Statement) { NeedsActor = true },
        new("properties", SequenceTokenKind.Properties, SequenceMode.Statement) { NeedsActor = true },
        new("details", SequenceTokenKind.Details, SequenceMode.Statement) { NeedsActor = true },
        new("over", SequenceTokenKind.Over, SequenceMode.Statement),
        new("note", SequenceTokenKind.Note, SequenceMode.Statement),
        new("activate", SequenceTokenKind.Activate, SequenceMode.Name),
        new("deactivate", SequenceTokenKind.Deactivate, SequenceMode.Name),
    ];

    /// <summary>After those that a whole line belongs to (title, accTitle, accDescr).</summary>
    public static ImmutableArray<SequenceWord> LateKeywords { get; } =
    [
        new("sequenceDiagram", SequenceTokenKind.Header, SequenceMode.Statement),
        new("autonumber", SequenceTokenKind.Autonumber, SequenceMode.Statement),
        new("off", SequenceTokenKind.Off, SequenceMode.Statement),
    ];

    /// <summary>An arrow stands before those that begin as it does.</summary>
    public static ImmutableArray<string> Arrows { get; } =
    [
        "->>", "<<->>", "-->>", "<<-->>", "->", "-->", "-x", "--x", "-)", "--)",
        "--|\\", "--|/", "--\\\\", "--//", "/|--", "\\|--", "//--", "\\\\--",
        "-|\\", "-|/", "-\\\\", "-//", "/|-", "\\|-", "//-", "\\\\-",
    ];

    /// <summary>Where one of these follows, a '-' does not go on with a participant's name.</summary>
    public static ImmutableArray<string> NameEnds { get; } =
        ["-x", "--x", "-)", "--)", "-|\\", "-\\", "-/", "-//", "-|/", "/|-", "\\|-", "//-", "\\\\-", "--|\\", "--", "()"];
}

/// <param name="Next">How the text after the word is read.</param>
internal sealed record SequenceWord(string Text, SequenceTokenKind Kind, SequenceMode Next)
{
    /// <summary>It is a keyword only where a participant's name follows on the line.</summary>
    public bool NeedsActor { get; init; }
}

internal enum SequenceMode
{
    Statement,

    /// <summary>A participant's name up to the line's end, 'as' or '@{'.</summary>
    Name,
    Alias,

    /// <summary>Anything up to the line's end, ';' or a comment.</summary>
    Line,
    Configuration,
}
