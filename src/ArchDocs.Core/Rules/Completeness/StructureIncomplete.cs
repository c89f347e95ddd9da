using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Features;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Completeness;

internal sealed class StructureIncomplete : DocumentRule
{
    /// <summary>The columns of a table of fields that this rule judges.</summary>
    public static readonly ImmutableArray<string> Columns = ["Field", "Type", "Required", "Description"];

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH2010",
        Name = "structure-incomplete",
        Title = "DTO not fully specified",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = "All DTOs are fully specified",
    };

    public override void Check(DocumentContext context)
    {
        if (context.Feature is not { } feature || !context.IsJudged())
        {
            return;
        }

        foreach (var structure in feature.Structures.Where(structure => structure.Spec.Document.Path == context.Document.Path && !structure.IsProse))
        {
            if (!context.Document.IsGenerated(structure.Spec.Section.HeadingSpan))
            {
                Check(context, structure);
            }
        }
    }

    private void Check(DocumentContext context, BoundStructure structure)
    {
        var spec = structure.Spec;
        if (spec.Purpose is null)
        {
            Report(context, spec, spec.Section.HeadingSpan, $"'{spec.Name}' has no '**Purpose**': {MisspeltName.Hint("Purpose", spec.Section)}say what it stands for and where it is used", "Purpose");
        }
        else if (!SaysSomething(spec.Purpose))
        {
            Report(context, spec, spec.Purpose.NameSpan, $"The purpose of '{spec.Name}' is empty: say what it stands for and where it is used", "Purpose");
        }

        if (spec.Fields is { } fields)
        {
            CheckFields(context, spec, fields);
        }
        else if (spec.Values is { } values)
        {
            if (values.Rows.IsEmpty && !context.Document.IsGenerated(values.Table.Span))
            {
                Report(context, spec, values.Table.HeaderSpan, $"The values of '{spec.Name}' are not listed: add a row for each", "rows");
            }
        }
        else if (spec.Region is null)
        {
            var place = spec.FieldsLabel is { HasValue: false } label ? label.NameSpan : spec.Section.HeadingSpan;
            var isEnum = structure.Type is { } type ? type.Enum is not null : spec.FieldsLabel?.Name.Contains("values", StringComparison.OrdinalIgnoreCase) == true;
            var what = isEnum
                ? "values: add one with the columns 'Value', 'Description'"
                : "fields: add one with the columns 'Field', 'Type', 'Required', 'Validation', 'Description'";
            var generated = structure.Type is null ? "" : $", or run '{context.UpdateCommand}', which writes it from the C# type";
            Report(context, spec, place, $"'{spec.Name}' has no table of {what}{generated}", "Fields");
        }
    }

    /// <summary>A table under the label is the table of fields, and says nothing of the purpose.</summary>
    private static bool SaysSomething(Label purpose) =>
        !new Cell(purpose.ValueSpan, purpose.Value).IsEmpty || purpose.Blocks.Any(block => block is not Table && BlockContent.IsFilled(block));

    private void CheckFields(DocumentContext context, DtoSpec spec, FieldTable fields)
    {
        if (context.Document.IsGenerated(fields.Table.Span))
        {
            return;
        }

        if (fields.Rows.IsEmpty)
        {
            Report(context, spec, fields.Table.HeaderSpan, $"The table of fields of '{spec.Name}' has no filled row: add one for each field", "rows");
            return;
        }

        var columns = fields.Columns;
        (string Name, bool IsThere)[] demanded = [("Field", columns.Field >= 0), ("Type", columns.Type >= 0), ("Required", columns.Required >= 0 || columns.Nullable >= 0), ("Description", columns.Description >= 0)];
        foreach (var column in demanded.Where(column => !column.IsThere))
        {
            Report(context, spec, fields.Table.HeaderSpan, $"The table of fields of '{spec.Name}' has no column '{column.Name}': {MisspeltName.Hint(column.Name, fields.Table)}add it with a value in each row", column.Name);
        }

        foreach (var row in fields.Rows.Where(row => !context.Document.IsGenerated(row.Span)))
        {
            var field = row.Name.IsEmpty ? $"row {fields.Rows.IndexOf(row) + 1}" : row.Name.Text;
            CheckCell(context, spec, field, "Field", row.Name, row.Name.IsEmpty);
            CheckCell(context, spec, field, "Type", row.Type, row.Type?.IsEmpty);
            CheckCell(context, spec, field, "Required", row.Required, row.Required?.IsBlank == true && row.Nullable?.IsBlank != false);
            CheckCell(context, spec, field, "Description", row.Description, row.Description?.IsEmpty);
        }
    }

    private void CheckCell(DocumentContext context, DtoSpec spec, string field, string column, Cell? cell, bool? isEmpty)
    {
        if (cell is { } place && isEmpty == true)
        {
            Report(context, spec, place.Span, $"'{column}' of '{field}' in '{spec.Name}' is empty: fill it in", $"{field}.{column}");
        }
    }

    private void Report(DocumentContext context, DtoSpec spec, TextSpan span, string message, string part) =>
        context.Report(Descriptor, span, message, $"{spec.Name}.{part}");
}
