using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Integration;

internal sealed class FallbackMissing : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH6008",
        Name = "fallback-missing",
        Title = "External service without a fallback",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = "Integration points clearly specified",
    };

    public override void Check(DocumentContext context)
    {
        if (!context.IsJudged())
        {
            return;
        }

        foreach (var spec in context.Specs.Integrations.Where(spec => spec.IsExternal && !context.Document.IsGenerated(spec.Span)))
        {
            // An empty cell is ARCH2016.
            if (spec.Fallback is { IsEmpty: false } fallback && NoneText.IsNone(fallback.Text))
            {
                context.Report(Descriptor, fallback.Span,
                    $"The external service {ListedThings.Quoted(spec.Name.Text)} has the fallback {ListedThings.Quoted(fallback.Text)}, which is none: say what happens while it is down, such as a queue with retries, the last known value or a refusal with its status", $"{spec.Section.Path} / {spec.Name.Text}.Fallback");
            }
        }
    }
}
