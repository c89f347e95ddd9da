using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Clarity;

/// <summary>What the rules about clarity share.</summary>
internal static class ClarityScope
{
    public const string FieldsHaveTypes = "All fields have types and validation rules";

    /// <summary>Structures of the document that are more than prose.</summary>
    public static IEnumerable<DtoSpec> StructuresOf(DocumentContext context) =>
        context.Feature is { } feature && context.IsJudged()
            ? feature.Structures.Where(structure => !structure.IsProse && structure.Spec.Document == context.Document).Select(structure => structure.Spec)
            : [];

    /// <summary>Where a part's words stand, for a finding about them.</summary>
    public static TextSpan PlaceOf(Label part) => part.Value.Length > 0 ? part.ValueSpan : part.NameSpan;
}
