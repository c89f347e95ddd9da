namespace ArchDocs.Core.Rules.NoCode;

/// <summary>ARCH3001: a fenced block is labelled with a programming language.</summary>
internal sealed class ProgrammingLanguageFence : NoCodeRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH3001",
        Name = "programming-language-fence",
        Title = "Fenced block labelled with a programming language",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = "No Python/Node.js/Go code blocks",
        Options = ["ArchDocsAllowedFences", "archdocs_allowed_fences"],
    };

    protected override void CheckDesign(DocumentContext context)
    {
        foreach (var fence in BlocksWith(context, CodeBlockFault.ProgrammingLanguage))
        {
            context.Report(
                Descriptor,
                fence.OpeningSpan,
                $"{CodeBlock.Describe(fence)} holds code: describe the behaviour in prose, or list fields in a table; {Allowed(context)}",
                SubjectOf(context.Document, fence));
        }
    }
}
