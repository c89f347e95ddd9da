using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>The parts of an endpoint's section, by the names that authors give them.</summary>
internal static class EndpointParts
{
    public static readonly ImmutableArray<string> Purpose = ["Purpose", "Description", "Summary"];

    public static readonly ImmutableArray<string> Authentication =
        ["Authentication", "Authentication Required", "Auth Required", "Authentication & Authorization", "Authentication / Authorization", "Auth", "Access", "Security"];

    public static readonly ImmutableArray<string> Authorization =
        ["Authorization", "Authorisation", "Permissions", "Permission", "Required Permissions", "Required Permission", "Roles", "Role", "Required Role", "Required Roles", "Scopes", "Required Scopes",
            "Authentication & Authorization", "Authentication / Authorization", "Auth", "Access", "Access Control"];

    /// <summary>With the location that the name itself says; empty where it says none.</summary>
    public static readonly ImmutableArray<(string Name, string Location)> Parameters =
    [
        ("Parameters", ""), ("Request Parameters", ""), ("Params", ""),
        ("Path Parameters", "path"), ("Path Parameter", "path"), ("Path Params", "path"), ("URL Parameters", "path"), ("URL Params", "path"), ("Route Parameters", "path"), ("Path Variables", "path"),
        ("Query Parameters", "query"), ("Query Parameter", "query"), ("Query Params", "query"), ("Query String", "query"), ("Query", "query"),
        ("Header Parameters", "header"), ("Request Headers", "header"), ("Headers", "header"),
    ];

    public static readonly ImmutableArray<string> RequestBody =
        ["Request Body", "Body", "Request", "Request Payload", "Payload", "Request Format", "Request Schema", "Body Parameters", "Form Data", "Form Parameters", "Input"];

    public static readonly ImmutableArray<string> Response =
        ["Response", "Responses", "Success Response", "Successful Response", "Success Responses", "Response Body", "Response Format", "Response Schema", "Returns", "Output", "Status Codes", "Response Codes"];

    public static readonly ImmutableArray<string> ProcessingSteps =
        ["Processing Steps", "Processing", "Steps", "Processing Logic", "Business Logic", "Logic", "Behavior", "Behaviour", "Flow", "Process"];

    public static readonly ImmutableArray<string> Errors =
        ["Errors", "Error Responses", "Error Response", "Error Codes", "Error Cases", "Error Conditions", "Possible Errors", "Error Handling", "Error", "Failures", "Failure Responses"];

    public static readonly ImmutableArray<string> ErrorsAmongResponses = ["Status Codes", "Responses", "Response Codes", "Response"];

    public static readonly ImmutableArray<string> Pagination = ["Pagination", "Paging"];

    /// <summary>The part with what belongs to it by its author's intent: the items below a label that Markdown puts into the list above it.</summary>
    public static Label? Find(DesignDocument document, Section section, ImmutableArray<string> names) =>
        SpecParts.Find(section, names.AsSpan()) is { } label ? WithItemsBelow(document, section, label) : null;

    /// <summary>Whether a section has any part that only endpoints have.</summary>
    public static bool AreIn(Section section) =>
        SpecParts.Find(section, "Authentication", "Authorization", "Request Body", "Processing Steps") is not null
        || (SpecParts.Find(section, Response.AsSpan()) is not null && SpecParts.Find(section, Errors.AsSpan()) is not null);

    public static Label WithItemsBelow(DesignDocument document, Section section, Label label)
    {
        if (label.HasValue)
        {
            return label;
        }

        var line = document.Source.LineOf(label.NameSpan.Start);
        var list = section.Blocks.OfType<ListBlock>().FirstOrDefault(list => list.Items.Any(item => item.Span.Contains(label.NameSpan) && document.Source.LineOf(item.Span.Start) < line));
        if (list is null)
        {
            return label;
        }

        var next = section.Labels.Where(other => !other.IsPlainItem && other.NameSpan.Start > label.NameSpan.Start).Select(other => other.NameSpan.Start).DefaultIfEmpty(int.MaxValue).Min();
        ImmutableArray<ListItem> below = [.. list.Items.Where(item => item.Span.Start > label.NameSpan.Start && item.Span.Start < next)];
        if (!below.IsEmpty)
        {
            return label with { Blocks = label.Blocks.Add(list with { Items = below }) };
        }

        // Items with another mark are a list of their own.
        return section.Blocks[section.Blocks.IndexOf(list)..] is [_, var follower, ..] && follower.Span.Start < next && document.Source.LineOf(follower.Span.Start) <= line + 2
            ? label with { Blocks = label.Blocks.Add(follower) }
            : label;
    }
}
