using System.Collections.Immutable;
using ArchDocs.Core.Rules.Alignment;
using ArchDocs.Core.Rules.Clarity;
using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Rules.Consistency;
using ArchDocs.Core.Rules.DerivedSections;
using ArchDocs.Core.Rules.Integration;
using ArchDocs.Core.Rules.NoCode;
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

        new ProgrammingLanguageFence(),
        new SqlInDocument(),
        new DefinitionInDocument(),
        new CodeBlockNotAllowed(),
        new MermaidMisused(),

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
        new ResponseUnclear(),

        new StructureUnspecified(),

        new TypeNotInCode(),
        new TypeAmbiguous(),
        new MemberNotDocumented(),
        new FieldNotInCode(),
        new TypeDiffers(),
        new RequiredDiffers(),
        new ValidationDiffers(),
        new EnumValuesDiffer(),
        new FieldSpeltOtherwise(),
        new MemberWithoutDocumentation(),
    ];

    internal static ImmutableArray<DocumentRule> OverDocuments { get; } = [.. All.OfType<DocumentRule>()];

    internal static ImmutableArray<FeatureRule> OverFeatures { get; } = [.. All.OfType<FeatureRule>()];

    internal static ImmutableArray<PlanRule> OverPlans { get; } = [.. All.OfType<PlanRule>()];

    /// <summary>All rules by id, those included that the run itself reports.</summary>
    public static IReadOnlyList<RuleDescriptor> Descriptors { get; } =
        [.. All.Select(rule => rule.Descriptor).Concat(ToolRules.All).Concat(SectionRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
}
