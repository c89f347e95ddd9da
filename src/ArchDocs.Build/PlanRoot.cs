namespace ArchDocs.Build;

/// <summary>Finds the directory that relative settings are relative to.</summary>
internal static class PlanRoot
{
    public const string DefaultPlan = "docs/plan";

    /// <summary>Where a first plan belongs: the directory that holds the plan, else the repository's, else that of the nearest solution; null when there is none of them.</summary>
    public static string? FindForNewPlan(string projectDirectory, string planDirectory) =>
        Find(projectDirectory, planDirectory)
        ?? Nearest(projectDirectory, directory => Path.Exists(Path.Combine(directory, ".git")))
        ?? Nearest(projectDirectory, directory => Directory.EnumerateFiles(directory, "*.sln").Concat(Directory.EnumerateFiles(directory, "*.slnx")).Any());

    /// <summary>The nearest directory at or above the project that holds the plan directory; null when there is none.</summary>
    public static string? Find(string projectDirectory, string planDirectory) =>
        Nearest(projectDirectory, directory => Path.GetFullPath(planDirectory, directory) is var plan
            && Directory.Exists(plan) && plan.StartsWith(Path.TrimEndingDirectorySeparator(directory) + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    private static string? Nearest(string projectDirectory, Predicate<string> isMeant)
    {
        for (var directory = projectDirectory; directory is not null; directory = Path.GetDirectoryName(directory))
        {
            if (isMeant(directory))
            {
                return directory;
            }
        }

        return null;
    }
}
