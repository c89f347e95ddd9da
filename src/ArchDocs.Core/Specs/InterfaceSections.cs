using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Specs;

/// <summary>Finds the subsections of 04 that each specify one function, command or event, flat or in groups, and leaves prose out.</summary>
internal static class InterfaceSections
{
    public static ImmutableArray<Section> Find(DesignDocument document, ShapeOwner owner, SpecForm form)
    {
        if (document.Kind != DocumentKind.BackendDesign)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<Section>();
        foreach (var section in ContainersOf(document, owner))
        {
            AddFrom(section, form, found);
        }

        return found.ToImmutable();
    }

    /// <summary>The sections of the top level that hold such things; where there is none, those under them that are called as the built-in template calls them.</summary>
    public static IEnumerable<Section> ContainersOf(DesignDocument document, ShapeOwner owner)
    {
        var top = document.TopSections.Where(section => KnownOf(section)?.Parts == owner).ToArray();
        return top.Length > 0
            ? top
            : document.TopSections.Where(section => KnownOf(section) is null or { Parts: ShapeOwner.None }).SelectMany(section => section.Children)
                .Where(section => KnownOf(section) is { } known && known.Parts == owner && SectionName.KeyOf(WithoutRemark(section)) == SectionName.KeyOf(known.Names[0]));
    }

    private static KnownSection? KnownOf(Section section) => KnownSections.Find(section) ?? (section.Heading.EndsWith(')') ? KnownSections.Find(WithoutRemark(section)) : null);

    private static string WithoutRemark(Section section) => SectionName.WithoutRemark(section.Heading);

    private static void AddFrom(Section container, SpecForm form, ImmutableArray<Section>.Builder found)
    {
        foreach (var child in container.Children.Where(child => !form.IsPart(child)))
        {
            if (HoldsOthers(child, form))
            {
                AddFrom(child, form, found);
            }
            else if (form.HasParts(child) || form.IsNamedAsCode(child) || SectionContent.IsEmpty(child))
            {
                found.Add(child);
            }
        }
    }

    /// <summary>A module, or a command with subcommands: without a part that only a single thing has, above subsections that are no parts.</summary>
    private static bool HoldsOthers(Section section, SpecForm form) =>
        !form.HasDecidingPart(section)
        && section.Children.Any(child => !form.IsPart(child) && (form.HasParts(child) || form.IsNamedAsCode(child) || HoldsOthers(child, form) || SectionContent.IsEmpty(child)));
}

/// <summary>What tells a function, command or event from the prose beside it.</summary>
/// <param name="Parts">Names of its parts, as compared, whether labels or headings.</param>
/// <param name="DecidingParts">Those that a group of several never has.</param>
/// <param name="IsNamedAsCode">Its heading can only be a name.</param>
internal sealed record SpecForm(FrozenSet<string> Parts, FrozenSet<string> DecidingParts, Predicate<Section> IsNamedAsCode)
{
    /// <summary>A part, or an aside, of what stands above it.</summary>
    public bool IsPart(Section section) =>
        KeyOf(section.Heading) is var key && (Parts.Contains(key) || PartNames.Asides.Contains(key)) && !HasDecidingPart(section);

    public bool HasParts(Section section) => Has(section, Parts);

    public bool HasDecidingPart(Section section) => Has(section, DecidingParts);

    private static bool Has(Section section, FrozenSet<string> names) =>
        section.Labels.Any(label => !label.IsPlainItem && names.Contains(KeyOf(label.Name)))
        || section.Children.Any(child => names.Contains(KeyOf(child.Heading)))
        || section.Tables.SelectMany(SpecParts.PairsOf).Any(cells => names.Contains(KeyOf(cells[0].Text.TrimEnd(':'))));

    private static string KeyOf(string name) => HeadingText.KeyOf(SectionName.WithoutRemark(name));
}
