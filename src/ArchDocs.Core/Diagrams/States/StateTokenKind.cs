namespace ArchDocs.Core.Diagrams.States;

internal enum StateTokenKind
{
    EndOfText,
    NewLine,

    /// <summary>A character that no statement can use.</summary>
    Unknown,

    /// <summary>Mermaid's own lexer gives up here.</summary>
    Stuck,

    /// <summary><c>state My orders {</c>: a name of several words.</summary>
    SeveralWords,
    Header,
    Name,
    Edge,
    Description,
    Arrow,
    Divider,
    StyleSeparator,
    Composite,
    Fork,
    Join,
    Choice,
    BodyStart,
    BodyEnd,
    StateDescription,
    As,
    Note,
    NotePlace,
    NoteText,
    Quoted,
    Click,
    Href,
    Default,
    Scale,
    Width,
    HideEmpty,
    Direction,
    AccessibleText,
    ClassDefinition,
    ClassDefinitionName,
    Class,
    ClassNames,
    Style,
    StyleNames,

    /// <summary>The rest of a line of styles.</summary>
    Styles,
}
