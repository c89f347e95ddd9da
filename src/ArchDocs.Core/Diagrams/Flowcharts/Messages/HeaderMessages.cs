using static ArchDocs.Core.Diagrams.Flowcharts.FlowchartTokenKind;

namespace ArchDocs.Core.Diagrams.Flowcharts.Messages;

/// <summary>The line that begins the diagram.</summary>
internal static class HeaderMessages
{
    public static string Explain(FaultSource source) => source.Kind switch
    {
        FlowchartTokenKind.Link or StartLink => "A link needs a node before it: write A --> B",
        _ when source.Offset == 0 => $"'{DiagramText.Excerpt(source.LineRest)}' is no header: begin the diagram with 'flowchart TD'",
        Unreadable => $"'{DiagramText.Excerpt(source.LineRest)}' is no direction: write TB, TD, BT, LR or RL",
        _ => $"Nothing may follow the direction on its line: begin a new line after '{DiagramText.Excerpt(source.LineBefore)}'",
    };
}
