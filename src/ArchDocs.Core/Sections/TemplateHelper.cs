using System.Collections.Immutable;

namespace ArchDocs.Core.Sections;

/// <summary>A helper that templates write values with.</summary>
/// <param name="Meaning">For whoever writes a template.</param>
internal sealed record TemplateHelper(string Name, string Meaning, Func<string, string> Write)
{
    public const string Equal = "eq";

    public static ImmutableArray<TemplateHelper> All { get; } =
    [
        new("cell", "Markdown on one line that does not end its table cell", MarkdownText.Cell),
        new("text", "plain text, escaped so that Markdown shows it as it is", MarkdownText.Escape),
        new("code", "plain text as a code span", MarkdownText.CodeSpan),
        new("keep", "text that is the author's, on one line: a table cell of its own, or the end of a line that begins with a bold label; edits of it are no drift", text => RegionText.KeptStart + MarkdownText.Cell(text) + RegionText.KeptEnd),
        new("mermaid", "plain text between the quotes of a Mermaid label", MermaidLabel.Escape),
        new("encode", "plain text as a part of a URL", Uri.EscapeDataString),
    ];
}
