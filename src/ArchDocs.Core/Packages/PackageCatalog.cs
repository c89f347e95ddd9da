using System.Collections.Immutable;

namespace ArchDocs.Core.Packages;

/// <summary>What restore resolved for the host.</summary>
/// <param name="Packages">By id; empty where nothing is known.</param>
/// <param name="Failure">Why the assets file cannot be read; null where it can, or where there is none.</param>
internal sealed record PackageCatalog(ImmutableArray<ResolvedPackage> Packages, string? Failure = null)
{
    public static PackageCatalog Unknown { get; } = new([]);
}
