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

        var described = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (method, route) in context.Features.SelectMany(feature => feature.Endpoints).Select(EndpointRoutes.Of))
        {
            var found = map.Find(method, route);

            // What ARCH7011 names as the endpoint that is meant is one defect, not two.
            described.UnionWith(found.IsEmpty && map.FindNearest(method, route) is { } meant ? [KeyOf(meant)] : found.Select(KeyOf));
        }

        foreach (var group in map.Endpoints.All.Where(endpoint => !endpoint.IsHidden).GroupBy(KeyOf, StringComparer.Ordinal).Where(group => !described.Contains(group.Key)))
        {
            // HEAD and OPTIONS go with the endpoint they ask about; a route without method is no endpoint to document.
            if (group.FirstOrDefault(endpoint => endpoint.Method is not ("HEAD" or "OPTIONS" or CodeEndpoint.AnyMethod)) is { } endpoint)
            {
                var place = endpoint.Place.Code is { } action ? context.Types.PlaceOf(action) : CodePlace.Unknown;
                context.Report(Descriptor, place, $"'{endpoint.Name}' ({endpoint.Place}) is described by no document: add the section '#### {endpoint.Name}' to the 04-backend-design.md of its feature, or {HidingOf(endpoint)}", endpoint.Name);
            }
        }
    }

    private static string HidingOf(CodeEndpoint endpoint) =>
        endpoint.Place.IsDocument ? "leave it out of the API's description with ExcludeFromDescription()" : "hide the action with [ApiExplorerSettings(IgnoreApi = true)]";

    /// <summary>Several routes of one action are one endpoint to document.</summary>
    private static string KeyOf(CodeEndpoint endpoint) =>
        endpoint.Place.TypeName.Length == 0 ? endpoint.Name : $"{endpoint.Place.Source} {endpoint.Place.TypeName}.{endpoint.Place.Member}({string.Join(',', endpoint.Parameters.Select(parameter => parameter.Name))})";
}
