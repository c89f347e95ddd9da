namespace ArchDocs.Core.Rules.Clarity;

internal sealed class FieldWithoutValidation : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH5002",
        Name = "field-without-validation",
        Title = "Field of a DTO without a validation rule",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = ClarityScope.FieldsHaveTypes,
    };

    public override void Check(DocumentContext context)
    {
        foreach (var structure in ClarityScope.StructuresOf(context))
        {
            foreach (var field in structure.Fields?.Rows ?? [])
            {
                if (field.Validation is { IsBlank: true } cell && !context.Document.IsGenerated(field.Span))
                {
                    context.Report(Descriptor, cell.Span,
                        $"'{field.Name.Text}' in '{structure.Name}' has no validation rule: write it, or 'none' where there is none", $"{structure.Name}.{field.Name.Text}");
                }
            }
        }
    }
}
