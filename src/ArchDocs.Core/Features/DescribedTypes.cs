using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Features;

/// <summary>
/// The C# types that a feature's documents describe, well or badly: how well is other rules' business. Whatever may mean a type counts, so that no
/// type is asked for that somebody wrote about: every candidate of an ambiguous name, and the type that a misspelt one probably means.
/// </summary>
internal static class DescribedTypes
{
    /// <summary>Full names without type parameters, in ordinal order.</summary>
    public static ImmutableArray<string> Of(FeatureModel model)
    {
        if (model.Types is not { HasTypes: true } types)
        {
            return [];
        }

        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var structure in model.Structures.Concat(model.Payloads.Where(payload => !payload.IsProse)))
        {
            var described = structure.Candidates.IsEmpty ? Meant(structure.Spec, types) : structure.Candidates;
            found.UnionWith(NamesOf(described.Concat(described.SelectMany(type => TellingNothingMore(type, types)))));
        }

        foreach (var document in model.Documents)
        {
            found.UnionWith(NamesOf(InHeadings(document, types)));
            found.UnionWith(NamesOf(InDirectives(document).SelectMany(name => types.FindByFullName(name))));
            found.UnionWith(document.GeneratedRegions.Where(region => region.Name == DtoReader.ManyRegionName).SelectMany(region => InRegion(region, types)));
        }

        return [.. found];
    }

    /// <summary>Derived types without a member of their own: the base's discriminator says all that there is.</summary>
    private static IEnumerable<TypeModel> TellingNothingMore(TypeModel type, ITypeCatalog types) =>
        (type.Polymorphism?.DerivedTypes ?? []).SelectMany(derived => types.FindByFullName(derived.FullName))
            .Where(derived => derived.Members.All(member => member.DeclaringType != derived.FullName));

    private static ImmutableArray<TypeModel> Meant(DtoSpec spec, ITypeCatalog types)
    {
        var name = TypeBinder.PlainNameOf(spec);
        return spec.DeclaredType is not null && types.FindByName(name, null) is { IsEmpty: false } named ? named
            : types.FindNearestName(name) is { } nearest ? types.FindByName(nearest, null)
            : [];
    }

    /// <summary>In any document, at any level, where the heading is no more than a name or begins with what can be nothing but one.</summary>
    private static IEnumerable<TypeModel> InHeadings(DesignDocument document, ITypeCatalog types)
    {
        foreach (var section in document.Sections)
        {
            if (StructureHeading.Read(document.Source.TextOf(section.HeadingTextSpan)) is { } heading && IsCodeName(heading, section))
            {
                var name = heading.TypeArguments.IsEmpty ? heading.Name : TypeQuery.Parse(heading.Name).Name;
                foreach (var type in types.FindByName(name, heading.TypeArguments.IsEmpty ? null : heading.TypeArguments.Length))
                {
                    // A type within another is hardly meant by a word such as 'Response'.
                    if (type.Name == name || name.Contains('.', StringComparison.Ordinal))
                    {
                        yield return type;
                    }
                }
            }
        }
    }

    private static bool IsCodeName(StructureHeading heading, Section section) =>
        heading.Name.AsSpan(1).ContainsAnyInRange('A', 'Z') || heading.Length >= HeadingText.WithoutNumber(section.Heading).Trim().Length;

    private static IEnumerable<string> InDirectives(DesignDocument document) =>
        document.Directives.Where(directive => directive.Name == "type").Select(directive => directive.Arguments.Trim().Trim('"', '\'', '`'))
            .Concat(document.GeneratedRegions.Select(region => region.AttributeOf("type")).OfType<string>());

    /// <summary>A section of many types, which the next update fills.</summary>
    private static IEnumerable<string> InRegion(GeneratedRegion region, ITypeCatalog types)
    {
        var space = region.AttributeOf("namespace");
        var globs = TypeGlobs.Read(region.AttributeOf("types") ?? "");
        return types.Visible.Where(type => globs.IsMatch(type.Name, type.FullName) || type.Namespace == space)
            .Select(type => type.FullName);
    }

    private static IEnumerable<string> NamesOf(IEnumerable<TypeModel> types) => types.Select(type => type.QualifiedName);
}
