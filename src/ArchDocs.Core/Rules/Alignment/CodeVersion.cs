using System.Collections.Immutable;
using ArchDocs.Core.Features;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Types.Endpoints;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>The version of the API that the code answers: by attributes, else by the paths' segments. What a description calls the version of itself is not the API's.</summary>
/// <param name="Number">Without 'v': <c>2</c>, <c>1.1</c>.</param>
/// <param name="Example">An endpoint that has it.</param>
internal sealed record CodeVersion(string Number, CodeEndpoint Example)
{
    /// <summary>Null where the code has no version, or several.</summary>
    public static CodeVersion? Of(FeatureContext context, IReadOnlyCollection<EndpointSpec> documented)
    {
        var map = context.Endpoints;
        var known = documented.SelectMany(endpoint => map.Find(endpoint.Method, EndpointRoutes.Of(endpoint))).ToArray();
        if (known.Length == 0)
        {
            // Endpoints that are only planned may be those of the next version.
            known = documented.Count > 0 && context.Feature.Stage == FeatureStage.Implemented ? [.. map.Endpoints.All.Where(endpoint => !endpoint.IsHidden)] : [];
        }

        var versions = known.SelectMany(endpoint => NumbersOf(endpoint).Select(number => new CodeVersion(number, endpoint))).DistinctBy(version => version.Number, StringComparer.Ordinal).ToArray();
        return versions is [var only] ? only : null;
    }

    /// <summary>Numbers agree as far as both go: '1' is any 1.x.</summary>
    public bool Agrees(string stated) => stated.Split('.').Zip(Number.Split('.')).All(pair => pair.First == pair.Second);

    private static ImmutableArray<string> NumbersOf(CodeEndpoint endpoint) =>
        endpoint.Versions.IsEmpty ? (PathVersion.InBase(endpoint.Path) is { Text: ['v' or 'V', .. var number] } ? [number] : []) : endpoint.Versions;
}
