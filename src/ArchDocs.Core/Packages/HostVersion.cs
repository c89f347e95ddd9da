namespace ArchDocs.Core.Packages;

/// <summary>The version that the host's build gives its assembly and package.</summary>
internal static class HostVersion
{
    /// <summary>What the SDK writes where nobody sets a version.</summary>
    private const string Unset = "1.0.0";

    public static bool IsKnown(string? version) => !string.IsNullOrWhiteSpace(version) && version.Trim() != Unset;
}
