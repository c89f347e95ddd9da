using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>Reads the errors of an endpoint from a table, a list or a line.</summary>
internal static class ErrorReader
{
    private static readonly string[] CodeColumns = ["Code", "Error Code", "Error", "Symbol", "Error Type", "Exception", "Name"];

    private static readonly string[] StatusColumns = ["Status", "Status Code", "HTTP Status", "HTTP Status Code", "HTTP Code", "HTTP"];

    /// <summary>The first part that stands for Errors, and the errors of all of them.</summary>
    public static (Label? Part, ImmutableArray<ErrorSpec> Errors) ReadAll(DesignDocument document, Section section)
    {
        Label? first = null;
        var errors = ImmutableArray.CreateBuilder<ErrorSpec>();
        foreach (var part in PartsOf(document, section))
        {
            first = first is { HasValue: true } ? first : part;
            errors.AddRange(Read(document, part));
        }

        return first is null ? AmongResponses(document, section) : (first, [.. errors.DistinctBy(error => error.Span.Start)]);
    }

    /// <summary>What a part lists; the table of one endpoint, or one that several share.</summary>
    public static IEnumerable<ErrorSpec> Read(DesignDocument document, Label part) =>
        part.Blocks.OfType<Table>().SelectMany(ReadTable)
            .Concat(PartText.ItemsOf(part).SelectMany(item => ErrorText.ReadItem(document, item)))
            .Concat(ErrorText.ReadCodes(document, part.NameSpan))
            .Concat(PartText.LinesOf(part).SelectMany(line => ErrorText.ReadCodes(document, line)));

    private static IEnumerable<Label> PartsOf(DesignDocument document, Section section)
    {
        foreach (var name in EndpointParts.Errors)
        {
            if (EndpointParts.Find(document, section, [name]) is { } part)
            {
                yield return part;
            }
        }

        foreach (var table in section.Tables.Where(table => IsUnlabelled(section, table)))
        {
            yield return new Label("Errors", table.HeaderSpan, "", new TextSpan(table.Span.Start, 0), [table]);
        }
    }

    private static bool IsUnlabelled(Section section, Table table) =>
        table.ColumnOf(CodeColumns) is var code && table.ColumnOf(StatusColumns) is var status && (code >= 0 || status >= 0) && table.ColumnOf("Condition", "When", "Cause") >= 0
        && !section.Labels.Any(label => label.Blocks.Any(block => block.Span == table.Span));

    /// <summary>One list of responses for good and bad: '200: the order', '404: unknown order'.</summary>
    private static (Label? Part, ImmutableArray<ErrorSpec> Errors) AmongResponses(DesignDocument document, Section section)
    {
        foreach (var name in EndpointParts.ErrorsAmongResponses)
        {
            if (EndpointParts.Find(document, section, [name]) is { HasValue: true } part)
            {
                ImmutableArray<ErrorSpec> errors = [.. Read(document, part).Where(error => StatusCodes.In(error.Code.Text).Any(code => code.IsError))];
                if (!errors.IsEmpty)
                {
                    return (part, errors);
                }
            }
        }

        return (null, []);
    }

    private static IEnumerable<ErrorSpec> ReadTable(Table table)
    {
        var status = table.ColumnOf(StatusColumns);
        var code = table.ColumnOf(CodeColumns);
        code = code >= 0 ? code : status >= 0 ? status : 0;
        var condition = table.ColumnOf("Condition", "When", "Description", "Cause", "Reason", "Meaning", "Scenario", "Message", "Response");
        foreach (var row in table.Rows.Where(row => row.IsFilled))
        {
            yield return new ErrorSpec(row.Span, row.Cells[code], condition < 0 || condition == code ? null : row.Cells[condition])
            {
                Status = status < 0 || status == code ? null : row.Cells[status],
            };
        }
    }
}
