using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Consistency;

internal sealed class ErrorsUnderstated : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH4106",
        Name = "errors-understated",
        Title = "Endpoint without the client errors that it must have",
        DefaultSeverity = DiagnosticSeverity.Warning,
        ChecklistItem = "Error handling standards",
    };

    public override void Check(DocumentContext context)
    {
        var statuses = new ErrorStatuses(context.Specs.ErrorCodes);
        foreach (var group in context.EndpointsToJudge().GroupBy(endpoint => endpoint.Section))
        {
            var endpoint = group.First();
            if (endpoint.ErrorsPart is { HasValue: true } part && !endpoint.Errors.IsEmpty && !PartWords.IsFilledByMarkers(context.Document, endpoint.Section, part) && statuses.Of(endpoint) is { } codes)
            {
                Check(context, [.. group], codes);
            }
        }
    }

    private void Check(DocumentContext context, IReadOnlyList<EndpointSpec> endpoints, List<StatusCode> codes)
    {
        var spec = endpoints[0];
        var needsAuthentication = AuthenticationWords.Of(spec.Authentication) == AuthenticationNeed.Required;
        var selected = endpoints.Where(endpoint => !Creates(endpoint)).SelectMany(ResourceParameter.Of).LastOrDefault();
        if (!codes.Exists(code => code.IsClientError))
        {
            var likely = (needsAuthentication, selected) switch
            {
                (true, not null) => "401 and 403, and 404 for an unknown '" + selected.Text + "'",
                (true, null) => "401 and 403",
                (false, not null) => "404 for an unknown '" + selected.Text + "'",
                _ => "400 for a request that is not valid",
            };
            Report(context, spec, "4xx", $"The errors of '{spec.Name}' have no 4xx, as if no caller could do wrong: add {likely}");
            return;
        }

        if (needsAuthentication && !codes.Exists(code => code.Holds(401) || code.Holds(403)))
        {
            Report(context, spec, "401", $"'{spec.Name}' requires authentication, and its errors have neither 401 nor 403: add what a caller without valid credentials, or without the right, gets");
        }

        if (selected is not null && !codes.Exists(code => code.Holds(404) || code.Holds(410)))
        {
            Report(context, spec, "404", $"'{selected.Text}' selects the resource of '{spec.Name}', and its errors have no 404: add what a caller gets for one that does not exist");
        }
    }

    /// <summary>PUT that makes the resource where there is none.</summary>
    private static bool Creates(EndpointSpec endpoint) =>
        endpoint.Method.Equals("PUT", StringComparison.OrdinalIgnoreCase) && endpoint.Response is { } response && StatusCodes.In(PartText.Of(response)).Any(code => code.Value == 201)
        && ResourceParameter.Of(endpoint).Count() == 1;

    private void Report(DocumentContext context, EndpointSpec endpoint, string part, string message) =>
        context.Report(Descriptor, endpoint.ErrorsPart!.NameSpan, message, RestResources.SubjectOf(endpoint, part));
}
