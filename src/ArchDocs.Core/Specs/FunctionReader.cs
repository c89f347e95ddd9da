using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Specs;

/// <summary>Reads the functions that Library Interface (04) specifies, grouped by module or flat.</summary>
internal static class FunctionReader
{
    /// <summary>The derived section that generates functions, headings included.</summary>
    public const string RegionName = "library";

    private static readonly FrozenSet<string> KindWords = new[] { "function", "method", "operation", "async", "procedure" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SpecForm Form = new(PartNames.OfFunction, PartNames.Keys(PartNames.Signature, PartNames.Returns, PartNames.Raises), IsNamedAsCode);

    public static ImmutableArray<FunctionSpec> Read(DesignDocument document) =>
        [.. InterfaceSections.Find(document, ShapeOwner.Function, Form).Select(section => Read(document, section))];

    private static FunctionSpec Read(DesignDocument document, Section section)
    {
        var name = SpecName.Read(document, section, KindWords);
        var raises = SpecParts.Find(section, PartNames.Raises.AsSpan());
        var signature = SignatureOf(section);
        return new FunctionSpec
        {
            Document = document,
            Section = section,
            Name = name.Name,
            NameSpan = name.Span,
            Purpose = SpecParts.Find(section, PartNames.Purpose.AsSpan()),
            Signature = signature,
            Parameters = PartTables.ParametersOf(signature),
            Returns = SpecParts.Find(section, PartNames.Returns.AsSpan()),
            Raises = raises,
            Errors = PartTables.ErrorsOf(document, raises),
            Behavior = SpecParts.Find(section, PartNames.Behavior.AsSpan()),
        };
    }

    /// <summary>Where one part shows the call and another lists its parameters, the list.</summary>
    private static Label? SignatureOf(Section section)
    {
        Label? first = null;
        foreach (var name in PartNames.Signature)
        {
            if (SpecParts.Find(section, name) is { } part)
            {
                if (part.Table is not null)
                {
                    return part;
                }

                first = first is { HasValue: true } ? first : part;
            }
        }

        return first;
    }

    private static bool IsNamedAsCode(Section section)
    {
        var word = section.Heading.AsSpan().Trim();
        var end = word.IndexOfAny(" (<");
        word = end < 0 ? word : word[..end];
        return section.Heading.Contains('(', StringComparison.Ordinal) && section.Heading.EndsWith(')') && !section.Heading.Contains(" (", StringComparison.Ordinal)
            || (word.Length == section.Heading.Length && word.Length > 1 && (word[1..].IndexOfAnyInRange('A', 'Z') >= 0 || word.IndexOfAny("_.") > 0));
    }
}
