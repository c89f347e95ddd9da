namespace ArchDocs.Core.Diagrams.Flowcharts;

internal enum FlowchartTokenKind : byte
{
    /// <summary>Characters that are no token of their own.</summary>
    Nothing,

    /// <summary>Behind the last token.</summary>
    End,

    /// <summary>Characters that no token begins with here.</summary>
    Unreadable,

    /// <summary>The text's end where a statement may stand; it ends one.</summary>
    EndOfText,
    Newline,
    Space,
    Semicolon,

    Graph,
    Direction,
    NoDirection,
    DirectionStatement,
    Subgraph,
    EndKeyword,
    Style,
    LinkStyle,
    Interpolate,
    ClassDefinition,
    Class,
    Click,
    Href,
    LinkTarget,
    CallbackName,
    CallbackArguments,
    AccessibleTitle,
    AccessibleTitleText,
    AccessibleDescription,
    AccessibleDescriptionText,
    AccessibleDescriptionBlock,

    // What ids are made of.
    Default,
    Number,
    Hash,
    Colon,
    Ampersand,
    Comma,
    Star,
    Minus,
    Down,
    NodeString,
    Letter,

    StyleSeparator,
    ShapeData,

    /// <summary>What stands in quotes in shape data.</summary>
    ShapeDataText,
    Up,
    TagStart,
    BackslashBar,

    Text,
    String,
    MarkdownString,
    EdgeText,

    Link,
    StartLink,
    LinkId,
    Bar,

    SquareOpen,
    SquareClose,
    RoundOpen,
    RoundClose,
    DoubleCircleOpen,
    DoubleCircleClose,
    EllipseOpen,
    EllipseClose,
    StadiumOpen,
    StadiumClose,
    SubroutineOpen,
    SubroutineClose,
    PropertiesOpen,
    CylinderOpen,
    CylinderClose,
    DiamondOpen,
    DiamondClose,
    TrapezoidOpen,
    TrapezoidClose,
    InverseTrapezoidOpen,
    InverseTrapezoidClose,

    /// <summary>'&gt;', which opens a flag.</summary>
    OddOpen,
}
