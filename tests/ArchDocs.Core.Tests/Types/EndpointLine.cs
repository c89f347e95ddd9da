using ArchDocs.Core.Types;
using ArchDocs.Core.Types.Endpoints;

namespace ArchDocs.Core.Tests.Types;

/// <summary>An endpoint in one short line: parameters, body, responses. '!' is required, '?' optional.</summary>
internal static class EndpointLine
{
    public static string Of(CodeEndpoint endpoint) => $"{ParametersOf(endpoint)} | {BodyOf(endpoint)} | {ResponsesOf(endpoint)}";

    public static string ParametersOf(CodeEndpoint endpoint) =>
        string.Join(", ", endpoint.Parameters.Select(parameter => $"{parameter.Name} {parameter.Location.ToString().ToLowerInvariant()} {Of(parameter.Type)}{MarkOf(parameter.Demand)}"));

    public static string BodyOf(CodeEndpoint endpoint) => endpoint.RequestBody is { } body ? Of(body.Type) + MarkOf(body.Demand) : "-";

    public static string ResponsesOf(CodeEndpoint endpoint) =>
        string.Join(", ", endpoint.Responses.Select(response => $"{response.Status} {(response.Type is null ? "" : Of(response.Type))}".TrimEnd()));

    public static string Of(TypeTerm term) => term switch
    {
        ScalarTerm scalar => scalar.Type.ToString(),
        EitherTerm either => string.Join('/', either.Options.Select(Of)),
        ArrayTerm array => $"[{Of(array.Element)}]",
        MapTerm map => $"map {Of(map.Key)} to {Of(map.Value)}",
        NamedTerm { Arguments.IsEmpty: false } named => $"{named.Name}<{string.Join(", ", named.Arguments.Select(Of))}>",
        UnknownTerm => "unknown",
        _ => FixtureCatalog.Render(term),
    };

    private static string MarkOf(CodeDemand demand) => demand switch { CodeDemand.Required => "!", CodeDemand.Optional => "?", _ => "" };
}
