using System.Collections.Immutable;
using ArchDocs.Core.Spelling;
using ArchDocs.Core.Types.Endpoints;

namespace ArchDocs.Core.Features;

/// <summary>Finds the code's endpoints by method and route.</summary>
internal sealed class EndpointMap
{
    private readonly ILookup<string, (string Route, CodeEndpoint Endpoint)> _byRoute;

    public EndpointMap(CodeEndpoints endpoints)
    {
        Endpoints = endpoints;
        _byRoute = endpoints.All.SelectMany(endpoint => EndpointRoutes.Of(endpoint).Select(route => (Route: route, Endpoint: endpoint))).ToLookup(entry => entry.Route, StringComparer.Ordinal);
    }

    public CodeEndpoints Endpoints { get; }

    /// <summary>Several where constraints tell them apart.</summary>
    public ImmutableArray<CodeEndpoint> Find(string method, string route) =>
        [.. _byRoute[route].Select(entry => entry.Endpoint).Where(endpoint => endpoint.Method == CodeEndpoint.AnyMethod || string.Equals(endpoint.Method, method, StringComparison.OrdinalIgnoreCase)).Distinct()];

    /// <summary>The endpoint that one without counterpart probably means: the same path with another method, the same method behind a prefix, or a path few letters away.</summary>
    public CodeEndpoint? FindNearest(string method, string route)
    {
        var sameMethod = Endpoints.All.Where(endpoint => string.Equals(endpoint.Method, method, StringComparison.OrdinalIgnoreCase)).ToArray();
        return Array.Find(sameMethod, endpoint => EndpointRoutes.Of(endpoint).Any(other => IsBehindPrefix(other, route) || IsBehindPrefix(route, other)))
            ?? (NearestName.Find(route, sameMethod.Select(endpoint => EndpointRoutes.Of(endpoint.Path))) is { } near ? Array.Find(sameMethod, endpoint => EndpointRoutes.Of(endpoint.Path) == near) : null)
            ?? (_byRoute[route].Select(entry => entry.Endpoint).Distinct().ToArray() is [var only] ? only : null);
    }

    private static bool IsBehindPrefix(string longer, string shorter) =>
        shorter.Length > 1 && longer.Length > shorter.Length && longer.EndsWith(shorter, StringComparison.Ordinal);
}
