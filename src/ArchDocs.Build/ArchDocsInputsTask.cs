using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ArchDocs.Build;

/// <summary>Lists the documents and templates that a run reads, for those who watch files: dotnet watch and Visual Studio's up-to-date check.</summary>
[MSBuildMultiThreadableTask]
public sealed class ArchDocsInputsTask : Task
{
    /// <summary>The host's project file, absolute.</summary>
    [Required]
    public string ProjectPath { get; set; } = "";

    /// <summary>ArchDocsRoot.</summary>
    public string? Root { get; set; }

    /// <summary>ArchDocsPlanDirectory.</summary>
    public string? PlanDirectory { get; set; }

    /// <summary>ArchDocsTemplatesDirectory.</summary>
    public string? TemplatesDirectory { get; set; }

    /// <summary>The files, absolute, in ordinal order.</summary>
    [Output]
    public string[] Files { get; private set; } = [];

    /// <inheritdoc />
    public override bool Execute()
    {
        // A bad setting gives its default here, and is reported by the run itself.
        var paths = PathSettings.Read(
            new ArchDocsTask { ProjectPath = ProjectPath, Root = Root, PlanDirectory = PlanDirectory, TemplatesDirectory = TemplatesDirectory },
            new SettingReader());
        Files = [.. new[] { paths.Plan, paths.Templates }
            .Where(Directory.Exists)
            .SelectMany(directory => Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".md" or ".hbs")
            .Order(StringComparer.Ordinal)];
        return true;
    }
}
