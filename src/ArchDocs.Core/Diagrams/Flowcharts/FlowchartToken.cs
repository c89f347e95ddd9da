namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>A token with its place in the prepared text; strings without their quotes.</summary>
internal readonly record struct FlowchartToken(FlowchartTokenKind Kind, int Start, int End)
{
    /// <summary>Ids are made of several kinds of token, since keywords and signs may be a part of them.</summary>
    public bool IsIdPart => Kind is >= FlowchartTokenKind.Default and <= FlowchartTokenKind.Letter;

    public bool IsSeparator => Kind is FlowchartTokenKind.Newline or FlowchartTokenKind.Semicolon or FlowchartTokenKind.EndOfText;
}
