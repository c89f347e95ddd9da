using ArchDocs.Core.Spelling;

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

    protected override void Check(CommandMatching command, FeatureContext context)
    {
        if (command.Code.HasUnknownParameters)
        {
            return;
        }

        foreach (var row in command.Options.Rows.Where(row => row.IsUnknown))
        {
            Report(row.NameSpan, "option", row.Name, row.Nearest, row.OnlyMissing);
        }

        foreach (var row in command.Arguments.Rows.Where(row => row.IsUnknown))
        {
            Report(row.Spec.Name.Span, "argument", row.Name, nearest: null, onlyMissing: null);
        }

        void Report(Documents.TextSpan span, string kind, string name, string? nearest, string? onlyMissing)
        {
            var advice = (nearest ?? onlyMissing) is { } meant
                ? $"; {(nearest is null ? $"the one {kind} without a row" : "the nearest")} is '{meant}': write '{meant}', remove the row, or add the {kind}"
                : $": remove the row, or add the {kind}";
            context.Report(Descriptor, command.Document, span, $"'{name}' is documented, but {command.Code.Place} has no such {kind}{advice}", command.SubjectOf(name));
        }
    }
}
