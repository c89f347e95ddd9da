using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>Finds the tables of a structure by their columns, under a label or right in its section.</summary>
internal static class StructureTables
{
    private static readonly FrozenSet<string> FieldLabels = Keys("fields", "field", "properties", "attributes", "members");

    private static readonly FrozenSet<string> ValueLabels = Keys("values", "value", "members", "enum values", "allowed values", "possible values");

    /// <summary>Labels whose tables look like fields and are none.</summary>
    private static readonly FrozenSet<string> OtherLabels = Keys(
        "example", "examples", "sample", "mapping", "mappings", "parameters", "query parameters", "errors", "relationships", "transformation", "headers");

    public static FieldTable? FieldsOf(IReadOnlyList<Section> parts) =>
        FieldsOf(TablesOf(parts).Where(entry => !OtherLabels.Contains(entry.Label)).Select(entry => (entry.Table, FieldLabels.Contains(entry.Label))));

    /// <summary>Of tables that a label announces as fields.</summary>
    public static FieldTable? FieldsOf(IEnumerable<Table> tables) => FieldsOf(tables.Select(table => (table, true)));

    private static FieldTable? FieldsOf(IEnumerable<(Table Table, bool IsLabelled)> tables)
    {
        Table? first = null;
        FieldColumns? firstColumns = null;
        var rows = ImmutableArray.CreateBuilder<FieldSpec>();
        foreach (var (table, isLabelled) in tables)
        {
            if (ColumnsOf(table, isLabelled) is { } columns)
            {
                first ??= table;
                firstColumns ??= columns;
                rows.AddRange(table.Rows.Where(row => row.IsFilled).Select(row => RowOf(row, columns)));
            }
        }

        return first is null ? null : new FieldTable(first, rows.ToImmutable()) { Columns = firstColumns! };
    }

    public static ValueTable? ValuesOf(IReadOnlyList<Section> parts)
    {
        foreach (var (table, label) in TablesOf(parts))
        {
            if (OtherLabels.Contains(label))
            {
                continue;
            }

            var value = table.ColumnOf("Value", "Values", "Enum Value", "Wire Value");
            if (value < 0 && ValueLabels.Contains(label))
            {
                value = Math.Max(0, table.ColumnOf("Name", "Member", "Constant"));
            }

            if (value >= 0 && table.ColumnOf("Type", "Data Type") < 0)
            {
                var number = Other(table.ColumnOf("Number", "Numeric Value", "Integer", "Ordinal", "Int"), value);
                var description = DescriptionOf(table);
                return new ValueTable(table, [.. table.Rows.Where(row => row.IsFilled).Select(row => new ValueSpec(row, row.Cells[value], CellAt(row, number), CellAt(row, description)))]);
            }
        }

        return null;
    }

    private static IEnumerable<(Table Table, string Label)> TablesOf(IReadOnlyList<Section> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var section = parts[i];
            foreach (var table in section.Tables)
            {
                var label = section.Labels.LastOrDefault(label => label.Blocks.Contains(table) || label.Blocks.Any(block => block.Span == table.Span));
                yield return (table, label is not null ? HeadingText.KeyOf(label.Name) : i > 0 ? section.Key : "");
            }

            // A table under an item of a list of labels stands in that label alone.
            foreach (var label in section.Labels)
            {
                foreach (var table in label.Blocks.OfType<Table>().Where(table => !section.Tables.Any(own => own.Span == table.Span)))
                {
                    yield return (table, HeadingText.KeyOf(label.Name));
                }
            }
        }
    }

    /// <summary>Null for a table that is none of fields: right in the section it needs a Field and a Type column.</summary>
    private static FieldColumns? ColumnsOf(Table table, bool isLabelled)
    {
        var type = table.ColumnOf("Type", "Data Type", "Field Type");
        var field = FirstOf(table, ["Field", "Field Name"], ["Property", "Attribute", "Member"], ["Name"]);
        if (isLabelled && field < 0 && type != 0)
        {
            field = 0;
        }

        if (field < 0 || (type < 0 && !isLabelled))
        {
            return null;
        }

        return new FieldColumns(
            field,
            type,
            table.ColumnOf("Required", "Req", "Mandatory"),
            table.ColumnOf("Nullable"),
            FirstOf(table, ["Validation", "Validations", "Validation Rules", "Validation Rule"], ["Constraints", "Constraint", "Rules"]),
            Other(DescriptionOf(table), field));
    }

    private static int DescriptionOf(Table table) => FirstOf(table, ["Description", "Desc"], ["Purpose", "Meaning", "Notes", "Note", "Comment", "Comments"]);

    private static int FirstOf(Table table, params ReadOnlySpan<string[]> names)
    {
        foreach (var group in names)
        {
            if (table.ColumnOf(group) is var column and >= 0)
            {
                return column;
            }
        }

        return -1;
    }

    private static int Other(int column, int taken) => column == taken ? -1 : column;

    private static FieldSpec RowOf(TableRow row, FieldColumns columns) => new(
        row,
        row.Cells[columns.Field],
        CellAt(row, columns.Type),
        CellAt(row, columns.Required),
        CellAt(row, columns.Nullable),
        CellAt(row, columns.Validation),
        CellAt(row, columns.Description));

    private static Cell? CellAt(TableRow row, int column) => column < 0 ? null : row.Cells[column];

    private static FrozenSet<string> Keys(params string[] keys) => keys.ToFrozenSet(StringComparer.Ordinal);
}
