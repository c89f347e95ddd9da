using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Features;

/// <summary>Which words of a feature's type cells name a structure or an enum that it documents.</summary>
internal sealed class DocumentedNameKinds(FeatureModel feature)
{
    private readonly Dictionary<string, DocumentedNameKind> _kinds = Read(feature);

    public DocumentedNameKind KindOf(string name) =>
        _kinds.GetValueOrDefault(name[(name.LastIndexOfAny(['.', '+']) + 1)..], DocumentedNameKind.Unknown);

    private static Dictionary<string, DocumentedNameKind> Read(FeatureModel feature)
    {
        var kinds = new Dictionary<string, DocumentedNameKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var structure in feature.Structures.Where(structure => !structure.IsProse))
        {
            var kind = structure is { Spec.Values: not null } or { Type.Kind: TypeModelKind.Enum } ? DocumentedNameKind.Enum
                : structure is { Spec.Fields: not null } or { Type: not null } ? DocumentedNameKind.Structure
                : DocumentedNameKind.Unknown;
            var name = TypeBinder.PlainNameOf(structure.Spec);
            kinds.TryAdd(name[(name.LastIndexOfAny(['.', '+']) + 1)..], kind);
        }

        return kinds;
    }
}
