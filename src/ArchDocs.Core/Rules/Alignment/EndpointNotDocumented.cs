using ArchDocs.Core.Features;
using ArchDocs.Core.Types;
using ArchDocs.Core.Types.Endpoints;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>ARCH7012: no document of the plan describes an endpoint of the code.</summary>
internal sealed class EndpointNotDocumented : PlanRule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ARCH7012",
        Name = "endpoint-not-documented",
        Title = "Endpoint that no document describes",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override void Check(PlanContext context)
    {
        var map = context.Endpoints;
        if (context.Features.IsEmpty || map.Endpoints.MayBeMoved || !context.IsComplete)
        {
            return;
        }

        (string Method, string Route)[] documented = [.. context.Features.SelectMany(feature => feature.Endpoints).Select(EndpointRoutes.Of)];
        var found = map.FindAll(documented);

        // What ARCH7011 names as the endpoint that is meant is one defect, not two.
        var meant = documented.Where(endpoint => map.Find(endpoint.Method, endpoint.Route).IsEmpty).Select(endpoint => map.FindNearest(endpoint.Method, endpoint.Route, found)).OfType<CodeEndpoint>();
        var described = found.Concat(meant).Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var spelling = new PathSpelling(context.Features.SelectMany(feature => feature.Endpoints).Select(endpoint => endpoint.Name[(endpoint.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..]));

        foreach (var group in map.Endpoints.All.Where(endpoint => !endpoint.IsHidden).GroupBy(KeyOf, StringComparer.Ordinal).Where(group => !described.Contains(group.Key)))
        {
            // HEAD and OPTIONS go with the endpoint they ask about; a route without method is no endpoint to document.
            if (group.FirstOrDefault(endpoint => endpoint.Method is not ("HEAD" or "OPTIONS" or CodeEndpoint.AnyMethod)) is { } endpoint)
            {
                var place = endpoint.Place.Code is { } action ? context.Types.PlaceOf(action) : CodePlace.Unknown;
                context.Report(Descriptor, place, $"'{endpoint.Name}' ({endpoint.Place}) is described by no document: add the section '#### {endpoint.Method} {spelling.Of(endpoint.Path)}' to the 04-backend-design.md of its feature, or {HidingOf(endpoint)}", endpoint.Name);
            }
        }
    }

    private static string HidingOf(CodeEndpoint endpoint) =>
        endpoint.Place.IsDocument ? $"leave it out of {endpoint.Place}, with ExcludeFromDescription() in a minimal API" : "hide the action with [ApiExplorerSettings(IgnoreApi = true)]";

    /// <summary>Several routes of one action are one endpoint to document.</summary>
    private static string KeyOf(CodeEndpoint endpoint) =>
        endpoint.Place.TypeName.Length == 0 ? endpoint.Name : $"{endpoint.Place.Source} {endpoint.Place.TypeName}.{endpoint.Place.Member}({string.Join(',', endpoint.Parameters.Select(parameter => parameter.Name))})";
}
