using System.Diagnostics.CodeAnalysis;
using ArchDocs.Core;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ArchDocs.Build;

/// <summary>Runs the engine with the build's settings and reports what it found. Every parameter is the property of the same name after <c>ArchDocs</c>, as the user wrote it.</summary>
[MSBuildMultiThreadableTask]
[SuppressMessage("Design", "CA1001", Justification = "MSBuild disposes of no task, and cancels from another thread at any time.")]
public sealed class ArchDocsTask : Task, ICancelableTask
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>The host's project file, absolute.</summary>
    [Required]
    public string ProjectPath { get; set; } = "";

    /// <summary>Where the rules' pages stand, absolute.</summary>
    [Required]
    public string RulesDirectory { get; set; } = "";

    /// <summary>Where the run keeps what it needs to do nothing next time, absolute.</summary>
    public string? CachePath { get; set; }

    /// <summary>A directory that all builds of the machine share, absolute.</summary>
    [Required]
    public string LockDirectory { get; set; } = "";

    /// <summary>The target that asked for the run; all but <c>ArchDocs</c> decide the mode themselves.</summary>
    public string? RunTarget { get; set; }

    /// <summary><c>true</c> on a build server, where no baseline is written.</summary>
    public string? OnBuildServer { get; set; }

    /// <summary><c>true</c>, or something that is no truth value; the targets do not call the task for <c>false</c>.</summary>
    public string? Enabled { get; set; }

    /// <summary>Whether derived sections are rewritten or compared.</summary>
    public string? Mode { get; set; }

    /// <summary>The base for relative paths; the nearest directory that holds the plan when empty.</summary>
    public string? Root { get; set; }

    /// <summary>Where epics live.</summary>
    public string? PlanDirectory { get; set; }

    /// <summary>Globs over features.</summary>
    public string? Features { get; set; }

    /// <summary>Where the repository's document templates stand.</summary>
    public string? TemplatesDirectory { get; set; }

    /// <summary>Where the repository's section templates stand.</summary>
    public string? SectionTemplatesDirectory { get; set; }

    /// <summary>Fewest lines of 02 and 04.</summary>
    public string? MinLines { get; set; }

    /// <summary>Most lines of 02 and 04.</summary>
    public string? MaxLines { get; set; }

    /// <summary>Fence languages allowed beside <c>mermaid</c>.</summary>
    public string? AllowedFences { get; set; }

    /// <summary>How C# members are named on the wire.</summary>
    public string? FieldNaming { get; set; }

    /// <summary>When a member counts as required.</summary>
    public string? RequiredMembers { get; set; }

    /// <summary>How enums are serialised.</summary>
    public string? Enums { get; set; }

    /// <summary>How generated tables name types.</summary>
    public string? TypeNames { get; set; }

    /// <summary>Globs over full names of public types that must be documented; none when empty.</summary>
    public string? DtoTypes { get; set; }

    /// <summary>The inner build that runs, of a multi-targeted host.</summary>
    public string? TargetFramework { get; set; }

    /// <summary>The host's own <c>TargetFrameworks</c>.</summary>
    public string? TargetFrameworks { get; set; }

    /// <summary>The file of known findings.</summary>
    public string? Baseline { get; set; }

    /// <summary>The build's property of this name.</summary>
    public string? NoWarn { get; set; }

    /// <summary>The build's property of this name.</summary>
    public string? WarningsAsErrors { get; set; }

    /// <summary>The build's property of this name.</summary>
    public string? WarningsNotAsErrors { get; set; }

    /// <summary>The build's property of this name.</summary>
    public string? TreatWarningsAsErrors { get; set; }

    /// <summary>The host's assembly, those of its project references and the items ArchDocsAssembly, absolute.</summary>
    public ITaskItem[] Assemblies { get; set; } = [];

    /// <summary>The other assemblies that the host is compiled against, absolute.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>The items ArchDocsOpenApi, absolute.</summary>
    public ITaskItem[] OpenApiDocuments { get; set; } = [];

    /// <summary>Where the SDK's generator lists the OpenAPI documents that it wrote, absolute; empty where there is no generator.</summary>
    public string? OpenApiFileList { get; set; }

    /// <summary>What the host's restore wrote, absolute; it need not exist.</summary>
    public string? ProjectAssetsPath { get; set; }

    /// <summary>The target framework of this build.</summary>
    public string? HostTargetFramework { get; set; }

    /// <summary>The target framework of this build in full.</summary>
    public string? HostTargetFrameworkMoniker { get; set; }

    /// <summary>The host's own <c>Version</c>.</summary>
    public string? HostVersion { get; set; }

    /// <summary>Candidates for global analyzer configuration files, absolute; they need not exist.</summary>
    public ITaskItem[] GlobalConfigFiles { get; set; } = [];

    /// <inheritdoc />
    public override bool Execute()
    {
        var log = new DiagnosticLog(Log, ProjectPath, RulesDirectory);
        try
        {
            var settings = new SettingReader();
            var options = TaskOptions.Read(this, settings);
            foreach (var problem in settings.Problems)
            {
                log.BadSetting(problem);
            }

            if (settings.Problems.Count == 0)
            {
                log.Report(ArchDocsRun.Execute(options, _cancellation.Token), options);
            }
        }
        catch (OperationCanceledException) when (_cancellation.IsCancellationRequested)
        {
            Log.LogMessage(MessageImportance.Normal, "ArchDocs: the run was cancelled; every document is either as it was or completely rewritten.");
        }
        catch (Exception exception)
        {
            log.InternalError(exception);
        }

        return !Log.HasLoggedErrors;
    }

    /// <inheritdoc />
    public void Cancel() => _cancellation.Cancel();
}
