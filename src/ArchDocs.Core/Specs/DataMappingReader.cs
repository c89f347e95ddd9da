using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Specs;

/// <summary>Reads which DTO field is stored in which data field: tables with a column for each, and arrows such as <c>OrderDto.total → orders.total_cents</c>.</summary>
internal static class DataMappingReader
{
    private static readonly FrozenSet<string> SectionKeys = new[]
    {
        "integration with interface contracts", "interface contract integration", "interface contracts", "data mapping", "data mappings", "dto mapping", "dto mappings", "field mapping", "field mappings",
        "mapping", "mappings", "dto to entity mapping", "entity to dto mapping", "dto entity mapping", "mapping to interface contracts", "mapping to dtos", "contract mapping",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] DtoColumns = ["DTO Field", "DTO Property", "Contract Field", "Interface Field", "API Field", "JSON Field", "DTO Fields", "DTO Attribute"];

    private static readonly string[] DataColumns =
        ["Data Field", "Entity Field", "Column", "Database Column", "DB Column", "Table Column", "Database Field", "DB Field", "Data Column", "Storage Field", "Stored As", "Stored In", "Entity Property", "Column Name", "Data Model Field", "Data Fields", "Model Field"];

    private static readonly string[] TransformationColumns = ["Transformation", "Transformations", "Transform", "Conversion", "Mapping Rule", "Notes", "Note", "Remarks", "Comment", "Comments"];

    private static readonly string[] Arrows = ["<->", "<=>", "->", "=>", "→", "↔", "⇒", "⟶", "<-", "←"];

    public static ImmutableArray<DataMappingSpec> Read(DesignDocument document)
    {
        if (document.Kind is not (DocumentKind.DataDesign or DocumentKind.BackendDesign))
        {
            return [];
        }

        var mappings = ImmutableArray.CreateBuilder<DataMappingSpec>();
        foreach (var root in document.Sections.Where(section => SectionKeys.Contains(section.Key)))
        {
            foreach (var section in root.DescendantsAndSelf())
            {
                var (dto, entity) = section == root ? (null, null) : OwnersOf(section);
                mappings.AddRange(section.Tables.SelectMany(table => OfTable(document, section, table)).Concat(OfLists(document, section))
                    .Select(mapping => mapping with { Dto = mapping.Dto ?? dto, Entity = mapping.Entity ?? entity }));
            }
        }

        return mappings.ToImmutable();
    }

    private static IEnumerable<DataMappingSpec> OfTable(DesignDocument document, Section section, Table table)
    {
        var (dto, data, transformation) = (table.ColumnOf(DtoColumns), table.ColumnOf(DataColumns), table.ColumnOf(TransformationColumns));
        var (dtoOwner, dataOwner) = (table.ColumnOf("DTO", "Structure", "Contract"), table.ColumnOf("Entity", "Table", "Collection"));
        (dto, data) = (dto < 0 && data >= 0 ? OtherFieldColumn(table, data) : dto, data < 0 && dto >= 0 ? OtherFieldColumn(table, dto) : data);
        foreach (var row in table.Rows.Where(row => row.IsFilled))
        {
            Cell? note = transformation < 0 ? null : row.Cells[transformation];
            if (dto >= 0 && data >= 0)
            {
                yield return new DataMappingSpec(document, section, row.Span, row.Cells[dto], row.Cells[data], note) { Dto = OwnerAt(row, dtoOwner), Entity = OwnerAt(row, dataOwner) };
            }
            else if (dto < 0 && data < 0 && dtoOwner >= 0 && dataOwner >= 0)
            {
                // 'DTO | Entity' over cells such as 'OrderDto.total' and 'orders.total_cents'.
                if (row.Cells[dtoOwner].Text.Contains('.', StringComparison.Ordinal) && row.Cells[dataOwner].Text.Contains('.', StringComparison.Ordinal))
                {
                    yield return new DataMappingSpec(document, section, row.Span, row.Cells[dtoOwner], row.Cells[dataOwner], note);
                }
            }
            else if (SplitAtArrow(document, row.Cells[0].Span, row.Cells[0].Text) is var (left, right))
            {
                yield return new DataMappingSpec(document, section, row.Span, left, right, note ?? (row.Cells.Length > 1 ? row.Cells[1] : null));
            }
        }
    }

    /// <summary>'Go Struct Field' beside 'Database Column'.</summary>
    private static int OtherFieldColumn(Table table, int known)
    {
        for (var i = 0; i < table.Header.Length; i++)
        {
            if (i != known && HeadingText.KeyOf(table.Header[i].Text).Split(' ')[^1] is "field" or "property" or "attribute" or "member" or "column")
            {
                return i;
            }
        }

        return -1;
    }

    private static IEnumerable<DataMappingSpec> OfLists(DesignDocument document, Section section)
    {
        foreach (var item in section.Blocks.OfType<ListBlock>().SelectMany(list => list.Items))
        {
            var end = item.Text.AsSpan().IndexOfAny('(', ';', ':');
            var mapping = end < 0 ? item.Text : item.Text[..end];
            if (SplitAtArrow(document, item.Span, mapping) is var (left, right))
            {
                var note = end < 0 ? "" : item.Text[(end + 1)..].Trim(' ', ')', '.', ':');
                yield return new DataMappingSpec(document, section, item.Span, left, right, new Cell(item.Span, note));
            }
        }
    }

    /// <summary>Names on both sides of one arrow, as they stand: whose field each is, its owner tells.</summary>
    private static (Cell Dto, Cell Data)? SplitAtArrow(DesignDocument document, TextSpan span, string text)
    {
        foreach (var arrow in Arrows)
        {
            if (text.Split(arrow) is [var left, var right] && left.Trim() is { Length: > 0 } first && right.Trim() is { Length: > 0 } second)
            {
                return (CellOf(document, span, first), CellOf(document, span, second));
            }
        }

        return null;
    }

    private static Cell CellOf(DesignDocument document, TextSpan within, string text)
    {
        var start = document.Source.TextOf(within).IndexOf(text, StringComparison.Ordinal);
        return new Cell(start < 0 ? within : new TextSpan(within.Start + start, text.Length), text);
    }

    private static string? OwnerAt(TableRow row, int column) => column >= 0 && !row.Cells[column].IsEmpty ? row.Cells[column].Text.Trim() : null;

    /// <summary>'OrderDto', 'OrderDto → orders', 'OrderDto to orders'.</summary>
    private static (string? Dto, string? Entity) OwnersOf(Section section)
    {
        var heading = HeadingText.WithoutNumber(section.Heading).ToString();
        foreach (var joint in Arrows.Append(" to "))
        {
            if (heading.Split(joint) is [var dto, var entity])
            {
                return (FirstName(dto), FirstName(entity));
            }
        }

        return (FirstName(heading), null);
    }

    private static string? FirstName(string text)
    {
        var name = text.Trim().Split(' ', '(', ':')[0].Trim('`', '*');
        return name.Length > 0 ? name : null;
    }
}
