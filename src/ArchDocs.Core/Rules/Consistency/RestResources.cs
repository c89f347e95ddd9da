using ArchDocs.Core.Rules.Completeness;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Consistency;

/// <summary>What the rules about paths have in common: which part of a path names resources.</summary>
internal static class RestResources
{
    /// <summary>Checklist items that several rules about endpoints decide.</summary>
    public const string RestfulDesign = "RESTful API design";

    /// <summary>A prefix reaches no further.</summary>
    private const int MaximumPrefix = 4;

    /// <summary>The segments behind the prefix: what stands up to 'api' and the version is none of the resources.</summary>
    public static ReadOnlySpan<PathSegment> Of(EndpointSpec endpoint)
    {
        var segments = endpoint.Segments.AsSpan();
        var start = 0;
        for (var i = 0; i < Math.Min(segments.Length, MaximumPrefix); i++)
        {
            if (IsPrefix(endpoint, i))
            {
                start = i + 1;
            }
        }

        return segments[start..];
    }

    private static bool IsPrefix(EndpointSpec endpoint, int index) =>
        PathVersion.At(endpoint.Segments, index) is not null || (endpoint.Segments[index] is { IsParameter: false } segment && (segment.Text.Equals("api", StringComparison.OrdinalIgnoreCase) || segment.Text.Equals("rest", StringComparison.OrdinalIgnoreCase)));

    /// <summary>A subject for findings about an endpoint.</summary>
    public static string SubjectOf(EndpointSpec endpoint, string part) => $"{endpoint.Name} / {part}";

    /// <summary>The endpoints of the document that a rule judges; a generated one is not its author's.</summary>
    public static IEnumerable<EndpointSpec> EndpointsToJudge(this DocumentContext context) =>
        context.IsJudged() ? context.Specs.Endpoints.Where(endpoint => !context.Document.IsGenerated(endpoint.Section.HeadingSpan)) : [];
}
