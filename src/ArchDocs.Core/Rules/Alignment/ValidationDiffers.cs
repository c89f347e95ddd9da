using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>ARCH7007: a field's documented validation lacks or contradicts what the member's attributes demand.</summary>
internal sealed class ValidationDiffers : MemberRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH7007",
        Name = "validation-differs",
        Title = "Documented validation differs from the member's",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    protected override void Check(MemberMatching matching, FeatureContext context)
    {
        foreach (var row in matching.WrittenRows)
        {
            if (row.Member is not { Validation.IsEmpty: false } member || row.Field.Validation is not { } cell)
            {
                continue;
            }

            var difference = ValidationComparison.Compare(cell.Text, member, matching.WireNameOf);
            if (!difference.IsEmpty)
            {
                var demanded = ValidationText.Of(difference.Contradicted.AddRange(difference.Missing), matching.WireNameOf);
                var message = difference.Contradicted.IsEmpty
                    ? $"the validation of '{row.Name}' lacks '{demanded}', which {matching.PlaceOf(member)} demands: add it, or change the attributes"
                    : $"the validation of '{row.Name}' is documented as '{cell.Text}', but {matching.PlaceOf(member)} demands '{demanded}': write that, or change the attributes";
                context.Report(Descriptor, matching.Spec.Document, cell.Span, message, matching.SubjectOf(row.Name));
            }
        }
    }
}
