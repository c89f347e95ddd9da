using System.Globalization;

namespace ArchDocs.Build.Tests.Running;

/// <summary>A directory outside of the repository for all that this run of the tests writes, with a packages folder of its own.</summary>
[TestClass]
public static class Scratch
{
    internal static string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("archdocs-tests-").FullName;

    internal static string PackagesDirectory { get; } = Path.Combine(Directory, "packages");

    internal static string FeedDirectory { get; } = Path.Combine(Directory, "feed");

    /// <summary>New for each run: the packages folder of a version is never looked at again.</summary>
    internal static string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}";

    internal static string NewDirectory(string name) =>
        System.IO.Directory.CreateDirectory(Path.Combine(Directory, Guid.NewGuid().ToString("N")[..8], name)).FullName;

    [AssemblyCleanup]
    public static void DeleteDirectory()
    {
        try
        {
            System.IO.Directory.Delete(Directory, recursive: true);
        }
        catch (IOException)
        {
            // A compiler server may still hold a file; the system empties its temporary folder itself.
        }
    }
}
