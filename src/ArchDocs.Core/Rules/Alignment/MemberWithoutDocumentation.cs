using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>ARCH7014: a generated row has no description, because its member has no XML documentation.</summary>
internal sealed class MemberWithoutDocumentation : AlignmentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH7014",
        Name = "member-without-documentation",
        Title = "Generated description is empty",
        DefaultSeverity = DiagnosticSeverity.Suggestion,
    };

    protected override void Check(BoundStructure structure, FeatureContext context)
    {
        var spec = structure.Spec;
        if (structure.Type is not { } type || spec.Region is not { } region)
        {
            return;
        }

        var reason = type.HasDocumentationFile
            ? "has no XML documentation: write its <summary>"
            : "has no XML documentation file: set GenerateDocumentationFile to true in its project";

        if (context.MatchingOf(structure) is { } matching)
        {
            foreach (var row in matching.Rows)
            {
                if (row is { Member: { Documentation: null } member, Field.Description: { IsBlank: true } cell })
                {
                    Report(row.Field.Span, cell, row.Name, matching.PlaceOf(member));
                }
            }
        }

        foreach (var row in type.Enum is null ? [] : spec.Values?.Rows ?? [])
        {
            var name = row.Value.Text.Trim();
            if (row.Description is { IsBlank: true } cell && type.Enum!.Values.FirstOrDefault(value => WireName.Of(value) == name) is { Documentation: null } value)
            {
                Report(row.Row.Span, cell, name, $"'{type.Name}.{value.Name}' in {type.AssemblyName}");
            }
        }

        if (structure.IsWhollyGenerated && type.Documentation is null && spec.Purpose is { HasValue: false } purpose)
        {
            context.Report(
                Descriptor,
                spec.Document,
                purpose.NameSpan,
                $"'{spec.Name}' has no purpose, since '{type.Name}' in {type.AssemblyName} {reason}, or write the purpose here, which is kept",
                $"{spec.Name}.Purpose");
        }

        void Report(TextSpan row, Cell cell, string name, string place)
        {
            if (region.Span.Contains(row))
            {
                context.Report(
                    Descriptor,
                    spec.Document,
                    cell.Span,
                    $"'{name}' has no description, since {place} {reason}, or fill in the cell, which is kept",
                    $"{spec.Name}.{name}");
            }
        }
    }
}
