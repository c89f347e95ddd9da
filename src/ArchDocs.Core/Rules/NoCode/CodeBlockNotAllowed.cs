using ArchDocs.Core.Diagrams;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Rules.NoCode;

/// <summary>ARCH3004: any other code block that is neither Mermaid nor allowed.</summary>
internal sealed class CodeBlockNotAllowed : NoCodeRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH3004",
        Name = "code-block-not-allowed",
        Title = "Code block that is not a Mermaid diagram",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = "Only prose descriptions and specifications",
        Options = ["ArchDocsAllowedFences", "archdocs_allowed_fences"],
    };

    protected override void CheckDesign(DocumentContext context)
    {
        foreach (var fence in BlocksWith(context, CodeBlockFault.OtherBlock))
        {
            context.Report(
                Descriptor,
                fence.OpeningSpan,
                $"{CodeBlock.Describe(fence)} is not allowed: {Advice(fence)}; {Allowed(context)}",
                SubjectOf(context.Document, fence));
        }
    }

    private static string Advice(Fence fence)
    {
        if (MermaidParser.BeginsAsDiagram(fence.Content))
        {
            return "it holds a Mermaid diagram, so label it 'mermaid'";
        }

        if (fence.IsIndented)
        {
            return "take its indentation away if it is prose, else put what it says into prose, a list or a table";
        }

        return fence.Content.AsSpan().IndexOfAny('─', '│', '┌') >= 0
            ? "draw it as a Mermaid diagram, or say it in a list or a table"
            : "put what it says into prose, a list or a table";
    }
}
