using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>ARCH7004: a documented field is no member of the type.</summary>
internal sealed class FieldNotInCode : MemberRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH7004",
        Name = "field-not-in-code",
        Title = "Documented field is no member of the type",
        DefaultSeverity = DiagnosticSeverity.Error,
        Options = ["ArchDocsFieldNaming"],
    };

    protected override void Check(MemberMatching matching, FeatureContext context)
    {
        if (matching.Type.HasUnknownMembers)
        {
            return;
        }

        var documented = matching.Rows.Select(row => row.Member).ToHashSet(ReferenceEqualityComparer.Instance);
        var type = $"'{matching.Type.Name}' in {matching.Type.AssemblyName}";
        foreach (var row in matching.WrittenRows.Where(row => row.Member is null))
        {
            // A member without a row is the likelier meaning; a single one was probably renamed.
            var undocumented = matching.Type.Members.Where(member => !documented.Contains(member)).Select(matching.WireNameOf).ToArray();
            var nearest = NearestName.Find(row.Name, undocumented) ?? NearestName.Find(row.Name, matching.Type.Members.Select(matching.WireNameOf));
            var meant = nearest ?? (undocumented is [var only] ? only : null);
            var message = meant is null
                ? $"'{row.Name}' is documented, but {type} has no such member: remove the row, or add the property"
                : $"'{row.Name}' is documented, but {type} has no such member; {(nearest is null ? "the one member without a row" : "the nearest")} is '{meant}': write '{meant}', remove the row, or add the property";
            context.Report(Descriptor, matching.Spec.Document, row.Field.Name.Span, message, matching.SubjectOf(row.Name));
        }
    }
}
