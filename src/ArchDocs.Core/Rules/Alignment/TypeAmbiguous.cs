using ArchDocs.Core.Features;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>ARCH7002: several C# types have the name of a documented structure.</summary>
internal sealed class TypeAmbiguous : AlignmentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH7002",
        Name = "type-ambiguous",
        Title = "Several C# types of the documented name",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    protected override void Check(BoundStructure structure, FeatureContext context)
    {
        if (structure.Candidates.Length < 2)
        {
            return;
        }

        var spec = structure.Spec;
        var candidates = structure.Candidates.OrderBy(type => type.FullName, StringComparer.Ordinal).ThenBy(type => type.AssemblyName, StringComparer.Ordinal).ToArray();
        var list = string.Join(", ", candidates.Select(type => $"'{type.FullName}' in {type.AssemblyName}"));
        var remedy = candidates.Select(type => type.FullName).Distinct(StringComparer.Ordinal).Count() > 1
            ? $"name the one that is meant with '<!-- archdocs:type {candidates[0].FullName} -->' under the heading"
            : "give the types different names, or reference only one of the assemblies";
        context.Report(
            Descriptor,
            spec.Document,
            spec.DeclaredType is null ? spec.NameSpan : spec.DeclaredTypeSpan,
            $"'{spec.Name}' may mean {list}: {remedy}",
            spec.Name);
    }
}
