using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Consistency;

internal sealed class PaginationMissing : DocumentRule
{
    private static readonly string[] MaximumWords = ["max", "at most", "up to", "no more than", "cap", "upper limit"];

    private static readonly string[] BoundWords = ["at most", "up to", "no more than", "max", "bounded", "fixed"];

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH4107",
        Name = "pagination-missing",
        Title = "List without pages, or pages without default and maximum",
        DefaultSeverity = DiagnosticSeverity.Warning,
        ChecklistItem = "Pagination approaches",
    };

    public override void Check(DocumentContext context)
    {
        var endpoints = context.EndpointsToJudge().ToArray();
        if (endpoints.Length == 0)
        {
            return;
        }

        if (context.Specs.Pagination is { } pagination && !context.Document.HasRegion(pagination.Section))
        {
            CheckLimits(context, pagination);
            return;
        }

        foreach (var endpoint in endpoints.Where(IsUnpagedList).DistinctBy(endpoint => endpoint.Section))
        {
            context.Report(Descriptor, endpoint.PathSpan,
                $"'{endpoint.Name}' returns a list, and nothing says how it is paged: add a section 'Pagination' with the default and the maximum of a page, or a parameter such as 'pageSize', or say after the response how many entries there are at most",
                RestResources.SubjectOf(endpoint, "pagination"));
        }
    }

    private static bool IsUnpagedList(EndpointSpec endpoint) =>
        endpoint.Method.Equals("GET", StringComparison.OrdinalIgnoreCase)
        && endpoint.Response is { } response && ListResponse.IsList(response)
        && !PageParameters.AreIn(endpoint) && endpoint.Pagination is null
        && !BoundWords.Any(word => PartText.Of(response).Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The table lacks a column, and this rule says which limit is missing for it.</summary>
    public static bool Judges(DocumentContext context, Table table, string column) =>
        context.Specs.Pagination is { } pagination && ReferenceEquals(pagination.Table, table) && context.EndpointsToJudge().Any() && !context.Document.HasRegion(pagination.Section)
        && LimitsOf(pagination) is var limits && column switch
        {
            "Default" => !limits.HasDefault,
            "Max" => !limits.HasMaximum,
            _ => false,
        };

    private void CheckLimits(DocumentContext context, PaginationSpec pagination)
    {
        var (hasDefault, hasMaximum) = LimitsOf(pagination);
        if (hasDefault && hasMaximum)
        {
            return;
        }

        var missing = (hasDefault, hasMaximum) switch
        {
            (false, false) => "neither the default nor the maximum",
            (false, true) => "no default",
            _ => "no maximum",
        };
        context.Report(Descriptor, PlaceOf(pagination, hasDefault), $"'{pagination.Section.Heading}' states {missing} of a page's size: add a parameter such as 'pageSize' with the columns 'Default' and 'Max' filled", pagination.Section.Path);
    }

    private static (bool HasDefault, bool HasMaximum) LimitsOf(PaginationSpec pagination)
    {
        var text = string.Join('\n', pagination.Section.DescendantsAndSelf().SelectMany(section => section.Blocks).Where(block => block is not Table).Select(PartText.Of)).ToLowerInvariant();
        // An empty section is ARCH2002, one that says there are no pages is an answer.
        if ((text.Trim().Length == 0 && pagination.Table is null) || (pagination.Table is null && Statement.SaysNone(text)))
        {
            return (true, true);
        }

        var sizes = SizesOf(pagination);
        var judged = sizes.Length > 0 ? sizes : [.. pagination.Parameters];
        var hasDefault = text.Contains("default", StringComparison.Ordinal) || Array.Exists(judged, parameter => parameter.Default is { IsEmpty: false } || Says(parameter, "default"));
        var hasMaximum = MaximumWords.Any(word => text.Contains(word, StringComparison.Ordinal)) || Array.Exists(judged, parameter => parameter.Maximum is { IsEmpty: false } || MaximumWords.Any(word => Says(parameter, word)));
        // A misspelt column is ARCH2005's, which says how it is spelt.
        return (hasDefault || IsMisspelt("Default"), hasMaximum || IsMisspelt("Max"));

        bool IsMisspelt(string column) => pagination.Table is { } table && MisspeltName.Hint(column, table).Length > 0;
    }

    private static PaginationParameter[] SizesOf(PaginationSpec pagination) => [.. pagination.Parameters.Where(parameter => PageParameters.IsSize(parameter.Name.Text))];

    /// <summary>The empty cell, else the table that lacks its column, else the heading.</summary>
    private static TextSpan PlaceOf(PaginationSpec pagination, bool hasDefault) =>
        (hasDefault ? SizesOf(pagination).FirstOrDefault()?.Maximum : SizesOf(pagination).FirstOrDefault()?.Default)?.Span ?? pagination.Table?.HeaderSpan ?? pagination.Section.HeadingSpan;

    /// <summary>Limits in another column, such as the description.</summary>
    private static bool Says(PaginationParameter parameter, string word) => parameter.Other.Any(cell => cell.Text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
