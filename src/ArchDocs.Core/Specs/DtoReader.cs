using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Specs;

/// <summary>Reads the data structures that 01 and 04 specify.</summary>
internal static class DtoReader
{
    /// <summary>The derived section that generates structures, headings included.</summary>
    public const string ManyRegionName = "dtos";

    private static readonly FrozenSet<string> SectionKeys = new[]
    {
        "dto data structures", "data structures", "dtos", "dto", "data transfer objects", "data transfer objects dtos", "dtos data structures",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Headings that are a part of the structure above them, where others write a label.</summary>
    private static readonly FrozenSet<string> PartKeys = new[]
    {
        "purpose", "fields", "properties", "attributes", "values", "validation", "validation rules", "notes", "example", "examples", "description", "usage",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static ImmutableArray<DtoSpec> Read(DesignDocument document)
    {
        if (document.Kind is not (DocumentKind.InterfaceContracts or DocumentKind.BackendDesign))
        {
            return [];
        }

        var specs = ImmutableArray.CreateBuilder<DtoSpec>();
        foreach (var section in document.Sections)
        {
            if (SectionKeys.Contains(section.Key) && !IsWithinAnother(section))
            {
                ReadChildren(document, section, canGroup: true, specs);
            }
        }

        return specs.ToImmutable();
    }

    /// <summary>The section that holds the structures; null where the document has none.</summary>
    public static Section? SectionOf(DesignDocument document) => document.Sections.FirstOrDefault(section => SectionKeys.Contains(section.Key) && !IsWithinAnother(section));

    private static bool IsWithinAnother(Section section)
    {
        for (var parent = section.Parent; parent is not null; parent = parent.Parent)
        {
            if (SectionKeys.Contains(parent.Key))
            {
                return true;
            }
        }

        return false;
    }

    private static void ReadChildren(DesignDocument document, Section section, bool canGroup, ImmutableArray<DtoSpec>.Builder specs)
    {
        foreach (var child in section.Children)
        {
            var spec = ReadStructure(document, child);
            if (canGroup && IsGroup(document, child, spec))
            {
                ReadChildren(document, child, canGroup: false, specs);
            }
            else
            {
                specs.Add(spec);
            }
        }
    }

    /// <summary>A subsection without a specification of its own that holds some: <c>### Responses</c> above <c>#### OrderDto</c>.</summary>
    private static bool IsGroup(DesignDocument document, Section section, DtoSpec spec) =>
        spec is { Fields: null, Values: null, DeclaredType: null, Region: null }
        && section.Children.Any(child => !PartKeys.Contains(child.Key) && ReadStructure(document, child) is { Fields: not null } or { Values: not null } or { DeclaredType: not null });

    private static DtoSpec ReadStructure(DesignDocument document, Section section)
    {
        var heading = StructureHeading.Read(document.Source.TextOf(section.HeadingTextSpan));
        var own = TextSpan.FromBounds(section.HeadingSpan.End, section.Children is [var first, ..] ? first.HeadingSpan.Start : section.Span.End);
        var declared = DeclaredType.Read(document, own);
        if (declared.Region is null && document.GeneratedRegions.FirstOrDefault(region => region.Name == ManyRegionName && region.Span.Contains(section.HeadingSpan)) is { } many)
        {
            declared = declared with { Region = many };
        }

        var parts = section.Children.Where(child => PartKeys.Contains(child.Key)).Prepend(section).ToArray();
        var fields = StructureTables.FieldsOf(parts);
        return new DtoSpec
        {
            Name = heading?.Name ?? section.Heading,
            TypeArguments = heading?.TypeArguments ?? [],
            NameSpan = heading is null ? section.HeadingTextSpan : new TextSpan(section.HeadingTextSpan.Start + heading.Start, heading.Length),
            Document = document,
            Section = section,
            Purpose = section.LabelOf("Purpose", "Description"),
            FieldsLabel = section.LabelOf("Fields", "Properties", "Attributes") ?? (section.LabelOf("Values", "Enum Values", "Allowed Values") is { HasValue: false } values ? values : null),
            Fields = fields,
            Values = fields is null ? StructureTables.ValuesOf(parts) : null,
            DeclaredType = declared.Name,
            DeclaredTypeSpan = declared.Span,
            Region = declared.Region,
        };
    }
}
