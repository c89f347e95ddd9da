namespace ArchDocs.Build;

/// <summary>Finds the directory that relative settings are relative to.</summary>
internal static class PlanRoot
{
    public const string DefaultPlan = "docs/plan";

    /// <summary>The nearest directory at or above the project that holds the plan directory; null when there is none.</summary>
    public static string? Find(string projectDirectory, string planDirectory)
    {
        for (var directory = projectDirectory; directory is not null; directory = Path.GetDirectoryName(directory))
        {
            var plan = Path.GetFullPath(planDirectory, directory);
            if (Directory.Exists(plan) && plan.StartsWith(Path.TrimEndingDirectorySeparator(directory) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                return directory;
            }
        }

        return null;
    }
}
