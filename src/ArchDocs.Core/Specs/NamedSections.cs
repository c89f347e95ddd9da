using System.Collections.Frozen;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Specs;

/// <summary>Finds sections by the names that authors give them.</summary>
internal static class NamedSections
{
    public static FrozenSet<string> Keys(params string[] keys) => keys.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The sections of one of these names, in document order, without those that stand in another one.</summary>
    public static IEnumerable<Section> Find(DesignDocument document, FrozenSet<string> keys)
    {
        var end = 0;
        foreach (var section in document.Sections)
        {
            if (section.Span.Start >= end && IsNamed(section, keys))
            {
                end = section.Span.End;
                yield return section;
            }
        }
    }

    /// <summary>With or without a remark in parentheses at the heading's end.</summary>
    public static bool IsNamed(Section section, FrozenSet<string> keys) =>
        keys.Contains(SectionName.KeyOf(section))
        || (section.Heading.EndsWith(')') && keys.Contains(SectionName.KeyOf(SectionName.WithoutRemark(section.Heading))));
}
