namespace ArchDocs.Core.Packages;

/// <summary>A package that the host uses, as restore resolved it.</summary>
/// <param name="Requested">The range that the host itself asks for, as text: '>= 8.5.2', '8.*'; null where another package or project brings it.</param>
internal sealed record ResolvedPackage(string Id, string Version, string? Requested)
{
    public bool IsDirect => Requested is not null;
}
