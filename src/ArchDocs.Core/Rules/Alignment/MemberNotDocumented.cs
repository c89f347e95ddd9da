using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>ARCH7003: the type has a member that the document lacks.</summary>
internal sealed class MemberNotDocumented : MemberRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH7003",
        Name = "member-not-documented",
        Title = "Member of the type is not documented",
        DefaultSeverity = DiagnosticSeverity.Error,
        Options = ["ArchDocsFieldNaming"],
    };

    protected override void Check(MemberMatching matching, FeatureContext context)
    {
        if (matching.IsGenerated)
        {
            return;
        }

        var documented = matching.Rows.Select(row => row.Member).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var member in matching.Type.Members.Where(member => !documented.Contains(member)))
        {
            var name = matching.WireNameOf(member);
            context.Report(
                Descriptor,
                matching.Spec.Document,
                matching.Fields.Table.HeaderSpan,
                $"'{matching.Spec.Name}' lacks a row for '{name}': {matching.PlaceOf(member)} is '{TypeText.Of(member.Type, context.Wire.TypeNames)}'; add the row, or mark the property with [JsonIgnore]",
                matching.SubjectOf(name));
        }
    }
}
