namespace ArchDocs.Core.Packages;

/// <summary>The target framework that the host is built for.</summary>
/// <param name="Name">As the project writes it: 'net10.0'; null where it is unknown.</param>
/// <param name="Moniker">In full, as older restores write it: '.NETStandard,Version=v2.0'; null where it is unknown.</param>
internal sealed record HostFramework(string? Name, string? Moniker);
