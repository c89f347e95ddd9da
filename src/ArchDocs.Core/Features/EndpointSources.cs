using System.Collections.Immutable;
using ArchDocs.Core.OpenApi;
using ArchDocs.Core.Types.Endpoints;

namespace ArchDocs.Core.Features;

/// <summary>Brings together what attributes declare and what OpenAPI documents describe. Where both know an endpoint, the attributes win (types.md, Endpoints).</summary>
internal static class EndpointSources
{
    /// <summary>What an OpenAPI document has a word for; other methods are in none.</summary>
    private static readonly string[] Describable = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

    public static CodeEndpoints Join(CodeEndpoints declared, DescribedEndpoints described)
    {
        declared = declared with { IsCutShort = !described.Failures.IsEmpty };
        if (described.All.IsEmpty)
        {
            return declared;
        }

        var map = new EndpointMap(declared);
        var forms = new Dictionary<CodeEndpoint, ImmutableArray<string>>(ReferenceEqualityComparer.Instance);
        var others = new List<CodeEndpoint>();
        foreach (var operation in described.All)
        {
            ImmutableArray<string> paths = [operation.Path, .. operation.OtherPaths];
            var known = paths.SelectMany(path => map.Find(operation.Method, EndpointRoutes.Of(path))).Distinct(ReferenceEqualityComparer.Instance).OfType<CodeEndpoint>().ToArray();
            foreach (var endpoint in known)
            {
                forms[endpoint] = forms.TryGetValue(endpoint, out var before) ? before.AddRange(paths) : paths;
            }

            if (known.Length == 0)
            {
                others.Add(operation);
            }
        }

        var isMoved = declared.MayBeMoved && described.IsComplete;
        var joined = declared.All.Select(endpoint => forms.TryGetValue(endpoint, out var paths) ? WithForms(endpoint, paths) : endpoint with { IsHidden = endpoint.IsHidden || isMoved });
        var isCovered = isMoved || declared.All.All(endpoint => endpoint.IsHidden || forms.ContainsKey(endpoint) || !Describable.Contains(endpoint.Method, StringComparer.Ordinal));
        return declared with
        {
            All = [.. joined.Concat(others).OrderBy(endpoint => endpoint.Path, StringComparer.Ordinal).ThenBy(endpoint => endpoint.Method, StringComparer.Ordinal).ThenBy(endpoint => endpoint.Place.TypeName, StringComparer.Ordinal)],
            IsComplete = declared.IsComplete || (described.IsComplete && declared.IsDescribable && isCovered),
            MayBeMoved = declared.MayBeMoved && !isMoved,
        };
    }

    private static CodeEndpoint WithForms(CodeEndpoint endpoint, ImmutableArray<string> paths)
    {
        var own = EndpointRoutes.Of(endpoint.Path);
        return endpoint with { OtherPaths = [.. paths.Where(path => EndpointRoutes.Of(path) != own).Distinct(StringComparer.OrdinalIgnoreCase)] };
    }
}
