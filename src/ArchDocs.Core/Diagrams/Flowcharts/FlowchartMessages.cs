namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>What a fault means to whoever wrote the diagram.</summary>
internal static class FlowchartMessages
{
    public static PreparedError Explain(string text, FlowchartFault fault) => new(fault.Token.Start, $"{fault.Place} {fault.Token.Kind} {fault.Detail}");
}
