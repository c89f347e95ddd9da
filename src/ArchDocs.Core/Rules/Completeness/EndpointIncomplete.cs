using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Completeness;

internal sealed class EndpointIncomplete : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH2011",
        Name = "endpoint-incomplete",
        Title = "Endpoint not fully specified",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = "All interfaces have complete specifications",
    };

    public override void Check(DocumentContext context)
    {
        if (!context.IsJudged())
        {
            return;
        }

        // Endpoints that share a heading share its parts.
        foreach (var group in context.Specs.Endpoints.Where(endpoint => !context.Document.IsGenerated(endpoint.Section.HeadingSpan)).GroupBy(endpoint => endpoint.Section))
        {
            Check(context, [.. group]);
        }
    }

    private void Check(DocumentContext context, IReadOnlyList<EndpointSpec> endpoints)
    {
        var spec = endpoints[0];
        Demand(context, endpoints, spec.Purpose, "Purpose", "say what a caller gets done");
        Demand(context, endpoints, spec.Authentication, "Authentication", "say 'Required', 'Optional' or 'None'");
        if (AuthenticationWords.Of(spec.Authentication) == AuthenticationNeed.Required)
        {
            Demand(context, endpoints, spec.Authorization, "Authorization", "name the roles or permissions that the caller needs, as authentication is required");
        }

        if (endpoints.Any(endpoint => endpoint.PathParameters.Any(parameter => !PathVersion.IsVersion(endpoint, parameter))))
        {
            var names = string.Join(", ", endpoints.SelectMany(endpoint => endpoint.PathParameters.Where(parameter => !PathVersion.IsVersion(endpoint, parameter))).Select(parameter => $"'{parameter.Name}'").Distinct(StringComparer.Ordinal));
            Demand(context, endpoints, spec.ParametersPart, "Parameters", $"describe {names} of the path with location, type and whether required");
        }

        CheckBody(context, endpoints);
        Demand(context, endpoints, spec.Response, "Response", "name the structure that is returned and its status code");
        Demand(context, endpoints, spec.ProcessingSteps, "Processing Steps", "list in order what happens with a request");
        Demand(context, endpoints, spec.ErrorsPart, "Errors", "list the status codes with the condition of each");
    }

    private void CheckBody(DocumentContext context, IReadOnlyList<EndpointSpec> endpoints)
    {
        var spec = endpoints[0];
        var method = endpoints.Select(endpoint => endpoint.Method.ToUpperInvariant()).Where(method => method is "PUT" or "PATCH").Append(endpoints.Any(endpoint => endpoint.Method.Equals("POST", StringComparison.OrdinalIgnoreCase)) ? "POST" : "").First();
        if (method.Length == 0 || (method == "POST" && spec.RequestBody is { } body && (new Cell(body.ValueSpan, body.Value).IsDash || PartWords.SaysNone(body))))
        {
            return;
        }

        Demand(context, endpoints, spec.RequestBody, "Request Body", method == "POST" ? "name the structure that is sent, or say 'None'" : "name the structure that is sent");
        if (method != "POST" && spec.RequestBody is { HasValue: true } none && PartWords.SaysNone(none))
        {
            Report(context, endpoints, none.NameSpan, $"The endpoint '{NamesOf(endpoints)}' says it has no request body, but {method} sends one: name the structure that is sent, or use POST", "Request Body");
        }
    }

    private void Demand(DocumentContext context, IReadOnlyList<EndpointSpec> endpoints, Label? part, string name, string advice)
    {
        if (part is null)
        {
            var swallowed = SwallowedLabel.Find(endpoints[0].Section, name);
            var what = swallowed is null ? $"{MisspeltName.Hint(name, endpoints[0].Section)}{advice}" : SwallowedLabel.Advice;
            Report(context, endpoints, swallowed ?? endpoints[0].Section.HeadingSpan, $"The endpoint '{NamesOf(endpoints)}' has no '**{name}**': {what}", name);
        }
        else if (!part.HasValue && !PartWords.IsFilledByMarkers(context.Document, endpoints[0].Section, part))
        {
            Report(context, endpoints, part.NameSpan, $"'{part.Name}' of the endpoint '{NamesOf(endpoints)}' is empty: {advice}", name);
        }
    }

    private static string NamesOf(IReadOnlyList<EndpointSpec> endpoints) => string.Join("', '", endpoints.Select(endpoint => endpoint.Name));

    private void Report(DocumentContext context, IReadOnlyList<EndpointSpec> endpoints, TextSpan span, string message, string part) =>
        context.Report(Descriptor, span, message, $"{endpoints[0].Name} / {part}");
}
