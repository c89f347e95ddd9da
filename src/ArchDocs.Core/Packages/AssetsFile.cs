using System.Text.Json;

namespace ArchDocs.Core.Packages;

/// <summary>Reads project.assets.json, which restore writes: the packages that it resolved, and the projects that it met.</summary>
internal static class AssetsFile
{
    /// <param name="path">A file that is not there tells nothing: not every host is restored by NuGet.</param>
    public static RestoredAssets Read(string? path, HostFramework framework)
    {
        if (string.IsNullOrEmpty(path) || !File.Exists(path))
        {
            return new RestoredAssets(PackageCatalog.Unknown, null);
        }

        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var document = JsonDocument.Parse(stream);
            return new RestoredAssets(ResolvedPackages.Read(document.RootElement, framework), ProjectReferences.Read(document.RootElement));
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            return new RestoredAssets(PackageCatalog.Unknown with { Failure = exception.Message.ReplaceLineEndings(" ").TrimEnd('.') }, null);
        }
    }
}

/// <param name="Projects">Null where the file is not there, or is not what NuGet writes.</param>
internal sealed record RestoredAssets(PackageCatalog Packages, ProjectGraph? Projects);
