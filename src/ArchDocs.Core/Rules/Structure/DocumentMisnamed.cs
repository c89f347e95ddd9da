using ArchDocs.Core.Features;

namespace ArchDocs.Core.Rules.Structure;

internal sealed class DocumentMisnamed : FeatureRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH1005",
        Name = "document-misnamed",
        Title = "Misnamed document",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override void Check(FeatureContext context)
    {
        if (context.Feature.Stage == FeatureStage.Retired)
        {
            return;
        }

        foreach (var file in context.Feature.Feature.Files)
        {
            if (file.ExpectedName is { } expected)
            {
                var name = Path.GetFileName(file.Path);
                context.Report(Descriptor, file.Path, FeaturePlace.FirstLine, $"'{name}' is read as '{expected}', which the feature does not have: rename it to '{expected}'", name);
            }
        }
    }
}
