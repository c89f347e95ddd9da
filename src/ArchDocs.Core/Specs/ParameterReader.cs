using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>Reads the parameters of an endpoint from a table, a list or a line.</summary>
internal static class ParameterReader
{
    private static readonly string[] NameColumns = ["Parameter", "Parameter Name", "Param", "Name", "Path Parameter", "Query Parameter", "Field", "Header", "Key", "Property"];

    /// <summary>The first part that stands for Parameters, and the parameters of all of them.</summary>
    public static (Label? Part, ImmutableArray<ParameterSpec> Parameters) ReadAll(DesignDocument document, Section section)
    {
        Label? first = null;
        var parameters = ImmutableArray.CreateBuilder<ParameterSpec>();
        foreach (var (name, location) in EndpointParts.Parameters)
        {
            if (EndpointParts.Find(document, section, [name]) is { } part)
            {
                first = first is { HasValue: true } ? first : part;
                parameters.AddRange(ReadPart(document, part, location));
            }
        }

        if (first is null && section.Tables.FirstOrDefault(table => IsUnlabelled(section, table)) is { } alone)
        {
            first = new Label("Parameters", alone.HeaderSpan, "", new TextSpan(alone.Span.Start, 0), [alone]);
            parameters.AddRange(ReadTable(alone, null));
        }

        return (first, [.. parameters.DistinctBy(parameter => parameter.Name.Span)]);
    }

    /// <summary>A table right under the heading whose columns say what it is.</summary>
    private static bool IsUnlabelled(Section section, Table table) =>
        table.ColumnOf("Parameter", "Param", "Name") >= 0 && table.ColumnOf("Location", "In") >= 0
        && !section.Labels.Any(label => label.Blocks.Any(block => block.Span == table.Span));

    private static IEnumerable<ParameterSpec> ReadPart(DesignDocument document, Label part, string location)
    {
        Cell? own = location.Length == 0 ? null : new Cell(part.NameSpan, location);
        foreach (var table in part.Blocks.OfType<Table>())
        {
            foreach (var parameter in ReadTable(table, own))
            {
                yield return parameter;
            }
        }

        foreach (var item in PartText.ItemsOf(part))
        {
            if (ParameterText.Read(document, item.Span, item.Text, own, isItem: true) is { } parameter)
            {
                yield return parameter;
            }
        }

        foreach (var parameter in ParameterText.ReadLine(document, part, own))
        {
            yield return parameter;
        }
    }

    private static IEnumerable<ParameterSpec> ReadTable(Table table, Cell? ownLocation)
    {
        var name = table.ColumnOf(NameColumns);
        var type = table.ColumnOf("Type", "Data Type");
        if (name < 0 && type == 0)
        {
            yield break;
        }

        name = Math.Max(0, name);
        var location = table.ColumnOf("Location", "In", "Located In", "Where", "Source", "Kind", "Parameter Type", "Passed In");
        var required = table.ColumnOf("Required", "Req", "Mandatory");
        var other = table.ColumnOf("Default", "Default Value");
        var description = table.ColumnOf("Description", "Desc", "Purpose", "Meaning", "Notes");
        foreach (var row in table.Rows.Where(row => row.IsFilled))
        {
            yield return new ParameterSpec(
                row,
                row.Span,
                row.Cells[name] with { Text = ParameterText.NameOf(row.Cells[name].Text) },
                At(row, location) is { IsEmpty: false } cell ? cell : ownLocation ?? At(row, location),
                At(row, type),
                At(row, required),
                At(row, other),
                At(row, description));
        }
    }

    private static Cell? At(TableRow row, int column) => column < 0 ? null : row.Cells[column];
}
