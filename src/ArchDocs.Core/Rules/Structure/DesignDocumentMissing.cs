using ArchDocs.Core.Diagnostics;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Rules.Structure;

internal sealed class DesignDocumentMissing : FeatureRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH1003",
        Name = "design-document-missing",
        Title = "02-architecture.md without 04-backend-design.md, or the reverse",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override void Check(FeatureContext context)
    {
        var feature = context.Feature.Feature;
        var architecture = feature.FileOf(DocumentKind.Architecture);
        var backend = feature.FileOf(DocumentKind.BackendDesign);
        if (context.Feature.Stage is FeatureStage.Research or FeatureStage.Retired || architecture is null == backend is null)
        {
            return;
        }

        var written = architecture ?? backend!;
        var missing = DocumentNames.NameOf(architecture is null ? DocumentKind.Architecture : DocumentKind.BackendDesign)!;
        context.Report(Descriptor, written.Path, FeaturePlace.FirstLine,
            $"Feature '{feature.Key}' has '{Path.GetFileName(written.Path)}' but no '{missing}': write '{missing}' beside it, or set 'status: research' in the front matter while the design is not begun", missing);
    }
}
