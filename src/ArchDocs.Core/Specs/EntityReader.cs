using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Specs;

/// <summary>Reads the entities that 03 specifies: subsections of the Data Model, or headings such as <c>Table: orders</c>, with a table of fields.</summary>
internal static class EntityReader
{
    private static readonly FrozenSet<string> ModelKeys = new[]
    {
        "data model", "data models", "entities", "entity definitions", "entity", "schema", "schemas", "schema definition", "schema definitions", "database schema",
        "table schemas", "table definitions", "tables", "collections", "data structures", "logical model", "physical model", "entity details", "domain model",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] KindWords = ["Table", "Entity", "Collection", "Document", "Aggregate", "View"];

    public static ImmutableArray<EntitySpec> Read(DesignDocument document)
    {
        if (document.Kind != DocumentKind.DataDesign)
        {
            return [];
        }

        var entities = ImmutableArray.CreateBuilder<EntitySpec>();
        foreach (var section in document.Sections.Where(section => section.Level > 1 && !ModelKeys.Contains(section.Key)))
        {
            if ((StartsWithKind(section.Heading) || IsWithinModel(section)) && section.Tables.Where(IsOfFields).ToArray() is [var first, ..] tables)
            {
                var (name, span) = NameOf(document, section);
                entities.Add(new EntitySpec(document, section, name, span, first, [.. tables.SelectMany(FieldsOf)]));
            }
        }

        return entities.ToImmutable();
    }

    private static bool IsWithinModel(Section section)
    {
        for (var parent = section.Parent; parent is not null; parent = parent.Parent)
        {
            if (ModelKeys.Contains(parent.Key))
            {
                return true;
            }
        }

        return false;
    }

    private static int FieldColumnOf(Table table) =>
        table.ColumnOf("Field", "Field Name", "Column", "Column Name") is var own and >= 0 ? own : table.ColumnOf("Attribute", "Property", "Name");

    private static int TypeColumnOf(Table table) => table.ColumnOf("Type", "Data Type", "Column Type", "SQL Type", "Field Type", "Datatype");

    /// <summary>Tables of relationships and of indexes have a column that these have not.</summary>
    private static bool IsOfFields(Table table) =>
        FieldColumnOf(table) >= 0 && TypeColumnOf(table) >= 0 && table.ColumnOf("From", "To", "Index", "Index Name", "Fields", "Columns", "DTO Field", "Data Field", "Cardinality") < 0;

    private static IEnumerable<EntityFieldSpec> FieldsOf(Table table)
    {
        var (name, type) = (FieldColumnOf(table), TypeColumnOf(table));
        var constraints = table.ColumnOf("Constraints", "Constraint", "Keys", "Key", "Rules", "Nullable", "Null");
        var description = table.ColumnOf("Description", "Desc", "Purpose", "Meaning", "Notes", "Comment");
        return table.Rows.Where(row => !row.Cells[name].IsEmpty)
            .Select(row => new EntityFieldSpec(row.Span, row.Cells[name], row.Cells[type], At(row, constraints), At(row, description)));
    }

    private static Cell? At(TableRow row, int column) => column < 0 ? null : row.Cells[column];

    private static bool StartsWithKind(string heading)
    {
        var text = HeadingText.WithoutNumber(heading);
        foreach (var word in KindWords)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text.Length > word.Length + 1 && text[word.Length] is ':' or ' ')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The heading without number, kind and remark: 'Table: orders (modified)' is 'orders', 'Orders table' is 'Orders'.</summary>
    private static (string Name, TextSpan Span) NameOf(DesignDocument document, Section section)
    {
        var text = HeadingText.WithoutNumber(section.Heading).ToString();
        if (text.IndexOf('(', StringComparison.Ordinal) is var open and > 0)
        {
            text = text[..open].TrimEnd();
        }

        foreach (var word in KindWords)
        {
            if (text.Length > word.Length + 1 && text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text[word.Length] is ':' or ' ')
            {
                text = text[(word.Length + 1)..].Trim();
            }
            else if (text.Length > word.Length + 1 && text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && text[^(word.Length + 1)] == ' ')
            {
                text = text[..^(word.Length + 1)].Trim();
            }
        }

        var name = text.Trim(' ', ':', '`', '"', '\'');
        var start = document.Source.TextOf(section.HeadingTextSpan).IndexOf(name, StringComparison.Ordinal);
        return (name, start < 0 ? section.HeadingTextSpan : new TextSpan(section.HeadingTextSpan.Start + start, name.Length));
    }
}
