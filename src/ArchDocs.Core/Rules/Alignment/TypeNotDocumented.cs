using System.Collections.Immutable;
using ArchDocs.Core.Features;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>ARCH7008: no document of the plan describes a public DTO type of the code.</summary>
internal sealed class TypeNotDocumented : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH7008",
        Name = "type-not-documented",
        Title = "Public DTO type that no document describes",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = ["ArchDocsDtoTypes"],
    };

    public override void Check(PlanContext context)
    {
        // A plan that has designed nothing yet says nothing of the code.
        if (context.DtoTypes.Includes.IsEmpty || !context.IsComplete || !context.Features.Any(feature => feature.Stage is FeatureStage.Design or FeatureStage.Implemented))
        {
            return;
        }

        var described = context.Features.SelectMany(feature => feature.DescribedTypes).ToHashSet(StringComparer.Ordinal);
        var neighbours = NeighboursOf(context.Features);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in context.Types.Visible.Where(type => !described.Contains(type.FullName) && context.DtoTypes.IsMatch(type.Name, type.FullName)))
        {
            if (context.Types.OutlineOf(type) is { IsConcrete: true, IsGenerated: false, IsMachinery: false } outline
                && context.Types.PlaceOf(type.Code) is { IsGenerated: false } place
                && !(place.Path is null && outline.HasGeneratedConstructors)
                && reported.Add(outline.SourceName))
            {
                context.Report(Descriptor, place, MessageOf(type, outline, neighbours.GetValueOrDefault(type.Namespace)), outline.SourceName);
            }
        }
    }

    private static string MessageOf(VisibleType type, TypeOutline outline, string? neighbour)
    {
        var heading = outline.SourceName[(type.FullName.Length - type.Name.Length)..];
        var marker = outline.SourceName.Contains(' ', StringComparison.Ordinal) ? $"\"{outline.SourceName}\"" : outline.SourceName;
        return $"'{outline.SourceName}' is described by no document: add the section '### {heading}' with '<!-- archdocs:begin dto type={marker} -->' and '<!-- archdocs:end -->' under 'DTO / Data Structures' of {neighbour ?? "the 04-backend-design.md of its feature"}, or, if it is no DTO, exclude it with '!{type.FullName}' in ArchDocsDtoTypes";
    }

    /// <summary>By namespace, a document that describes types of it: most likely the one that this type is missing in.</summary>
    private static Dictionary<string, string> NeighboursOf(ImmutableArray<FeatureSummary> features)
    {
        var neighbours = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var feature in features.Where(feature => feature.Stage != FeatureStage.Retired).OrderBy(feature => feature.IsSelected ? 0 : 1))
        {
            foreach (var structure in feature.Structures.Where(structure => structure.TypeName is not null))
            {
                var plain = structure.TypeName!.Split('<')[0];
                neighbours.TryAdd(plain[..Math.Max(0, plain.LastIndexOf('.'))], $"'{feature.EpicKey}/{feature.Key}/{Path.GetFileName(structure.Path)}', which describes '{structure.Name}'");
            }
        }

        return neighbours;
    }
}
