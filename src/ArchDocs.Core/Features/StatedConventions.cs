using System.Collections.Immutable;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Features;

/// <param name="Styles">What the report says, else what 04 says.</param>
/// <param name="Source">Where it is stated.</param>
/// <param name="Tolerated">Styles of either document: where the two are at odds, a name may follow each.</param>
internal sealed record StatedConvention(ImmutableArray<NamingStyle> Styles, NamingConventionSpec Source, ImmutableArray<NamingStyle> Tolerated);

/// <summary>The naming conventions of a feature, by the kind of name they are about.</summary>
internal sealed class StatedConventions
{
    private readonly List<(NameKind Kind, NamingConventionSpec Spec, ImmutableArray<NamingStyle> Styles)> _stated;

    public StatedConventions(FeatureModel feature) =>
        _stated =
        [
            .. from specs in feature.Specs
               orderby specs.Document.Kind == DocumentKind.ResearchReport ? 0 : 1
               from spec in specs.NamingConventions
               from kind in KindsOf(spec)
               select (kind, spec, StylesOf(spec)),
        ];

    /// <summary>Something is said of the kind, understood or not.</summary>
    public bool IsStated(NameKind kind) => _stated.Exists(stated => stated.Kind == kind);

    /// <summary>Null where nothing that tells a style is said of the kind.</summary>
    public StatedConvention? Of(NameKind kind)
    {
        var stated = _stated.Where(stated => stated.Kind == kind && !stated.Styles.IsEmpty).ToArray();
        if (stated is not [var first, ..])
        {
            return null;
        }

        var styles = stated.Where(other => other.Spec.Document == first.Spec.Document).SelectMany(other => other.Styles).Distinct();
        return new StatedConvention([.. styles], first.Spec, [.. stated.SelectMany(other => other.Styles).Distinct()]);
    }

    private static IEnumerable<NameKind> KindsOf(NamingConventionSpec spec)
    {
        var kinds = NameKindWords.Read(spec.Kind, spec.Section.Heading);

        // 'Commands: CreateOrderCommand' speaks of messages, not of a command line.
        return ExamplesOf(spec).Any(example => example.EndsWith("Command", StringComparison.Ordinal)) ? kinds.Where(kind => kind != NameKind.Command) : kinds;
    }

    /// <summary>None where the example contradicts the words: then nobody knows what is meant.</summary>
    private static ImmutableArray<NamingStyle> StylesOf(NamingConventionSpec spec)
    {
        var styles = NamingStyleWords.Read(spec.Convention);
        var telling = ExamplesOf(spec).Where(example => NamingStyles.Of(example) is not null).ToArray();
        return telling.Length == 0 || telling.Any(example => styles.Any(style => NamingStyles.Fits(example, style))) ? styles : [];
    }

    private static IEnumerable<string> ExamplesOf(NamingConventionSpec spec) =>
        (spec.Example ?? "").Split([' ', ',', '/', '`', '(', ')', '"', ';', '|'], StringSplitOptions.RemoveEmptyEntries).Where(NamingStyles.IsName);
}
