using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Consistency;

internal sealed class TechnologyContradictsResearch : FeatureRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH4006",
        Name = "technology-contradicts-research",
        Title = "Technology contradicts the research report",
        DefaultSeverity = DiagnosticSeverity.Warning,
        ChecklistItem = "Follows patterns from research report",
    };

    public override void Check(FeatureContext context)
    {
        if (context.Feature.Stage is FeatureStage.Research or FeatureStage.Retired
            || context.Feature.SpecsOf(DocumentKind.Architecture) is not { Technologies.IsEmpty: false } architecture
            || context.Feature.SpecsOf(DocumentKind.ResearchReport) is not { } research)
        {
            return;
        }

        var rejected = new RejectedTechnologies(research.Document);
        var inReport = research.Technologies.ToLookup(other => TechnologyKey.Of(other.Name), StringComparer.Ordinal);
        foreach (var technology in architecture.Technologies.Where(technology => technology.Name.Length > 0 && !architecture.Document.IsGenerated(technology.Span)))
        {
            ImmutableArray<TechnologySpec> listed = [.. inReport[TechnologyKey.Of(technology.Name)]];
            if (listed.IsEmpty && rejected.Find(technology.Name) is { } rejection && CanMean(technology, rejection.Version))
            {
                context.Report(Descriptor, architecture.Document, technology.NameSpan,
                    $"'{technology.Name}' is rejected by {Place(research.Document, rejection.Span)}: use what the report recommends, or correct the report", $"{technology.Name} rejected");
            }
            else if (technology.Version is { } version && DocumentedVersion.Parse(version.Name) is { } wanted)
            {
                CheckVersion(context, architecture.Document, technology, version, wanted, VersionMentions.Of(research, technology.Name, listed));
            }
        }
    }

    private void CheckVersion(FeatureContext context, DesignDocument document, TechnologySpec technology, NamedPlace version, DocumentedVersion wanted, VersionMentions mentions)
    {
        var stated = mentions.Stated.Select(place => (Place: place, Version: DocumentedVersion.Parse(place.Name))).ToArray();

        // One place that agrees, or one that is not understood, leaves nothing to contradict.
        if (stated.Length == 0 || stated.Any(other => other.Version is not { } known || known.Agrees(wanted)) || mentions.Elsewhere.Any(other => DocumentedVersion.Parse(other.Name)?.Agrees(wanted) == true))
        {
            return;
        }

        var first = stated[0].Place;
        context.Report(Descriptor, document, version.Span,
            $"'{technology.Name}' has version '{version.Name}' here and '{first.Name}' in {Place(mentions.Document, first.Span)}: write the version that the feature uses in both", $"{technology.Name} version");
    }

    /// <summary>A rejected version is not the technology.</summary>
    private static bool CanMean(TechnologySpec technology, string version) =>
        version.Length == 0 || (technology.Version is { } own && DocumentedVersion.Parse(own.Name) is { } wanted && DocumentedVersion.Parse(version) is { } refused && wanted.Agrees(refused));

    private static string Place(DesignDocument research, TextSpan span) => $"'{Path.GetFileName(research.Path)}' (line {research.Source.LineOf(span.Start) + 1})";
}
