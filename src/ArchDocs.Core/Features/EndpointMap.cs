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

    /// <summary>Those that one of the endpoints is, by reference.</summary>
    public IReadOnlySet<CodeEndpoint> FindAll(IEnumerable<(string Method, string Route)> endpoints) =>
        new HashSet<CodeEndpoint>(endpoints.SelectMany(endpoint => Find(endpoint.Method, endpoint.Route)), ReferenceEqualityComparer.Instance);

    /// <summary>The endpoint that one without counterpart probably means: the same path with another method, the same method behind a prefix, or a path few letters away.</summary>
    /// <param name="documented">What other documented endpoints are: it is not meant once more.</param>
    public CodeEndpoint? FindNearest(string method, string route, IReadOnlySet<CodeEndpoint> documented)
    {
        var sameMethod = Endpoints.All.Where(endpoint => string.Equals(endpoint.Method, method, StringComparison.OrdinalIgnoreCase) && !documented.Contains(endpoint)).ToArray();
        return Array.Find(sameMethod, endpoint => EndpointRoutes.Of(endpoint).Any(other => IsBehindPrefix(other, route) || IsBehindPrefix(route, other)))
            ?? (NearestName.Find(route, sameMethod.Select(endpoint => EndpointRoutes.Of(endpoint.Path))) is { } near ? Array.Find(sameMethod, endpoint => EndpointRoutes.Of(endpoint.Path) == near) : null)
            ?? (_byRoute[route].Select(entry => entry.Endpoint).Distinct().ToArray() is [var only] && !documented.Contains(only) ? only : null);
    }

    private static bool IsBehindPrefix(string longer, string shorter) =>
        shorter.Length > 1 && longer.Length > shorter.Length && longer.EndsWith(shorter, StringComparison.Ordinal);
}
