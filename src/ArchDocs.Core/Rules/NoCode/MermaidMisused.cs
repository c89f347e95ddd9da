using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules.NoCode.Definitions;
using ArchDocs.Core.Rules.NoCode.Sql;

namespace ArchDocs.Core.Rules.NoCode;

/// <summary>ARCH3005: a Mermaid fence whose content is no diagram, or a diagram that shows code.</summary>
internal sealed class MermaidMisused : NoCodeRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH3005",
        Name = "mermaid-misused",
        Title = "Mermaid used for something other than a diagram",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = "Mermaid diagrams for visualization only",
    };

    protected override void CheckDesign(DocumentContext context)
    {
        foreach (var fence in BlocksWith(context, CodeBlockFault.NoDiagram))
        {
            context.Report(Descriptor, fence.OpeningSpan, Explain(MermaidHeader.Read(fence.Content)), SubjectOf(context.Document, fence));
        }

        foreach (var diagram in Diagrams(context.Document).Where(ShowsTexts))
        {
            CheckTexts(context, diagram);
        }
    }

    private static string Explain(MermaidHeader header) => header switch
    {
        { Text.Length: 0 } => "The fenced block labelled 'mermaid' is empty: draw the diagram, beginning with its type, for example 'flowchart TD', or remove the block",
        { Meant: { } meant } => $"'{header.Word}' is no Mermaid diagram type: write '{meant}'",
        _ => $"The fenced block labelled 'mermaid' is no diagram, since its first line '{Excerpt(header.Text)}' names no diagram type: begin it with one, for example 'flowchart TD' or 'sequenceDiagram'",
    };

    /// <summary>Class and entity diagrams have members in braces, which are no bodies.</summary>
    private static bool ShowsTexts(Fence diagram) => MermaidHeader.Read(diagram.Content).Word is not ("classDiagram" or "classDiagram-v2" or "erDiagram");

    private void CheckTexts(DocumentContext context, Fence diagram)
    {
        var lines = diagram.Content.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (SqlStatement.Find(lines[i], SqlSetting.Diagram) < 0 && MermaidText.Of(lines[i]).FirstOrDefault(IsCode) is { } code)
            {
                context.Report(
                    Descriptor,
                    LineOf(context.Document, diagram, i),
                    $"The diagram shows code, '{Excerpt(code)}': name the call or the step, for example 'ReserveAsync(size)', and describe what it does in prose",
                    Subject(context.Document, diagram.Span.Start, Excerpt(code)));
            }
        }
    }

    private static bool IsCode(string text) => CodeDefinition.Of(text) is { HasBody: true } || MermaidText.IsStatement(text);
}
