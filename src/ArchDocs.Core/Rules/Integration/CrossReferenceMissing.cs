using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Rules.Structure;
using ArchDocs.Core.Spelling;

namespace ArchDocs.Core.Rules.Integration;

internal sealed class CrossReferenceMissing : FeatureRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH6003",
        Name = "cross-reference-missing",
        Title = "Design document that does not refer to its companions",
        DefaultSeverity = DiagnosticSeverity.Warning,
        ChecklistItem = WrittenLinks.ChecklistItem,
    };

    public override void Check(FeatureContext context)
    {
        if (context.Feature.Stage is FeatureStage.Research or FeatureStage.Retired)
        {
            return;
        }

        foreach (var kind in (ReadOnlySpan<DocumentKind>)[DocumentKind.Architecture, DocumentKind.BackendDesign])
        {
            if (context.Feature.DocumentOf(kind) is { } document && !document.GeneratedRegions.Any(region => region.Name == "related"))
            {
                Check(context, document);
            }
        }
    }

    private void Check(FeatureContext context, DesignDocument document)
    {
        var linked = document.Links.Select(link => LinkAddress.Read(link.Target)).OfType<LinkAddress>()
            .Select(address => context.Targets.Resolve(document, address)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var kind in (ReadOnlySpan<DocumentKind>)[DocumentKind.Prd, DocumentKind.ResearchReport, DocumentKind.Architecture, DocumentKind.BackendDesign])
        {
            if (kind != document.Kind && context.Feature.Feature.FileOf(kind) is { } file && !linked.Any(path => Means(path, file)))
            {
                var (from, to) = (Path.GetFileName(document.Path), Path.GetFileName(file.Path));
                context.Report(Descriptor, document, document.TitleSpan(),
                    $"'{from}' has no link to '{to}': link to it where the text rests on it, or write the markers '<!-- archdocs:begin related -->' and '<!-- archdocs:end -->', which list all documents of the feature", DocumentNames.NameOf(kind)!);
            }
        }
    }

    /// <summary>The path, the right name of a misnamed document, or a misspelling of either, which is ARCH6001's business.</summary>
    private static bool Means(string path, DocumentFile file)
    {
        var directory = Path.GetDirectoryName(file.Path)!;
        return string.Equals(path, file.Path, StringComparison.OrdinalIgnoreCase)
            || (file.ExpectedName is { } expected && string.Equals(path, Path.Combine(directory, expected), StringComparison.OrdinalIgnoreCase))
            || (string.Equals(Path.GetDirectoryName(path), directory, StringComparison.OrdinalIgnoreCase) && DocumentNames.KindOf(Path.GetFileName(path)) is null && NearestName.Find(Path.GetFileName(path), [Path.GetFileName(file.Path)]) is not null);
    }
}
