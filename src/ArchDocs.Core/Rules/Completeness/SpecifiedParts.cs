using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Completeness;

/// <summary>Judges the parts of a function, command or event by those that the template in use demands.</summary>
internal sealed class SpecifiedParts(DocumentContext context, RuleDescriptor rule, SectionShape shape)
{
    /// <summary>Columns whose cells may be empty.</summary>
    private static readonly string[] FreeColumns = ["Default", "Short"];

    private DesignDocument Document => context.Document;

    /// <param name="owner">What the rule is about; where the template in use specifies none, nothing is demanded.</param>
    public static void Check(DocumentContext context, RuleDescriptor rule, ShapeOwner owner, IEnumerable<SpecifiedThing> things)
    {
        if (!context.IsJudged() || context.Shape?.Find(owner) is not { } shape)
        {
            return;
        }

        var parts = new SpecifiedParts(context, rule, shape);
        foreach (var thing in things.Where(thing => !context.Document.IsGenerated(thing.Section.HeadingSpan)))
        {
            parts.Check(thing);
        }
    }

    private void Check(SpecifiedThing thing)
    {
        var wanted = shape.Labels.Where(label => !label.IsOptional).ToArray();
        if (SectionContent.IsEmpty(thing.Section))
        {
            if (!Document.HasRegion(thing.Section))
            {
                Report(thing, thing.Section.HeadingSpan, $"The {thing.Kind} '{thing.Name}' is not specified: add '**{string.Join("**', '**", wanted.Select(label => label.Name))}**'", "content");
            }

            return;
        }

        foreach (var label in wanted)
        {
            var part = thing.Parts.FirstOrDefault(part => SectionName.Covers(label.Name, part.Name) || SectionName.Covers(part.Name, label.Name))
                ?? new SpecifiedPart(label.Name, SpecParts.Find(thing.Section, label.Name), $"{context.Shape!.Citation} demands it");
            Check(thing, label, part);
        }
    }

    private void Check(SpecifiedThing thing, LabelShape label, SpecifiedPart part)
    {
        if (part.Part is not { } written)
        {
            if (!part.IsListedOtherwise && !OwnRegions(thing.Section).Any())
            {
                var swallowed = SwallowedLabel.Find(thing.Section, label.Name);
                var advice = swallowed is null ? $"{MisspeltName.Hint(label.Name, thing.Section)}{part.Advice}" : SwallowedLabel.Advice;
                Report(thing, swallowed ?? thing.Section.HeadingSpan, $"The {thing.Kind} '{thing.Name}' has no '**{label.Name}**': {advice}", label.Name);
            }

            return;
        }

        if (LabelMissing.HasRegion(Document, thing.Section, written))
        {
            return;
        }

        var tables = written.Blocks.OfType<Table>().ToArray();
        if (!written.HasValue && tables.Length == 0)
        {
            if (!(part is { MayBeNone: true, IsDashEmpty: false } && written.Value.Length > 0) && !LabelMissing.HasItemsBelow(Document, thing.Section, written))
            {
                Report(thing, written.NameSpan, $"'{label.Name}' of the {thing.Kind} '{thing.Name}' is empty: {part.Advice}", label.Name);
            }

            return;
        }

        if (shape.Tables.FirstOrDefault(table => table.Label is { } name && HeadingText.AreEqual(name, label.Name)) is { IsOptional: false } table)
        {
            CheckTable(thing, label, part, written, tables, table);
        }
    }

    private void CheckTable(SpecifiedThing thing, LabelShape label, SpecifiedPart part, Label written, Table[] tables, TableShape wanted)
    {
        if (tables.Length == 0)
        {
            var isListed = part.IsListedOtherwise || written.List is not null || written.Blocks.Any(block => block is Fence) || Document.Links.Any(link => written.ValueSpan.Contains(link.Span));
            if (!isListed && !(part.MayBeNone && SaysNone(written)))
            {
                Report(thing, thing.Section.HeadingSpan,
                    $"'{label.Name}' of the {thing.Kind} '{thing.Name}' has no table with the columns '{string.Join("', '", wanted.Columns)}': {part.Advice}", $"{label.Name}.table");
            }

            return;
        }

        foreach (var table in tables.Where(table => !Document.IsGenerated(table.Span)))
        {
            if (!table.Rows.Any(row => row.IsFilled))
            {
                if (!(part.MayBeNone && SaysNone(written)))
                {
                    Report(thing, table.HeaderSpan, $"The table under '{label.Name}' of the {thing.Kind} '{thing.Name}' has no filled row: {part.Advice}", $"{label.Name}.rows");
                }
            }
            else if (table == tables[0])
            {
                CheckColumns(thing, label, part, table, wanted);
            }
        }
    }

    private void CheckColumns(SpecifiedThing thing, LabelShape label, SpecifiedPart part, Table table, TableShape wanted)
    {
        var known = wanted.Columns.Skip(1).Select(column => PartColumns.Find(table, column)).ToHashSet();
        for (var index = 0; index < wanted.Columns.Length; index++)
        {
            var column = wanted.Columns[index];
            var place = PartColumns.Find(table, column);
            place = place < 0 && index == 0 && !known.Contains(0) ? 0 : place;
            if (place < 0 && MatchedParts.MissingColumns(table, wanted).Contains(column, StringComparer.Ordinal))
            {
                if (column != part.SparedColumn)
                {
                    Report(thing, table.HeaderSpan, $"The table under '{label.Name}' of the {thing.Kind} '{thing.Name}' has no column '{column}': {MisspeltName.Hint(column, table)}add it with a value in each row", $"{label.Name}.{column}");
                }
            }
            else if (place >= 0 && !FreeColumns.Contains(column, StringComparer.Ordinal) && !part.CellsOfOtherRules.Contains(column, StringComparer.Ordinal))
            {
                CheckCells(thing, label, table, place, column);
            }
        }
    }

    private void CheckCells(SpecifiedThing thing, LabelShape label, Table table, int place, string column)
    {
        foreach (var row in table.Rows.Where(row => row.IsFilled))
        {
            var cell = row.Cells[place];
            if (column == "Required" ? cell.IsBlank : cell.IsEmpty)
            {
                var entry = row.Cells.FirstOrDefault(other => !other.IsEmpty).Text;
                Report(thing, cell.Span, $"'{column}' of '{entry}' under '{label.Name}' of the {thing.Kind} '{thing.Name}' is empty: fill it in", $"{label.Name}.{entry}.{column}");
            }
        }
    }

    private static bool SaysNone(Label part) => Statement.SaysNone(part.Value) || (part.Value.Length == 0 && Statement.SaysNone(part.Blocks.Where(block => block is not Table)));

    private IEnumerable<GeneratedRegion> OwnRegions(Section section)
    {
        var end = section.Children is [var first, ..] ? first.HeadingSpan.Start : section.Span.End;
        return Document.GeneratedRegions.Where(region => TextSpan.FromBounds(section.HeadingSpan.End, end).Contains(region.Span));
    }

    private void Report(SpecifiedThing thing, TextSpan span, string message, string part) =>
        context.Report(rule, span, message, $"{thing.Name}.{part}");
}
