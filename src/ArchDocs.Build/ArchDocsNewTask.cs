using ArchDocs.Core;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ArchDocs.Build;

/// <summary>Makes the documents of a new feature. It needs no build of the host, and no plan directory.</summary>
[MSBuildMultiThreadableTask]
public sealed class ArchDocsNewTask : Task
{
    /// <summary>The host's project file, absolute.</summary>
    [Required]
    public string ProjectPath { get; set; } = "";

    /// <summary>Where the rules' pages stand, absolute.</summary>
    [Required]
    public string RulesDirectory { get; set; } = "";

    /// <summary>ArchDocsRoot.</summary>
    public string? Root { get; set; }

    /// <summary>ArchDocsPlanDirectory.</summary>
    public string? PlanDirectory { get; set; }

    /// <summary>ArchDocsTemplatesDirectory.</summary>
    public string? TemplatesDirectory { get; set; }

    /// <summary>The epic's directory.</summary>
    public string? Epic { get; set; }

    /// <summary>The feature's directory.</summary>
    public string? Feature { get; set; }

    /// <summary>The feature's name.</summary>
    public string? Title { get; set; }

    /// <summary>Who answers for the documents.</summary>
    public string? Author { get; set; }

    /// <summary>Which interface sections to keep; all when empty.</summary>
    public string? InterfaceType { get; set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        var log = new DiagnosticLog(Log, ProjectPath, RulesDirectory);
        try
        {
            var settings = new SettingReader();
            var paths = PathSettings.Read(
                new ArchDocsTask { ProjectPath = ProjectPath, Root = Root, PlanDirectory = PlanDirectory, TemplatesDirectory = TemplatesDirectory },
                settings,
                PlanRoot.FindForNewPlan);
            var result = settings.Problems.Count > 0 ? null : ArchDocsScaffold.Execute(new ScaffoldOptions
            {
                Root = paths.Root,
                PlanDirectory = paths.Plan,
                TemplatesDirectory = paths.Templates,
                Epic = Epic,
                Feature = Feature,
                Title = Title,
                Author = Author,
                InterfaceType = InterfaceType,
                Date = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
            });
            foreach (var problem in settings.Problems.Concat(result?.Problems ?? []))
            {
                log.BadSetting(problem);
            }

            if (result is { Directory: not null } && !Log.HasLoggedErrors)
            {
                Log.LogMessage(MessageImportance.High, "{0}", NewFeatureSummary.Of(result, paths.Root, string.IsNullOrWhiteSpace(InterfaceType)));
            }
        }
        catch (Exception exception)
        {
            log.InternalError(exception);
        }

        return !Log.HasLoggedErrors;
    }
}
