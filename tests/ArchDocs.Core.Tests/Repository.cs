namespace ArchDocs.Core.Tests;

/// <summary>Files of this repository, for tests that hold them together.</summary>
internal static class Repository
{
    /// <summary>Set to 1, a test writes the files that it would compare.</summary>
    public const string Regenerate = "ARCHDOCS_REGENERATE";

    public static string Directory { get; } = Find(AppContext.BaseDirectory);

    public static string PathOf(params string[] parts) => Path.Combine([Directory, .. parts]);

    /// <summary>Holds a generated file against what it should be, or writes it.</summary>
    public static void ShouldHold(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable(Regenerate) == "1")
        {
            File.WriteAllText(path, expected);
        }

        var actual = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        actual.ShouldBe(expected, $"'{Path.GetRelativePath(Directory, path)}' is generated and out of date: run this test once with {Regenerate}=1 and commit what it writes.");
    }

    private static string Find(string start)
    {
        for (var directory = new DirectoryInfo(start); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "ArchDocs.Build.sln")))
            {
                return directory.FullName;
            }
        }

        throw new InvalidOperationException($"No directory above '{start}' holds ArchDocs.Build.sln.");
    }
}
