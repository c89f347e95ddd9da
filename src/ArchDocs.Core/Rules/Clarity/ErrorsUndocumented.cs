using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Spelling;

namespace ArchDocs.Core.Rules.Clarity;

internal sealed class ErrorsUndocumented : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH5003",
        Name = "errors-undocumented",
        Title = "No errors, or an error that Error Codes does not list",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = "Error conditions are documented",
    };

    public override void Check(DocumentContext context)
    {
        if (!context.IsJudged())
        {
            return;
        }

        var specs = context.Specs;
        (string Kind, string Name, Section Section, Label? Part, IEnumerable<ErrorSpec> Errors)[] things =
        [
            .. specs.Endpoints.Select(endpoint => ("endpoint", endpoint.Name, endpoint.Section, endpoint.ErrorsPart, endpoint.Errors.AsEnumerable())),
            .. specs.Functions.Select(function => ("function", function.Name, function.Section, function.Raises, function.Errors.AsEnumerable())),
            .. specs.Commands.Select(command => ("command", command.Name, command.Section, command.ExitCodesPart, command.ExitCodes.AsEnumerable())),
        ];
        foreach (var thing in things.Where(thing => thing.Part is not null && !context.Document.IsGenerated(thing.Section.HeadingSpan)).DistinctBy(thing => (thing.Section, thing.Part!.NameSpan)))
        {
            if (NoErrors.AreStatedBy(thing.Part!))
            {
                context.Report(Descriptor, ClarityScope.PlaceOf(thing.Part!),
                    $"The {thing.Kind} '{thing.Name}' says that it has no errors: list what can go wrong, at least invalid input and what it depends on being unavailable", $"{thing.Name}.{thing.Part!.Name}");
            }
        }

        CheckSymbols(context, things.SelectMany(thing => thing.Errors));
    }

    private void CheckSymbols(DocumentContext context, IEnumerable<ErrorSpec> errors)
    {
        // What another document lists, or the next update will, nobody knows here.
        if (context.Specs.ErrorCodes is not { Codes.IsEmpty: false } listed || context.Document.Links.Any(link => listed.Section.Span.Contains(link.Span) && link.Target.Contains(".md", StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        var known = listed.Codes.SelectMany(code => ErrorSymbols.In(code.Code.Text, isCode: true).Append(code.Code.Text.Trim())).ToHashSet(StringComparer.Ordinal);
        foreach (var error in errors)
        {
            Check(error.Code, isCode: true);
            if (error.Condition is { } condition)
            {
                Check(condition, isCode: false);
            }
        }

        void Check(Cell cell, bool isCode)
        {
            foreach (var symbol in ErrorSymbols.In(cell.Text, isCode))
            {
                if (context.Feature?.Names.EnumValues.Contains(symbol) != true && known.Add(symbol))
                {
                    var meant = NearestName.Find(symbol, listed.Codes.Select(code => code.Code.Text.Trim()));
                    context.Report(Descriptor, PartTables.PlacedText(context.Document, cell.Span, symbol).Span,
                        $"The error '{symbol}' is not listed under '{listed.Section.Heading}': {(meant is null ? "add it with its meaning and response" : $"'{meant}' is probably meant, else add it with its meaning and response")}", symbol);
                }
            }
        }
    }
}
