using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Completeness;

internal sealed class JustificationMissing : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH2017",
        Name = "justification-missing",
        Title = "Technology, risk or decision without its reasons",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = CompletenessScope.AllSectionsFilled,
    };

    public override void Check(DocumentContext context)
    {
        if (context.Document.Kind != DocumentKind.Architecture || !context.TryMatch(out _, out var shape))
        {
            return;
        }

        CheckTechnologies(context);
        CheckRisks(context);
        CheckDecisions(context);
        foreach (var (table, match, column) in ListedThings.MissingColumns(context, ShapeOwner.Technology).Concat(ListedThings.MissingColumns(context, ShapeOwner.Risk)))
        {
            context.Report(Descriptor, table.HeaderSpan, $"The table in '{match.Section.Heading}' has no column '{column}': {MisspeltName.Hint(column, table)}add it with a value in each row, as {shape.Citation} demands", $"{match.Section.Path} / {column}");
        }
    }

    private void CheckTechnologies(DocumentContext context)
    {
        // A list where nothing has a reason is a table that is missing (ARCH2005).
        var hasReasons = context.Specs.Technologies.Any(spec => spec is { Table: null, Justification: not null });
        foreach (var spec in context.Specs.Technologies.Where(spec => !context.Document.IsGenerated(spec.Span) && !spec.Technology.IsEmpty).DistinctBy(spec => spec.Span))
        {
            var place = spec.Justification is { } cell ? IsMissing(cell) ? cell.Span : default(TextSpan?) : spec.Table is null && hasReasons ? spec.Span : null;
            if (place is { } span)
            {
                context.Report(Descriptor, span, $"The technology {ListedThings.Quoted(spec.Technology.Text)} has no justification: say why it was chosen", $"{spec.Section.Path} / {spec.Technology.Text}");
            }
        }
    }

    private void CheckRisks(DocumentContext context)
    {
        var hasParts = context.Specs.Risks.Any(spec => spec is { Table: null } and not { Likelihood: null, Impact: null, Mitigation: null });
        foreach (var spec in context.Specs.Risks.Where(spec => !context.Document.IsGenerated(spec.Span) && (spec.Table is not null || hasParts)))
        {
            CheckLevel(context, spec, "likelihood", spec.Likelihood);
            CheckLevel(context, spec, "impact", spec.Impact);
            if (spec.Mitigation is not { } mitigation ? spec.Table is null : IsMissing(mitigation))
            {
                Report(context, spec, spec.Mitigation?.Span ?? spec.Span, "mitigation", "has no mitigation: say what is done about it");
            }
        }
    }

    private void CheckLevel(DocumentContext context, RiskSpec spec, string part, Cell? cell)
    {
        if (cell is not { } value)
        {
            if (spec.Table is null)
            {
                Report(context, spec, spec.Span, part, $"has no {part}: write High, Medium or Low");
            }
        }
        else if (value.IsEmpty)
        {
            Report(context, spec, value.Span, part, $"has no {part}: write High, Medium or Low");
        }
        else if (RiskLevel.Of(value.Text) is null)
        {
            Report(context, spec, value.Span, part, $"has the {part} {ListedThings.Quoted(value.Text)}, which is neither High, Medium (Med) nor Low: write one of these words");
        }
    }

    private void CheckDecisions(DocumentContext context)
    {
        foreach (var spec in context.Specs.Decisions.Where(spec => spec.Rationale is null && !context.Document.IsGenerated(spec.Span)))
        {
            context.Report(Descriptor, spec.Span,
                $"The decision {ListedThings.Quoted(spec.Decision)} has no rationale: write why it was taken behind a colon, a dash or 'because', or in an item under it", $"{spec.Section.Path} / {spec.Decision}");
        }
    }

    private static bool IsMissing(Cell cell) => cell.IsEmpty || NoneText.IsNone(cell.Text);

    private void Report(DocumentContext context, RiskSpec spec, TextSpan span, string part, string what) =>
        context.Report(Descriptor, span, $"The risk {ListedThings.Quoted(spec.Risk.Text)} {what}", $"{spec.Section.Path} / {spec.Risk.Text}.{part}");
}
