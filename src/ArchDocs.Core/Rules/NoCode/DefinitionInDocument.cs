using ArchDocs.Core.Rules.NoCode.Definitions;

namespace ArchDocs.Core.Rules.NoCode;

/// <summary>ARCH3003: a class or function definition in a code block that no programming language labels, or in a code span.</summary>
internal sealed class DefinitionInDocument : NoCodeRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH3003",
        Name = "definition-in-document",
        Title = "Class or function definition in a document",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = "No class or function definitions",
    };

    protected override void CheckDesign(DocumentContext context)
    {
        foreach (var fence in BlocksWith(context, CodeBlockFault.Definition))
        {
            var definition = CodeDefinition.Find(fence.Content)!;
            context.Report(
                Descriptor,
                fence.OpeningSpan,
                $"{CodeBlock.Describe(fence)} defines the {definition.Kind} '{definition.Name}': list its fields or parameters in a table and describe its behaviour in prose",
                Subject(context.Document, fence.Span.Start, definition.Name));
        }

        foreach (var span in context.Document.CodeSpans)
        {
            if (CodeDefinition.Of(span.Text) is { } definition && !context.Document.IsGenerated(span.Span))
            {
                context.Report(
                    Descriptor,
                    span.Span,
                    $"The code span defines the {definition.Kind} '{definition.Name}': name it alone, as '{definition.Name}', and describe its parameters and behaviour in prose or a table",
                    Subject(context.Document, span.Span.Start, definition.Name));
            }
        }
    }
}
