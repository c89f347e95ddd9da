using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Rules.Structure;

internal sealed class ResearchReportMissing : FeatureRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH1002",
        Name = "research-report-missing",
        Title = "Design documents without 00-research-report.md",
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override void Check(FeatureContext context) =>
        PrerequisiteMissing.Check(context, Descriptor, DocumentKind.ResearchReport, "with what the code base has today and the naming conventions to follow");
}
