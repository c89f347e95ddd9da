using System.Collections.Immutable;
using ArchDocs.Core.Rules.Alignment;
using ArchDocs.Core.Rules.Clarity;
using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Rules.Consistency;
using ArchDocs.Core.Rules.DerivedSections;
using ArchDocs.Core.Rules.Integration;
using ArchDocs.Core.Rules.NoCode;
using ArchDocs.Core.Rules.Practices;
using ArchDocs.Core.Rules.Structure;
using ArchDocs.Core.Rules.Tool;

namespace ArchDocs.Core.Rules;

/// <summary>Every rule there is, in the order of their ids.</summary>
public static class RuleSet
{
    /// <summary>Rules with a check of their own.</summary>
    internal static ImmutableArray<Rule> All { get; } =
    [
        new RequirementsDocumentMissing(),
        new ResearchReportMissing(),
        new DesignDocumentMissing(),
        new HeaderInvalid(),
        new DocumentMisnamed(),
        new FeatureKeyDuplicated(),

        new SectionMissing(),
        new SectionEmpty(),
        new PlaceholderLeft(),
        new LengthOutOfRange(),
        new TableMissing(),
        new LabelMissing(),
        new DiagramMissing(),
        new SectionOutOfOrder(),
        new SectionUnknown(),
        new StructureIncomplete(),
        new EndpointIncomplete(),
        new FunctionIncomplete(),
        new CommandIncomplete(),
        new EventIncomplete(),
        new InterfaceTypeMissing(),
        new IntegrationPointIncomplete(),
        new JustificationMissing(),
        new SentenceCountOutOfRange(),

        new ProgrammingLanguageFence(),
        new SqlInDocument(),
        new DefinitionInDocument(),
        new CodeBlockNotAllowed(),
        new MermaidMisused(),

        new NameAgainstConvention(),
        new NamingStylesMixed(),
        new ContractNotMet(),
        new DataDesignContradicted(),
        new StructureSpecifiedTwice(),
        new TechnologyContradictsResearch(),
        new PathSegmentVerb(),
        new CollectionNotPlural(),
        new PathTooDeep(),
        new MethodMisused(),
        new ParametersDiffer(),
        new ErrorsUnderstated(),
        new PaginationMissing(),
        new VersioningInconsistent(),
        new EndpointDuplicated(),
        new CommandIrregular(),

        new FieldWithoutType(),
        new FieldWithoutValidation(),
        new ErrorsUndocumented(),
        new StepsUnordered(),
        new VagueWording(),
        new ResponseUnclear(),

        new LinkTargetMissing(),
        new AnchorMissing(),
        new CrossReferenceMissing(),
        new StructureUnspecified(),
        new DependencyUnknown(),
        new RequirementNotReferred(),
        new RequirementUnknown(),
        new FallbackMissing(),
        new DiagramDoesNotRender(),
        new ArchitectureDiagramIncomplete(),
        new ComponentNotShown(),
        new ParticipantUnknown(),

        new TypeNotInCode(),
        new TypeAmbiguous(),
        new MemberNotDocumented(),
        new FieldNotInCode(),
        new TypeDiffers(),
        new RequiredDiffers(),
        new ValidationDiffers(),
        new TypeNotDocumented(),
        new EnumValuesDiffer(),
        new FieldSpeltOtherwise(),
        new EndpointNotInCode(),
        new EndpointNotDocumented(),
        new EndpointDiffers(),
        new MemberWithoutDocumentation(),
        new TechnologyVersionDiffers(),
        new CurrentVersionDiffers(),

        new TopicUncovered("ARCH9001", "purpose-uncovered", "Purpose and scope not covered"),
        new TopicUncovered("ARCH9002", "users-uncovered", "Users and stakeholders not covered"),
        new TopicUncovered("ARCH9003", "performance-uncovered", "Performance and service levels not covered"),
        new TopicUncovered("ARCH9004", "constraints-uncovered", "Constraints not covered"),
        new TopicUncovered("ARCH9005", "scalability-uncovered", "Scalability not covered"),
        new TopicUncovered("ARCH9006", "security-uncovered", "Security not covered"),
        new TopicUncovered("ARCH9007", "compliance-uncovered", "Regulatory compliance not covered"),
        new TopicUncovered("ARCH9008", "integration-uncovered", "Integration with existing systems not covered"),
        new TopicUncovered("ARCH9009", "modularity-uncovered", "Modularity not covered"),
        new TopicUncovered("ARCH9010", "robustness-uncovered", "Robustness not covered"),
        new TopicUncovered("ARCH9011", "testing-uncovered", "Testing not covered"),
        new TopicUncovered("ARCH9012", "deployment-uncovered", "Deployment not covered"),
        new TopicUncovered("ARCH9013", "monitoring-uncovered", "Monitoring and feedback not covered"),
        new TopicUncovered("ARCH9014", "maintenance-uncovered", "Maintenance not covered"),
        new TopicUncovered("ARCH9015", "alternatives-uncovered", "Alternatives considered not covered"),
    ];

    internal static ImmutableArray<DocumentRule> OverDocuments { get; } = [.. All.OfType<DocumentRule>()];

    internal static ImmutableArray<FeatureRule> OverFeatures { get; } = [.. All.OfType<FeatureRule>()];

    internal static ImmutableArray<PlanRule> OverPlans { get; } = [.. All.OfType<PlanRule>()];

    /// <summary>A rule that is asked only when all features are known.</summary>
    internal static bool IsOverPlan(RuleDescriptor rule) => OverPlans.Any(over => over.Descriptor == rule);

    /// <summary>All rules by id, those included that the run itself reports.</summary>
    public static IReadOnlyList<RuleDescriptor> Descriptors { get; } =
        [.. All.Select(rule => rule.Descriptor).Concat(ToolRules.All).Concat(SectionRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
}
