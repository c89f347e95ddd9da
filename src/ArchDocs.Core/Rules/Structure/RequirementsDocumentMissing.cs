using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Rules.Structure;

internal sealed class RequirementsDocumentMissing : FeatureRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH1001",
        Name = "requirements-document-missing",
        Title = "Design documents without prd.md",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override void Check(FeatureContext context) =>
        PrerequisiteMissing.Check(context, Descriptor, DocumentKind.Prd, "so that the design has requirements to meet");
}
