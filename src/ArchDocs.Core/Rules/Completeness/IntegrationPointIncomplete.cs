using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Completeness;

internal sealed class IntegrationPointIncomplete : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH2016",
        Name = "integration-point-incomplete",
        Title = "Integration point not fully specified",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = "All integration points are documented",
    };

    public override void Check(DocumentContext context)
    {
        if (!context.TryMatch(out var matching, out var shape))
        {
            return;
        }

        foreach (var spec in context.Specs.Integrations.Where(spec => !context.Document.IsGenerated(spec.Span)))
        {
            CheckParts(context, matching, spec);
        }

        foreach (var (table, match, column) in ListedThings.MissingColumns(context, ShapeOwner.IntegrationPoint))
        {
            context.Report(Descriptor, table.HeaderSpan, $"The table in '{match.Section.Heading}' has no column '{column}': {MisspeltName.Hint(column, table)}add it with a value in each row, as {shape.Citation} demands", $"{match.Section.Path} / {column}");
        }

        foreach (var match in matching.JudgedByForm.Where(match => match.Shape.Owner == ShapeOwner.IntegrationPoint))
        {
            CheckAbsence(context, match, shape);
        }
    }

    private void CheckParts(DocumentContext context, ShapeMatching matching, IntegrationSpec spec)
    {
        var name = spec.Name.IsEmpty ? "the service without a name" : ListedThings.Quoted(spec.Name.Text);
        foreach (var (part, cell) in PartsOf(matching, spec))
        {
            if (cell is { IsEmpty: true } empty)
            {
                context.Report(Descriptor, empty.Span, $"'{part}' of {name} in '{spec.Section.Heading}' is empty: fill it in{Advice(part)}", $"{spec.Section.Path} / {spec.Name.Text}.{part}");
            }
            else if (cell is null && spec.Table is null)
            {
                context.Report(Descriptor, spec.Span, $"{name} in '{spec.Section.Heading}' has no '{part}': add it{Advice(part)}", $"{spec.Section.Path} / {spec.Name.Text}.{part}");
            }
        }
    }

    /// <summary>The parts that any integration point has, and further columns that the template demands.</summary>
    private static IEnumerable<(string Part, Cell? Cell)> PartsOf(ShapeMatching matching, IntegrationSpec spec)
    {
        var judged = new List<Cell?> { spec.Name, spec.Kind, spec.Purpose };
        yield return ("Service", spec.Name);
        yield return (spec.IsExternal ? "Protocol" : "Integration Type", spec.Kind);
        yield return ("Purpose", spec.Purpose);
        if (spec.IsExternal)
        {
            judged.Add(spec.Fallback);
            yield return ("Fallback", spec.Fallback);
        }

        if (spec is not { Row: { } row, Table: { } table })
        {
            yield break;
        }

        var demanded = matching.Matched.Where(match => match.Section == spec.Section).SelectMany(match => match.Shape.Tables).SelectMany(wanted => wanted.Columns).ToArray();
        for (var i = 0; i < table.Header.Length; i++)
        {
            if (!judged.Contains(row.Cells[i]) && demanded.Any(column => HeadingText.AreEqual(column, table.Header[i].Text)))
            {
                yield return (table.Header[i].Text, row.Cells[i]);
            }
        }
    }

    private static string Advice(string part) => part switch
    {
        "Fallback" => " with what happens while the service is down",
        "Purpose" => " with what is exchanged and what for",
        _ => "",
    };

    private void CheckAbsence(DocumentContext context, MatchedSection match, DocumentShape shape)
    {
        if (match.Shape.Tables.FirstOrDefault(wanted => wanted is { IsOptional: false, Label: null }) is not { } table
            || match.BestTableFor(table) is not null
            || context.Specs.Integrations.Any(spec => spec.Section == match.Section)
            || Statement.SaysNone(match.Blocks)
            || context.Document.HasRegion(match))
        {
            return;
        }

        context.Report(Descriptor, match.Section.HeadingSpan,
            $"The section '{match.Section.Heading}' has neither a table nor a sentence that says there are none: add a table with the columns '{string.Join("', '", table.Columns)}', as {shape.Citation} demands, or write 'None.'", match.Section.Path);
    }
}
