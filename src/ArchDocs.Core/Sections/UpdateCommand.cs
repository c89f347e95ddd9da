namespace ArchDocs.Core.Sections;

/// <summary>What a reader types to have derived sections replaced.</summary>
internal static class UpdateCommand
{
    public const string Default = "dotnet build -t:ArchDocsUpdate";

    /// <summary>With the host's project, since the other projects of a solution do not have the target.</summary>
    public static string Of(string root, string projectPath)
    {
        var project = Path.GetRelativePath(root, projectPath).Replace('\\', '/');
        if (!project.EndsWith("proj", StringComparison.OrdinalIgnoreCase) || Path.IsPathRooted(project) || project.StartsWith("../", StringComparison.Ordinal))
        {
            return Default;
        }

        return project.Contains(' ', StringComparison.Ordinal) ? $"{Default} \"{project}\"" : $"{Default} {project}";
    }
}
