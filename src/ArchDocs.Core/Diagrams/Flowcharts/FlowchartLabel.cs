namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>A label as Mermaid shows it.</summary>
internal static class FlowchartLabel
{
    /// <summary>Without space around it and without the quotes that enclose it whole.</summary>
    public static string Of(string text)
    {
        var label = text.Trim();
        return label.Length > 1 && label[0] == '"' && label[^1] == '"' ? label[1..^1] : label;
    }
}
