using System.Collections.Immutable;

namespace ArchDocs.Core.Packages;

/// <summary>The host and the projects that it refers to, directly or through others.</summary>
/// <param name="Projects">By name, without the host.</param>
/// <param name="References">By name, those of the host first.</param>
internal sealed record ProjectGraph(string Host, ImmutableArray<string> Projects, ImmutableArray<ProjectReference> References);

internal sealed record ProjectReference(string From, string To);
