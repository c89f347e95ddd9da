using ArchDocs.Core.Features;
using ArchDocs.Core.Packages;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>ARCH7020: restore resolved another version than the architecture names.</summary>
internal sealed class TechnologyVersionDiffers : FeatureRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH7020",
        Name = "technology-version-differs",
        Title = "Technology has another version in the code",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override void Check(FeatureContext context)
    {
        if (context.Feature.Stage is FeatureStage.Research or FeatureStage.Retired || context.Feature.SpecsOf(DocumentKind.Architecture) is not { } architecture)
        {
            return;
        }

        foreach (var technology in architecture.Technologies.Where(technology => !architecture.Document.IsGenerated(technology.Span)))
        {
            if (technology.Version is { } version && context.Packages.Find(technology.Name) is { } package && VersionRules.Allows(version.Name, package.Version) == false)
            {
                var origin = package.Requested is { } requested ? $"the host asks for '{requested}'" : "another package brings it";
                context.Report(
                    Descriptor,
                    architecture.Document,
                    version.Span,
                    $"'{technology.Name}' has version '{version.Name}' here, and restore resolved package '{package.Id}' to '{package.Version}' ({origin}): write '{package.Version}', or change the package's version",
                    $"{technology.Name} version");
            }
        }
    }
}
