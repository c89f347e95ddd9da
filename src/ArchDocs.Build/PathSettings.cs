namespace ArchDocs.Build;

/// <summary>Absolute paths of a run. Relative ones are relative to the root, and the root to the project.</summary>
internal sealed record PathSettings(string Root, string Plan, string Templates, string SectionTemplates, string Baseline)
{
    /// <param name="findRoot">From the project's directory and the plan's setting to the root, where none is set; <see cref="PlanRoot.Find"/> by default.</param>
    public static PathSettings Read(ArchDocsTask task, SettingReader settings, Func<string, string, string?>? findRoot = null)
    {
        var planSetting = Text("ArchDocsPlanDirectory", task.PlanDirectory, PlanRoot.DefaultPlan, settings);
        var root = RootDirectory(task, planSetting, settings, findRoot ?? PlanRoot.Find);
        var plan = Path.GetFullPath(planSetting, root);
        if (!IsInside(plan, root))
        {
            settings.Bad("ArchDocsPlanDirectory", planSetting, $"a directory inside of ArchDocsRoot ('{root}') is expected");
        }

        ExpectDirectory("ArchDocsPlanDirectory", planSetting, plan, settings);
        return new PathSettings(
            root,
            plan,
            Directory("ArchDocsTemplatesDirectory", task.TemplatesDirectory, "context/templates", root, settings),
            Directory("ArchDocsSectionTemplatesDirectory", task.SectionTemplatesDirectory, "context/templates/sections", root, settings),
            BaselineFile(task, plan, root, settings));
    }

    private static string RootDirectory(ArchDocsTask task, string planSetting, SettingReader settings, Func<string, string, string?> findRoot)
    {
        var projectDirectory = Path.GetDirectoryName(task.ProjectPath)!;
        var setting = Text("ArchDocsRoot", task.Root, "", settings);
        if (setting.Length == 0)
        {
            return findRoot(projectDirectory, planSetting) ?? projectDirectory;
        }

        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(setting, projectDirectory));
        if (!System.IO.Directory.Exists(root))
        {
            settings.Bad("ArchDocsRoot", setting, $"an existing directory is expected, and '{root}' is none");
        }

        return root;
    }

    private static string BaselineFile(ArchDocsTask task, string plan, string root, SettingReader settings)
    {
        var setting = Text("ArchDocsBaseline", task.Baseline, Path.Combine(plan, "archdocs-baseline.json"), settings);
        var path = Path.GetFullPath(setting, root);
        if (System.IO.Directory.Exists(path) || Path.EndsInDirectorySeparator(setting))
        {
            settings.Bad("ArchDocsBaseline", setting, "the path of a file is expected, not that of a directory");
        }

        return path;
    }

    private static string Directory(string property, string? value, string defaultValue, string root, SettingReader settings)
    {
        var setting = Text(property, value, defaultValue, settings);
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(setting, root));
        ExpectDirectory(property, setting, path, settings);
        return path;
    }

    private static void ExpectDirectory(string property, string setting, string path, SettingReader settings)
    {
        if (File.Exists(path))
        {
            settings.Bad(property, setting, $"a directory is expected, and '{path}' is a file");
        }
    }

    /// <summary>Backslashes are for Windows users whose projects are built on other systems too.</summary>
    private static string Text(string property, string? value, string defaultValue, SettingReader settings)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return defaultValue;
        }

        if (value.Any(char.IsControl))
        {
            settings.Bad(property, new string([.. value.Where(character => !char.IsControl(character))]), "a path without control characters and line ends is expected");
            return defaultValue;
        }

        return value.Trim().Replace('\\', '/');
    }

    private static bool IsInside(string path, string directory)
    {
        var relative = Path.GetRelativePath(directory, path);
        return relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal) && !relative.StartsWith(@"..\", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
    }
}
