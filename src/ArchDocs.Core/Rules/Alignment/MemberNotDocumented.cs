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

    protected override void Check(CommandMatching command, FeatureContext context)
    {
        foreach (var option in command.Options.Missing)
        {
            Report(command.Options.Place, "option", option.Name, option.Type, option.Place);
        }

        foreach (var argument in command.Arguments.Missing)
        {
            Report(command.Arguments.Place, "argument", argument.Name, argument.Type, argument.Place);
        }

        void Report(Documents.TextSpan place, string kind, string name, Types.TypeTerm type, string codePlace)
        {
            var typeText = type is Types.UnknownTerm ? "declares it" : $"is '{TypeText.Of(type, context.Wire.TypeNames)}'";
            var advice = kind == "option" ? "add the row, or hide the option from the help" : "add the row, or remove the argument";
            context.Report(Descriptor, command.Document, place, $"The command '{command.Spec.Name}' lacks a row for the {kind} '{name}': {codePlace} {typeText}; {advice}", command.SubjectOf(name));
        }
    }
}
