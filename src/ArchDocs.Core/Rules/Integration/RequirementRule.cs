using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Integration;

/// <summary>What the rules about requirements and references to them share.</summary>
internal static class RequirementRule
{
    public const string ContractsAlign = "Contracts align across domains";

    /// <summary>Documents of the design whose references count; the others may speak of other features' requirements.</summary>
    public static bool RefersToOwn(DocumentKind kind) => kind is DocumentKind.InterfaceContracts or DocumentKind.Architecture or DocumentKind.DataDesign or DocumentKind.BackendDesign;

    /// <summary>False where nothing can be known: without a PRD that can be read, while the design has not begun, and once it is history.</summary>
    public static bool TryRead(FeatureModel feature, [NotNullWhen(true)] out DocumentSpecs? prd, out ImmutableArray<RequirementSpec> requirements)
    {
        prd = feature.Stage is FeatureStage.Design or FeatureStage.Implemented ? feature.SpecsOf(DocumentKind.Prd) : null;
        requirements = prd?.Requirements ?? [];
        return prd is not null && !requirements.IsEmpty;
    }
}
