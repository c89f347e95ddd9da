namespace ArchDocs.Core.Diagrams.Sequences;

internal enum SequenceTokenKind
{
    EndOfText,

    /// <summary>A line's end, a ';' or the end of the text.</summary>
    NewLine,

    /// <summary>A character, or the rest of a line, that begins nothing. Mermaid passes over it where a statement may begin.</summary>
    Unknown,

    /// <summary>Mermaid's own lexer gives up here.</summary>
    Stuck,

    Header,
    Actor,
    Arrow,
    Text,
    Number,
    RestOfLine,
    Comma,
    Plus,
    Minus,
    CentralConnection,
    ConfigurationStart,
    ConfigurationContent,
    ConfigurationEnd,
    As,
    Participant,
    ParticipantActor,
    Create,
    Destroy,
    Box,
    Loop,
    Rect,
    Opt,
    Alt,
    Else,
    Par,
    ParOver,
    And,
    Critical,
    Option,
    Break,
    End,
    LeftOf,
    RightOf,
    Over,
    Note,
    Links,
    Link,
    Properties,
    Details,
    Activate,
    Deactivate,
    Autonumber,
    Off,
    Title,
    AccessibleTitle,
    AccessibleDescription,
}
