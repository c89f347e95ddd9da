using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Specs;

/// <summary>Reads the services that 02 integrates with: rows of the tables of Integration Points, or subsections and items with the same parts.</summary>
internal static class IntegrationReader
{
    private static readonly FrozenSet<string> ParentKeys = NamedSections.Keys("integration points", "integrations", "integration");

    private static readonly FrozenSet<string> InternalKeys = NamedSections.Keys("internal services", "internal integrations", "internal systems", "internal integration points", "internal");

    private static readonly FrozenSet<string> ExternalKeys = NamedSections.Keys(
        "external services", "external integrations", "external systems", "external apis", "external integration points", "third party services", "third party integrations", "external");

    public static readonly ImmutableArray<string> KindNames = ["Integration Type", "Protocol", "Type", "Interface", "Integration Method", "Communication", "Mechanism", "Transport"];

    public static readonly ImmutableArray<string> PurposeNames = ["Purpose", "Description", "Data Exchanged", "Usage", "Role"];

    public static readonly ImmutableArray<string> FallbackNames = ["Fallback", "Failure Handling", "If Unavailable", "On Failure", "Failure Mode", "Degradation"];

    public static ImmutableArray<IntegrationSpec> Read(DesignDocument document)
    {
        if (document.Kind != DocumentKind.Architecture)
        {
            return [];
        }

        var specs = ImmutableArray.CreateBuilder<IntegrationSpec>();
        foreach (var section in document.Sections)
        {
            if (SideOf(section) is { } isExternal)
            {
                ReadSection(document, section, isExternal, specs);
            }
            else if (NamedSections.IsNamed(section, ParentKeys))
            {
                specs.AddRange(section.Tables.SelectMany(table => RowsOf(section, table, null)));
            }
        }

        return specs.ToImmutable();
    }

    /// <summary>Whether the section lists external services; null where it lists none of either kind.</summary>
    private static bool? SideOf(Section section)
    {
        var isExternal = NamedSections.IsNamed(section, ExternalKeys);
        if (!isExternal && !NamedSections.IsNamed(section, InternalKeys))
        {
            return null;
        }

        // A single word is a heading of many things.
        return section.Key.Contains(' ', StringComparison.Ordinal) || (section.Parent is { } parent && NamedSections.IsNamed(parent, ParentKeys)) ? isExternal : null;
    }

    private static void ReadSection(DesignDocument document, Section section, bool isExternal, ImmutableArray<IntegrationSpec>.Builder specs)
    {
        specs.AddRange(section.Tables.SelectMany(table => RowsOf(section, table, isExternal)));
        foreach (var child in section.Children)
        {
            var rows = child.Tables.SelectMany(table => RowsOf(section, table, isExternal)).ToArray();
            specs.AddRange(rows);
            if (rows.Length == 0 && PartsOf(document, section, child, isExternal) is { } spec)
            {
                specs.Add(spec);
            }
        }

        specs.AddRange(section.Blocks.OfType<ListBlock>().SelectMany(list => list.Items).Select(item => ItemOf(document, section, item, isExternal)).OfType<IntegrationSpec>());
    }

    private static IEnumerable<IntegrationSpec> RowsOf(Section section, Table table, bool? isExternal)
    {
        var columns = new TableColumns(table);
        var name = columns.Take("Service", "Service Name", "System", "Component", "Integration Point", "Integration", "Name", "Dependency", "API", "Provider");
        var side = isExternal is null ? columns.Take("Scope", "Internal/External", "Side", "Category") : -1;
        var (kind, purpose, fallback) = (columns.Take(KindNames.AsSpan()), columns.Take(PurposeNames.AsSpan()), columns.Take(FallbackNames.AsSpan()));
        if (kind < 0 && purpose < 0 && fallback < 0)
        {
            return [];
        }

        name = name < 0 ? columns.TakeFirst() : name;
        return name < 0
            ? []
            : table.Rows.Where(row => row.IsFilled && (row.Cells[name].IsEmpty || !NoneText.IsNone(row.Cells[name].Text))).Select(row => new IntegrationSpec(
                section,
                row.Span,
                isExternal ?? (side >= 0 ? row.Cells[side].Text.Contains("external", StringComparison.OrdinalIgnoreCase) : fallback >= 0),
                row.Cells[name],
                TableColumns.CellAt(row, kind),
                TableColumns.CellAt(row, purpose),
                TableColumns.CellAt(row, fallback))
            {
                Row = row,
                Table = table,
            });
    }

    /// <summary>A subsection with a label for each column.</summary>
    private static IntegrationSpec? PartsOf(DesignDocument document, Section section, Section child, bool isExternal)
    {
        var (kind, purpose, fallback) = (SpecParts.Find(child, KindNames.AsSpan()), SpecParts.Find(child, PurposeNames.AsSpan()), SpecParts.Find(child, FallbackNames.AsSpan()));
        var name = NamePart.WithoutRemark(HeadingText.WithoutNumber(child.Heading).ToString());
        return kind is null && purpose is null && fallback is null
            ? null
            : new IntegrationSpec(section, child.HeadingSpan, isExternal, SourcePlace.CellOf(document, child.HeadingTextSpan, name), CellOf(document, kind), CellOf(document, purpose), CellOf(document, fallback));
    }

    /// <summary>An item with nested items for the columns.</summary>
    private static IntegrationSpec? ItemOf(DesignDocument document, Section section, ListItem item, bool isExternal)
    {
        var parts = LabelledText.Read(document, item, [KindNames, PurposeNames, FallbackNames]);
        var name = NamePart.WithoutRemark(item.Text[..NamePart.Split(item.Text).NameEnd]);
        return name.Length == 0 || parts.All(part => part is null)
            ? null
            : new IntegrationSpec(section, SourcePlace.FirstLineOf(document, item.Span), isExternal, SourcePlace.CellOf(document, item.Span, name), parts[0], parts[1], parts[2]);
    }

    private static Cell? CellOf(DesignDocument document, Label? label) => label is null ? null : LabelledText.CellOf(document, label);
}
