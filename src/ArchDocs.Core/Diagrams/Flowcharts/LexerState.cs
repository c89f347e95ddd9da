namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>What the lexer is within; each has tokens of its own.</summary>
internal enum LexerState : byte
{
    None,
    Statement,
    HeaderDirection,
    Text,
    TrapezoidText,
    EllipseText,
    EdgeText,
    ThickEdgeText,
    DottedEdgeText,
    String,
    MarkdownString,
    ShapeData,
    ShapeDataString,
    Click,
    CallbackName,
    CallbackArguments,
    AccessibleTitle,
    AccessibleDescription,
    AccessibleDescriptionBlock,
}
