using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules.Consistency;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Completeness;

internal sealed class TableMissing : DocumentRule
{
    /// <summary>Columns that authors add to the template's, and that stand for none of them.</summary>
    private static readonly string[] OwnColumns = ["Nullable", "Null", "Default", "Example", "Notes", "#", "No", "Id"];

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH2005",
        Name = "table-missing",
        Title = "Required table or column missing, or no filled row",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = CompletenessScope.AllSectionsFilled,
    };

    public override void Check(DocumentContext context)
    {
        if (!context.TryMatch(out var matching, out var shape))
        {
            return;
        }

        foreach (var match in matching.JudgedByForm)
        {
            foreach (var wanted in match.Shape.Tables)
            {
                Check(context, shape, match, wanted);
            }
        }

        if (shape.Find(ShapeOwner.Structure)?.Tables.FirstOrDefault() is { IsOptional: false } fields)
        {
            CheckStructures(context, shape, fields);
        }
    }

    /// <summary>Of the table of fields ARCH2010 judges its own columns; the template may want more of them.</summary>
    private void CheckStructures(DocumentContext context, DocumentShape shape, TableShape wanted)
    {
        foreach (var spec in context.Feature?.Structures.Select(structure => structure.Spec).Where(spec => spec.Document == context.Document) ?? [])
        {
            if (spec.Fields is not { Rows.IsEmpty: false } fields || context.Document.IsGenerated(fields.Table.Span))
            {
                continue;
            }

            foreach (var column in MatchedParts.MissingColumns(fields.Table, wanted)
                .Where(column => !StructureIncomplete.Columns.Contains(column, StringComparer.Ordinal) && (column != "Validation" || fields.Columns.Validation < 0)))
            {
                context.Report(Descriptor, fields.Table.HeaderSpan,
                    $"The table of fields of '{spec.Name}' has no column '{column}': {Advice(fields.Table, wanted, column)}, as {shape.Citation} demands", $"{spec.Section.Path} / {column}");
            }
        }
    }

    private void Check(DocumentContext context, DocumentShape shape, MatchedSection match, TableShape wanted)
    {
        if (match.BestTableFor(wanted) is not { } table)
        {
            CheckAbsence(context, shape, match, wanted);
            return;
        }

        var missing = MatchedParts.MissingColumns(table, wanted).ToArray();

        // A table that shares a column with the template's may still be another one, where the text says that there is nothing to list.
        var isAnother = missing.Length * 2 > wanted.Columns.Length && match.Blocks.OfType<Paragraph>().FirstOrDefault() is { } opening && Statement.SaysNone(opening.Text);
        if (isAnother || context.Document.IsGenerated(table.Span))
        {
            return;
        }

        foreach (var column in missing.Where(column => !ListedThings.Judge(context, match, table, column) && !PaginationMissing.Judges(context, table, column)))
        {
            context.Report(Descriptor, table.HeaderSpan,
                $"The table in '{match.Section.Heading}' has no column '{column}': {Advice(table, wanted, column)}, as {shape.Citation} demands", $"{SubjectOf(match, wanted)} / {column}");
        }

        if (!table.Rows.Any(row => row.IsFilled))
        {
            context.Report(Descriptor, table.HeaderSpan,
                $"The table in '{match.Section.Heading}' has no filled row: fill in at least one, as {shape.Citation} demands", $"{SubjectOf(match, wanted)} / rows");
        }
    }

    /// <summary>A column that the template does not know, at the missing one's place, probably is it by another name.</summary>
    private static string Advice(Table table, TableShape wanted, string column)
    {
        if (MisspeltName.Hint(column, table) is { Length: > 0 } hint)
        {
            return $"{hint}add the column with a value in each row";
        }

        var place = wanted.Columns.IndexOf(column);
        var other = place < table.Header.Length ? table.Header[place].Text : "";
        return other.Length > 0 && !OwnColumns.Any(own => HeadingText.AreEqual(other, own)) && !wanted.Columns.Any(known => SectionName.Covers(other, known))
            ? $"if '{other}' is meant, call it '{column}', else add the column with a value in each row"
            : "add it with a value in each row";
    }

    private void CheckAbsence(DocumentContext context, DocumentShape shape, MatchedSection match, TableShape wanted)
    {
        var label = wanted.Label is null ? null : match.FindLabel(wanted.Label);
        var isOtherRulesBusiness = wanted.Label is not null && (label is null ? !match.HasHeadingFor(wanted.Label) : !label.HasValue && label.Table is null);
        var saysNone = label is null ? Statement.SaysNone(match.Blocks) : Statement.SaysNone(label.Value) || Statement.SaysNone(label.Blocks);
        isOtherRulesBusiness |= wanted.Label is null && (match.Shape.Owner == ShapeOwner.IntegrationPoint || ListedThings.StandInsteadOfTable(context, match));
        if (wanted.IsOptional || isOtherRulesBusiness || saysNone || context.Document.HasRegion(match) || IsOptional(match, wanted))
        {
            return;
        }

        var where = wanted.Label is null ? $"The section '{match.Section.Heading}'" : $"'{wanted.Label}' in '{match.Section.Heading}'";
        var columns = wanted.Columns.IsEmpty ? "" : $" with the columns '{string.Join("', '", wanted.Columns)}'";
        context.Report(Descriptor, match.Section.HeadingSpan, $"{where} has no table{columns}: add one with a row for each, as {shape.Citation} demands, or say that there are none", $"{SubjectOf(match, wanted)} / table");
    }

    private static bool IsOptional(MatchedSection match, TableShape wanted) =>
        match.Shape.Labels.Any(label => label.IsOptional && wanted.Label is not null && HeadingText.AreEqual(label.Name, wanted.Label)) && match.FindLabel(wanted.Label!) is null;

    private static string SubjectOf(MatchedSection match, TableShape wanted) =>
        wanted.Label is null ? match.Section.Path : $"{match.Section.Path} / {wanted.Label}";
}
