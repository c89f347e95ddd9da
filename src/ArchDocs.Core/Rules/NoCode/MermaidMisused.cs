using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules.NoCode.Definitions;
using ArchDocs.Core.Rules.NoCode.Sql;
using ArchDocs.Core.Specs;

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
        // A placeholder of the template is ARCH2003.
        foreach (var fence in BlocksWith(context, CodeBlockFault.NoDiagram).Where(fence => context.Shape?.Placeholders.Contains(fence.Content.Trim()) != true))
        {
            context.Report(Descriptor, fence.OpeningSpan, Explain(fence), SubjectOf(context.Document, fence));
        }

        foreach (var diagram in Diagrams(context))
        {
            CheckLabels(context, diagram);
        }
    }

    private static string Explain(Fence fence) => fence.Content.AsSpan().Trim().IsEmpty
        ? "The fenced block labelled 'mermaid' is empty: draw the diagram, beginning with its type, for example 'flowchart TD', or remove the block"
        : $"The fenced block labelled 'mermaid' is no diagram, since its first line '{Excerpt(fence.Content)}' names no diagram type: begin it with one, for example 'flowchart TD' or 'sequenceDiagram'";

    private void CheckLabels(DocumentContext context, DiagramSpec diagram)
    {
        foreach (var label in DiagramLabels.Of(diagram.Diagram.Graph).Where(label => SqlStatement.Find(label.Text, SqlSetting.Diagram) < 0))
        {
            if (DiagramLabels.LinesOf(label.Text).FirstOrDefault(IsCode) is { } code)
            {
                context.Report(
                    Descriptor,
                    diagram.PlaceOf(code, label.Offset),
                    $"The diagram shows code, '{Excerpt(code)}': name the call or the step, for example 'ReserveAsync(size)', and describe what it does in prose",
                    Subject(context.Document, diagram.Fence.Span.Start, Excerpt(code)));
            }
        }
    }

    private static bool IsCode(string text) => CodeDefinition.Of(text) is { HasBody: true } || CodeStatement.Is(text);
}
