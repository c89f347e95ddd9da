using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>ARCH7005: a field's documented type or nullability is not the member's.</summary>
internal sealed class TypeDiffers : MemberRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH7005",
        Name = "type-differs",
        Title = "Documented type differs from the member's",
        DefaultSeverity = DiagnosticSeverity.Error,
        Options = ["ArchDocsEnums", "ArchDocsTypeNames"],
    };

    protected override void Check(MemberMatching matching, FeatureContext context)
    {
        var comparison = new TypeComparison(context.Wire.Enums, name => IsTypeName(name, context));
        foreach (var row in matching.WrittenRows)
        {
            if (row.Member is { HasCustomForm: false } member && !CheckType(matching, row, member, comparison, context))
            {
                CheckNullableColumn(matching, row, member, context);
            }
        }
    }

    protected override void Check(CommandMatching command, FeatureContext context)
    {
        var comparison = new CommandValueComparison(name => IsTypeName(name, context));
        foreach (var parameter in command.Matched)
        {
            if (parameter.Type is { IsEmpty: false } cell && comparison.Differs(cell.Text, parameter))
            {
                var actual = TypeText.Of(parameter.Actual, context.Wire.TypeNames);
                context.Report(
                    Descriptor,
                    command.Document,
                    cell.Span,
                    $"'{parameter.Name}' is documented as '{cell.Text}', but {parameter.Place} is '{actual}': write '{actual}', or change the property",
                    command.SubjectOf(parameter.Name));
            }
        }
    }

    /// <returns>Whether the type cell was reported.</returns>
    private bool CheckType(MemberMatching matching, MatchedRow row, MemberModel member, TypeComparison comparison, FeatureContext context)
    {
        if (row.Field.Type is not { IsEmpty: false } cell)
        {
            return false;
        }

        var documented = TypeWords.Read(cell.Text);
        var actual = TypeText.Of(member.Type, context.Wire.TypeNames);
        if (comparison.Compare(documented.Term, member.Type) == TypeFit.Differs)
        {
            Report(cell, $"'{row.Name}' is documented as '{cell.Text}', but {matching.PlaceOf(member)} is '{actual}': write '{actual}', or change the property");
            return true;
        }

        if (documented.SaysNullable && member.Nullability == Nullability.NonNullable)
        {
            Report(cell, $"'{row.Name}' is documented as '{cell.Text}', but {matching.PlaceOf(member)} is never null: write '{actual}', or make the property nullable");
            return true;
        }

        return false;

        void Report(Cell place, string message) =>
            context.Report(Descriptor, matching.Spec.Document, place.Span, message, matching.SubjectOf(row.Name));
    }

    private void CheckNullableColumn(MemberMatching matching, MatchedRow row, MemberModel member, FeatureContext context)
    {
        if (row.Field.Nullable is not { IsEmpty: false } cell)
        {
            return;
        }

        var (isWrong, truth, word) = (RequiredWords.Read(cell.Text), member.Nullability) switch
        {
            (CellClaim.Yes, Nullability.NonNullable) => (true, "never null", "No"),
            (CellClaim.No, Nullability.Nullable) => (!SaysRequired(row), "nullable", "Yes"),
            _ => (false, "", ""),
        };
        if (isWrong)
        {
            context.Report(
                Descriptor,
                matching.Spec.Document,
                cell.Span,
                $"'{row.Name}' is documented with Nullable '{cell.Text}', but {matching.PlaceOf(member)} is {truth}: write '{word}', or change the property",
                matching.SubjectOf(row.Name));
        }
    }

    /// <summary>Then the cell Required is what contradicts the nullable member (ARCH7006).</summary>
    private static bool SaysRequired(MatchedRow row) => row.Field.Required is { } cell && RequiredWords.Read(cell.Text) == CellClaim.Yes;

    private static bool IsTypeName(string name, FeatureContext context) =>
        !context.Types.FindByName(name, null).IsEmpty
        || context.Feature.Structures.Any(structure => !structure.IsProse && TypeBinder.PlainNameOf(structure.Spec) == name);
}
