using System.Collections.Immutable;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Spelling;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Rules.Integration;

/// <summary>Everything that a component may depend on by name: what the feature's documents list, and what the host consists of.</summary>
internal sealed class KnownNames
{
    private readonly ImmutableArray<string> _names;
    private readonly Lazy<ImmutableArray<(string Name, SpokenName Words)>> _words;
    private readonly Lazy<ImmutableArray<SpokenName>> _texts;
    private readonly ITypeCatalog _types;
    private readonly Lazy<ImmutableArray<(string Name, SpokenName Words)>> _assemblies;

    public KnownNames(FeatureContext context, DocumentSpecs architecture)
    {
        var technologies = context.Feature.Specs.Where(specs => specs.Document.Kind is DocumentKind.Architecture or DocumentKind.ResearchReport).SelectMany(specs => specs.Technologies).ToArray();
        _types = context.Types;
        _names =
        [
            .. architecture.Components.Select(component => component.Name),
            .. architecture.Integrations.Select(integration => NamePart.WithoutRemark(integration.Name.Text)),
            .. technologies.Select(technology => technology.Name),
        ];
        _assemblies = new(() => [.. context.Assemblies.Select(name => (name, SpokenName.Of(name)))]);
        _words = new(() =>
        [
            .. _names.Concat(context.Feature.Structures.Where(structure => !structure.IsProse).Select(structure => TypeBinder.PlainNameOf(structure.Spec)))
                .Where(name => name.Length > 0).Select(name => (name, SpokenName.Of(name))),
        ]);
        _texts = new(() =>
        [
            .. architecture.Integrations.SelectMany(integration => new[] { integration.Name.Text, integration.Kind?.Text, integration.Purpose?.Text, integration.Fallback?.Text }).OfType<string>().Select(SpokenName.Of),
            .. technologies.SelectMany(technology => new[] { technology.Technology.Text, technology.Layer?.Text, technology.Justification?.Text }).OfType<string>().Select(SpokenName.Of),
        ]);
    }

    public bool Has(string name)
    {
        var words = SpokenName.Of(TechnologyName.Read(name).Name);
        if (words.Words.IsEmpty || PlatformNames.IsKnown(name, words))
        {
            return true;
        }

        // Words for a part ('the orders table') tell of something that no list of these names.
        var isPhrase = name.Contains(' ', StringComparison.Ordinal);
        return (isPhrase && words.HasAny(PlatformNames.Parts))
            || _words.Value.Any(known => Means(known, words, isPhrase))
            || _texts.Value.Any(text => text.Contains(words))
            || (!isPhrase && !_types.FindByName(name, null).IsEmpty)
            || _assemblies.Value.Any(known => Means(known, words, isPhrase));
    }

    /// <summary>The same name, or one of them is a part of the other: 'Stripe' of 'Payment Provider (Stripe)', 'SQLite' in 'SQLite connection'.</summary>
    private static bool Means((string Name, SpokenName Words) known, SpokenName words, bool isPhrase) =>
        known.Words.Means(words) || (isPhrase && words.Contains(known.Words)) || (known.Name.AsSpan().ContainsAny(' ', '.') && known.Words.Contains(words));

    public string? Nearest(string name) => NearestName.Find(name, _names.Distinct(StringComparer.Ordinal));
}
