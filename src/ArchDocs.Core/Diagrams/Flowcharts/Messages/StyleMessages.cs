using System.Globalization;
using ArchDocs.Core.Spelling;

namespace ArchDocs.Core.Diagrams.Flowcharts.Messages;

/// <summary>Styles, classes and shapes by name.</summary>
internal static class StyleMessages
{
    public static string Explain(FaultSource source)
    {
        var keyword = source.FirstWord;
        var example = keyword switch
        {
            _ when keyword.StartsWith("classDef") => "classDef name fill:#f9f,stroke:#333",
            _ when keyword.StartsWith("class") => "class A,B name",
            _ when keyword.StartsWith("linkStyle") => "linkStyle 0,1 stroke:#333",
            _ => "style A fill:#f9f,stroke:#333",
        };
        return $"{(source.Character.Length == 0 ? "The line ends too early" : $"'{source.Character}' is not expected here")}: write it as {example}{source.BlankHint}";
    }

    public static string ExplainIndex(FaultSource source, string count)
    {
        var edges = int.Parse(count, CultureInfo.InvariantCulture);
        return edges == 0
            ? $"'linkStyle {source.Word}' stands before all edges: move it to the end of the diagram"
            : $"'linkStyle {source.Word}' names no edge: those above it are numbered 0 to {edges - 1}";
    }

    public static string ExplainShape(string shape)
    {
        var meant = ShapeNames.IsKnown(shape.ToLowerInvariant()) ? shape.ToLowerInvariant() : NearestName.Find(shape, ShapeNames.All);
        return meant is null ? $"'{shape}' is no shape: write one that Mermaid knows, for example 'rect', 'cyl' or 'diamond'" : $"'{shape}' is no shape: write '{meant}'";
    }
}
