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

    protected override void Check(CommandMatching command, FeatureContext context)
    {
        foreach (var (row, option) in command.Options.Rows.Where(row => row.Option is not null).Select(row => (row, row.Option!)))
        {
            if (row.Name.StartsWith('-') && !option.IsCalled(row.Name))
            {
                Report(row.NameSpan, $"'{row.Name}' is written '{option.Name}' in the code ({option.Place}): write '{option.Name}', or change the attribute", option);
            }
            else if (row.Short is { } shortName && !option.IsCalled(shortName))
            {
                var own = option.Names.FirstOrDefault(name => !name.StartsWith("--", StringComparison.Ordinal));
                var message = own is null
                    ? $"'{option.Name}' has no short name '{shortName}' in the code ({option.Place}): remove it, or add it to the attribute"
                    : $"the short name of '{option.Name}' is documented as '{shortName}', but {option.Place} has '{own}': write '{own}', or change the attribute";
                Report(row.Spec.ShortSpan, message, option);
            }
        }

        void Report(Documents.TextSpan span, string message, Types.Commands.CodeOption option) =>
            context.Report(Descriptor, command.Document, span, message, command.SubjectOf(option.Name));
    }
}
