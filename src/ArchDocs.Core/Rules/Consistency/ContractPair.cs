using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Consistency;

/// <summary>A structure of the interface contracts beside the one of 04 that is meant to be it.</summary>
/// <param name="Design">Null where 04 has none of that name.</param>
internal sealed record ContractPair(BoundStructure Contract, BoundStructure? Design)
{
    public static IEnumerable<ContractPair> AllOf(FeatureModel feature)
    {
        var designs = StructuresOf(feature, DocumentKind.BackendDesign).ToArray();
        foreach (var contract in StructuresOf(feature, DocumentKind.InterfaceContracts).Where(structure => structure is { IsProse: false, Spec.IsSpecified: true }))
        {
            yield return new ContractPair(contract, Array.Find(designs, design => NameOf(design.Spec) == NameOf(contract.Spec))
                ?? Array.Find(designs, design => WireName.AreAlike(NameOf(design.Spec), NameOf(contract.Spec))));
        }
    }

    /// <summary>Type arguments included, namespaces left out.</summary>
    public static string NameOf(DtoSpec spec)
    {
        var end = spec.Name.IndexOf('<', StringComparison.Ordinal) is var open and > 0 ? open : spec.Name.Length;
        return spec.Name[(spec.Name.LastIndexOf('.', end - 1) + 1)..];
    }

    /// <summary>The table of 04 was generated from the type that the contract is bound to: alignment holds the contract against that type.</summary>
    public bool IsAlignedByCode =>
        Design is { Type: { } type, Spec: { Region: not null } spec }
        && Contract.Type?.FullName == type.FullName
        && (spec.Fields?.Table.HeaderSpan ?? spec.Values?.Table.HeaderSpan) is { } header
        && spec.Document.IsGenerated(header);

    private static IEnumerable<BoundStructure> StructuresOf(FeatureModel feature, DocumentKind kind) =>
        feature.Structures.Where(structure => structure.Spec.Document.Kind == kind);
}
