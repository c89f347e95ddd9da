using System.Collections.Immutable;

namespace ArchDocs.Core.Types.Endpoints;

/// <summary>The endpoints that are known of the code.</summary>
/// <param name="All">By path, then method.</param>
/// <param name="IsComplete">The code has no others: what is not among them does not exist.</param>
internal sealed record CodeEndpoints(ImmutableArray<CodeEndpoint> All, bool IsComplete)
{
    public static CodeEndpoints Unknown { get; } = new([], false);

    /// <summary>Conventions or a base path that are set at start-up may move the routes that attributes give.</summary>
    public bool MayBeMoved { get; init; }

    /// <summary>A document that tells of others could not be read (ARCH0004).</summary>
    public bool IsCutShort { get; init; }

    /// <summary>What attributes do not show, a description of the API does: nothing is mapped that the framework leaves out of one.</summary>
    public bool IsDescribable { get; init; }
}
