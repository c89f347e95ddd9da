namespace ArchDocs.Core.Diagrams.Classes;

internal enum ClassTokenKind
{
    EndOfText,
    NewLine,

    /// <summary>Mermaid's own lexer gives up here.</summary>
    Stuck,

    /// <summary>A mark that no statement can use.</summary>
    Punctuation,
    Header,
    Word,
    LiteralName,
    Generic,
    Quoted,
    Label,
    Member,

    /// <summary>'{' within a class's braces.</summary>
    OpenInBody,

    /// <summary>The text ends within braces.</summary>
    EndInBody,

    /// <summary>The text ends within quotes, '~' or the parentheses of a call.</summary>
    EndInQuotes,
    BodyStart,
    BodyEnd,
    BracketOpen,
    BracketClose,
    Dot,
    Comma,
    Colon,
    Hash,
    Percent,
    StyleSeparator,
    AnnotationStart,
    AnnotationEnd,
    RelationEnd,
    Line,
    Class,
    Namespace,
    Note,
    NoteFor,
    Style,
    ClassDefinition,
    CssClass,
    Callback,
    Click,
    Link,
    LinkTarget,
    Href,
    CallbackName,
    CallbackArguments,
    Direction,
    AccessibleText,
}
