using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Spelling;

namespace ArchDocs.Core.Rules.Consistency;

internal sealed class MethodMisused : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH4104",
        Name = "method-misused",
        Title = "Method unknown or at odds with the endpoint",
        DefaultSeverity = DiagnosticSeverity.Error,
        ChecklistItem = RestResources.RestfulDesign,
    };

    public override void Check(DocumentContext context)
    {
        foreach (var endpoint in context.EndpointsToJudge())
        {
            if (!HttpMethods.IsKnown(endpoint.Method))
            {
                var meant = NearestName.Find(endpoint.Method, HttpMethods.All) is { } near ? $"'{near}' is probably meant" : "use GET to read, POST to create or act, PUT to replace, PATCH to change, DELETE to remove";
                context.Report(Descriptor, endpoint.MethodSpan, $"'{endpoint.Method}' of '{endpoint.Name}' is no HTTP method: {meant}", RestResources.SubjectOf(endpoint, "method"));
            }
        }

        foreach (var group in context.EndpointsToJudge().Where(endpoint => HttpMethods.IsKnown(endpoint.Method)).GroupBy(endpoint => endpoint.Section))
        {
            // Endpoints that share a heading share its parts, so what is at odds with one may belong to another.
            if (group.Count() == 1)
            {
                CheckBody(context, group.First());
                CheckStatus(context, group.First());
            }
        }
    }

    private void CheckBody(DocumentContext context, EndpointSpec endpoint)
    {
        if (endpoint.Method.ToUpperInvariant() is not ("GET" or "HEAD"))
        {
            return;
        }

        var advice = "send what selects the resource as parameters of the query, or use POST";
        if (endpoint.RequestBody is { HasValue: true } body && IsBody(body.Name) && !PartWords.SaysNone(body))
        {
            context.Report(Descriptor, body.NameSpan, $"'{endpoint.Name}' has a request body, which {endpoint.Method} does not send: {advice}", RestResources.SubjectOf(endpoint, "Request Body"));
        }
        else if (endpoint.Parameters.FirstOrDefault(parameter => ParameterLocations.Of(parameter.Location) is ParameterLocation.Body or ParameterLocation.Form) is { } parameter)
        {
            context.Report(Descriptor, parameter.Location!.Value.Span, $"'{parameter.Name.Text}' of '{endpoint.Name}' stands in the body, which {endpoint.Method} does not send: {advice}", RestResources.SubjectOf(endpoint, parameter.Name.Text));
        }
    }

    /// <summary>A part called Request alone may hold parameters.</summary>
    private static bool IsBody(string name) => name.Contains("body", StringComparison.OrdinalIgnoreCase) || name.Contains("payload", StringComparison.OrdinalIgnoreCase);

    private void CheckStatus(DocumentContext context, EndpointSpec endpoint)
    {
        if (endpoint.Response is not { } response)
        {
            return;
        }

        var text = PartText.Of(response);
        var successes = StatusCodes.In(text).Where(code => code.IsSuccess && code.Value == code.Last).Select(code => code.Value).Distinct().ToArray();
        if (successes is [201] && endpoint.Method.ToUpperInvariant() is not ("POST" or "PUT"))
        {
            context.Report(Descriptor, response.NameSpan, $"'{endpoint.Name}' answers 201 (Created), which only POST and PUT do: answer 200, or 204 without a body", RestResources.SubjectOf(endpoint, "Response"));
        }
        else if (successes is [204] && StructureOf(context, response) is { } structure)
        {
            context.Report(Descriptor, response.NameSpan, $"'{endpoint.Name}' answers 204 (No Content) and yet '{structure}': answer 200 with it, or 204 without", RestResources.SubjectOf(endpoint, "Response"));
        }
    }

    /// <summary>A documented structure, or a name that says it is one, in the response's first line.</summary>
    private static string? StructureOf(DocumentContext context, Label response)
    {
        var line = response.Value.Length > 0 ? response.Value : response.Blocks.OfType<Paragraph>().FirstOrDefault()?.Text ?? "";
        var words = line.Split([' ', '`', '(', ')', ',', ':', ';', '<', '>', '[', ']', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(word => word.ToLowerInvariant() is "without" or "not" or "none" or "never" or "instead" or "before") || words.Where((word, index) => word.Equals("no", StringComparison.OrdinalIgnoreCase) && !(index + 1 < words.Length && words[index + 1].Equals("content", StringComparison.OrdinalIgnoreCase))).Any())
        {
            return null;
        }

        return words.FirstOrDefault(word => word.EndsWith("Dto", StringComparison.Ordinal) || word.EndsWith("DTO", StringComparison.Ordinal)
            || context.Specs.Dtos.Any(structure => structure.IsSpecified && structure.Name == word));
    }
}
