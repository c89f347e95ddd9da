using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Features;

/// <summary>The names of structures that the documents of a feature specify, or say where another feature does.</summary>
internal sealed class DocumentedNames
{
    private readonly HashSet<string> _structures;
    private readonly Lazy<HashSet<string>> _headingWords;
    private readonly Lazy<HashSet<string>> _linkedWords;
    private readonly Lazy<HashSet<string>> _enumValues;
    private readonly ImmutableArray<string> _closedForms;

    private DocumentedNames(IReadOnlyCollection<DtoSpec> structures, IReadOnlyCollection<DesignDocument> documents)
    {
        _structures = structures.Select(PlainNameOf).ToHashSet(StringComparer.Ordinal);
        _closedForms = [.. structures.Where(structure => !structure.TypeArguments.IsEmpty).SelectMany(structure => new[] { Squeeze(structure.Name), Squeeze(structure.Name.Replace("<", "of", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal)) })];
        _headingWords = new(() => documents.SelectMany(document => document.Sections).SelectMany(section => WordsIn(section.Heading)).ToHashSet(StringComparer.Ordinal));
        _linkedWords = new(() => documents.SelectMany(LinkedWordsIn).ToHashSet(StringComparer.Ordinal));
        _enumValues = new(() => structures.SelectMany(structure => structure.Values?.Rows ?? []).Select(row => row.Value.Text.Trim())
            .Concat(structures.SelectMany(structure => structure.Fields?.Rows ?? []).SelectMany(row => new[] { row.Type, row.Validation }).OfType<Cell>().SelectMany(cell => WordsIn(cell.Text).Where(word => word.Length > 0)))
            .ToHashSet(StringComparer.Ordinal));
        HasFutureStructures = documents.Any(document => document.GeneratedRegions.Any(region => region.Name == DtoReader.ManyRegionName && document.Source.SpanOf(region.ContentSpan).IsWhiteSpace()));
    }

    /// <summary>Structures without type arguments, for near-misses.</summary>
    public IEnumerable<string> Structures => _structures;

    /// <summary>Values of enums, whether listed in a table or within a cell.</summary>
    public HashSet<string> EnumValues => _enumValues.Value;

    /// <summary>A derived section will generate structures in the next update.</summary>
    public bool HasFutureStructures { get; }

    public static DocumentedNames Of(FeatureModel feature) => new([.. feature.Structures.Select(structure => structure.Spec)], feature.Documents);

    /// <summary>A structure of the feature, a name in some heading, or one that stands beside a link to another document.</summary>
    /// <param name="name">Without type arguments.</param>
    public bool Contains(string name)
    {
        var simple = name[(name.LastIndexOf('.') + 1)..];
        return _structures.Contains(name) || _structures.Contains(simple) || _headingWords.Value.Contains(simple) || _linkedWords.Value.Contains(simple);
    }

    /// <summary>The text without the generic structures that a heading specifies in that very form: <c>ParcelPage&lt;ParcelDto&gt;</c>.</summary>
    public bool CoversForm(string text)
    {
        if (_closedForms.IsEmpty)
        {
            return false;
        }

        var squeezed = Squeeze(text);
        return _closedForms.Any(form => squeezed.Contains(form, StringComparison.Ordinal));
    }

    public static string PlainNameOf(DtoSpec spec)
    {
        var name = TypeBinder.PlainNameOf(spec);
        return name[(name.LastIndexOf('.') + 1)..];
    }

    private static IEnumerable<string> LinkedWordsIn(DesignDocument document)
    {
        foreach (var link in document.Links.Where(link => !link.IsImage && link.Target.Contains(".md", StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var word in WordsIn(document.Source.TextOf(document.Source.LineSpan(document.Source.LineOf(link.Span.Start)))))
            {
                yield return word;
            }
        }
    }

    private static IEnumerable<string> WordsIn(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_'))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                yield return text[start..i];
                start = -1;
            }
        }
    }

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('`' or '\\' or '*')));
}
