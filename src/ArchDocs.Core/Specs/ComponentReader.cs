using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Specs;

/// <summary>Reads the components that 02 describes: subsections of Component Details, rows of its table, or items of its list.</summary>
internal static class ComponentReader
{
    private static readonly FrozenSet<string> SectionKeys = NamedSections.Keys(
        "component details", "components", "component design", "component architecture", "component descriptions", "component overview", "component specifications");

    /// <summary>Headings that are a part of the component above them, where others write a label.</summary>
    private static readonly FrozenSet<string> PartKeys = NamedSections.Keys(
        "purpose", "responsibilities", "responsibility", "dependencies", "depends on", "interfaces", "interface", "notes", "configuration", "example", "examples", "overview", "summary", "description");

    public static ImmutableArray<ComponentSpec> Read(DesignDocument document)
    {
        if (document.Kind != DocumentKind.Architecture)
        {
            return [];
        }

        var specs = ImmutableArray.CreateBuilder<ComponentSpec>();
        foreach (var section in NamedSections.Find(document, SectionKeys))
        {
            ReadChildren(document, section, canGroup: true, specs);
            specs.AddRange(section.Tables.SelectMany(table => RowsOf(section, table)));
            if (section.Children.IsEmpty)
            {
                specs.AddRange(section.Blocks.OfType<ListBlock>().SelectMany(list => list.Items).Select(item => ItemOf(document, section, item)).OfType<ComponentSpec>());
            }
        }

        return specs.ToImmutable();
    }

    private static void ReadChildren(DesignDocument document, Section section, bool canGroup, ImmutableArray<ComponentSpec>.Builder specs)
    {
        foreach (var child in section.Children.Where(child => !PartKeys.Contains(child.Key)))
        {
            var spec = SpecOf(document, child);
            if (canGroup && !HasParts(spec) && child.Children.Any(part => !PartKeys.Contains(part.Key) && HasParts(SpecOf(document, part))))
            {
                ReadChildren(document, child, canGroup: false, specs);
            }
            else
            {
                specs.Add(spec);
            }
        }
    }

    private static bool HasParts(ComponentSpec spec) => spec is not { Purpose: null, Responsibilities: null, DependenciesPart: null };

    private static ComponentSpec SpecOf(DesignDocument document, Section section)
    {
        var name = NamePart.WithoutRemark(HeadingText.WithoutNumber(section.Heading).ToString());
        var dependencies = SpecParts.Find(section, "Dependencies", "Dependency", "Depends On", "Dependent Components");
        return new ComponentSpec
        {
            Section = section,
            Name = name,
            NameSpan = SourcePlace.Of(document, section.HeadingTextSpan, name),
            Purpose = SpecParts.Find(section, "Purpose", "Role", "Description"),
            Responsibilities = SpecParts.Find(section, "Responsibilities", "Responsibility", "Key Responsibilities"),
            DependenciesPart = dependencies,
            Dependencies = dependencies is null ? [] : DependencyReader.Read(document, dependencies),
            Interfaces = SpecParts.Find(section, "Interfaces", "Interface"),
        };
    }

    private static IEnumerable<ComponentSpec> RowsOf(Section section, Table table)
    {
        var columns = new TableColumns(table);
        var name = columns.Take("Component", "Name", "Component Name", "Service", "Module");
        var (purpose, responsibilities, dependencies, interfaces) = (columns.Take("Purpose", "Role", "Description"), columns.Take("Responsibilities", "Responsibility"), columns.Take("Dependencies", "Depends On"), columns.Take("Interfaces", "Interface"));
        if (name < 0 || (purpose < 0 && responsibilities < 0 && dependencies < 0))
        {
            return [];
        }

        return table.Rows.Where(row => !row.Cells[name].IsEmpty).Select(row => new ComponentSpec
        {
            Section = section,
            Name = NamePart.WithoutRemark(row.Cells[name].Text),
            NameSpan = row.Cells[name].Span,
            Purpose = LabelOf(table, row, purpose),
            Responsibilities = LabelOf(table, row, responsibilities),
            DependenciesPart = LabelOf(table, row, dependencies),
            Dependencies = dependencies < 0 ? [] : [.. DependencyReader.ReadText(row.Cells[dependencies].Text, row.Cells[dependencies].Span, isItem: false)],
            Interfaces = LabelOf(table, row, interfaces),
        });
    }

    private static Label? LabelOf(Table table, TableRow row, int column) =>
        column < 0 ? null : new Label(table.Header[column].Text, table.Header[column].Span, row.Cells[column].Text, row.Cells[column].Span, []);

    private static ComponentSpec? ItemOf(DesignDocument document, Section section, ListItem item)
    {
        var name = NamePart.WithoutRemark(item.Text[..NamePart.Split(item.Text).NameEnd]);
        return name.Length == 0 || name.Split(' ').Length > 4
            ? null
            : new ComponentSpec { Section = section, Name = name, NameSpan = SourcePlace.Of(document, item.Span, name) };
    }
}
