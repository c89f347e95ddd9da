using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>Fields that ARCH7010 reports, for rules that see the same letters.</summary>
internal static class WireSpelling
{
    /// <summary>The cells of their names, with the names on the wire.</summary>
    public static Dictionary<(DesignDocument Document, TextSpan Cell), string> FindIn(FeatureContext context)
    {
        var found = new Dictionary<(DesignDocument, TextSpan), string>();
        if (context.Feature.Stage is FeatureStage.Research or FeatureStage.Retired || !context.Types.HasTypes)
        {
            return found;
        }

        foreach (var matching in context.Feature.Structures.Concat(context.Feature.Payloads).Where(structure => !structure.IsProse).Select(context.MatchingOf).OfType<MemberMatching>())
        {
            foreach (var row in matching.WrittenRows)
            {
                if (row.Member is { } member && matching.WireNameOf(member) is var name && name != row.Name)
                {
                    found[(matching.Spec.Document, row.Field.Name.Span)] = name;
                }
            }
        }

        return found;
    }
}
