using ArchDocs.Core.Types;
using ArchDocs.Core.Types.Endpoints;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>ARCH7006: a field is documented as required and isn't, or the other way round.</summary>
internal sealed class RequiredDiffers : MemberRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH7006",
        Name = "required-differs",
        Title = "Documented requiredness differs from the member's",
        DefaultSeverity = DiagnosticSeverity.Error,
        Options = ["ArchDocsRequired"],
    };

    protected override void Check(MemberMatching matching, FeatureContext context)
    {
        foreach (var row in matching.WrittenRows)
        {
            if (row.Member is { } member && row.Field.Required is { IsBlank: false } cell
                && MessageOf(RequiredWords.Read(cell.Text), RequiredDecision.Of(member, context.Wire.Required), member) is var (reason, word, severity))
            {
                context.Report(
                    Descriptor,
                    matching.Spec.Document,
                    cell.Span,
                    $"'{row.Name}' is documented with Required '{cell.Text}', but {matching.PlaceOf(member)} {reason}: write '{word}', or change the property",
                    matching.SubjectOf(row.Name),
                    severity);
            }
        }
    }

    private static (string Reason, string Word, DiagnosticSeverity? Severity)? MessageOf(CellClaim claim, Requirement requirement, MemberModel member) => (claim, requirement) switch
    {
        (CellClaim.No, Requirement.Explicit) => ("is required", "Yes", null),
        (CellClaim.No, Requirement.ByNullability) => ("is never null", "Yes", DiagnosticSeverity.Suggestion),
        (CellClaim.Yes, Requirement.Optional) => (member.Nullability == Nullability.Nullable ? "may be null" : "has a default", "No", null),
        _ => null,
    };

    protected override void Check(CommandMatching command, FeatureContext context)
    {
        foreach (var parameter in command.Matched)
        {
            if (parameter.Required is { IsBlank: false } cell
                && (RequiredWords.Read(cell.Text), parameter.Demand) is (CellClaim.No, CodeDemand.Required) or (CellClaim.Yes, CodeDemand.Optional))
            {
                var (state, word) = parameter.Demand == CodeDemand.Required ? ("is required", "Yes") : ("is optional", "No");
                context.Report(
                    Descriptor,
                    command.Document,
                    cell.Span,
                    $"'{parameter.Name}' is documented with Required '{cell.Text}', but {parameter.Place} {state}: write '{word}', or change the attributes",
                    command.SubjectOf(parameter.Name));
            }
        }
    }
}
