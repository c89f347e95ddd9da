using ArchDocs.Core.Diagrams;

namespace ArchDocs.Core.Tests.Diagrams;

/// <summary>Reads diagrams in tests.</summary>
internal static class Drawing
{
    public static string? ErrorOf(string text) => MermaidParser.Parse(text).Error?.Message;

    /// <summary>'line:column', both from 1 as editors count.</summary>
    public static string? PlaceOf(string text) => MermaidParser.Parse(text).Error is { } error ? $"{error.Line + 1}:{error.Column + 1}" : null;

    public static TGraph GraphOf<TGraph>(string text)
        where TGraph : DiagramGraph => MermaidParser.Parse(text).Graph.ShouldBeOfType<TGraph>();
}
