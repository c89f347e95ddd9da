namespace ArchDocs.Core.Rules.Alignment;

/// <summary>ARCH7010: a field is spelt otherwise than on the wire.</summary>
internal sealed class FieldSpeltOtherwise : MemberRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH7010",
        Name = "field-spelt-otherwise",
        Title = "Field spelt otherwise than on the wire",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = ["ArchDocsFieldNaming"],
    };

    protected override void Check(MemberMatching matching, FeatureContext context)
    {
        foreach (var row in matching.WrittenRows)
        {
            if (row.Member is { } member && matching.WireNameOf(member) is var name && name != row.Name)
            {
                context.Report(
                    Descriptor,
                    matching.Spec.Document,
                    row.Field.Name.Span,
                    $"'{row.Name}' is written '{name}' on the wire ({matching.PlaceOf(member)}): write '{name}', or set [JsonPropertyName] or ArchDocsFieldNaming",
                    matching.SubjectOf(name));
            }
        }
    }
}
