using System.Text;
using ArchDocs.Core.Sections;
using ArchDocs.Core.Spelling;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ArchDocs.Build;

/// <summary>Prints a rule's page, or what a derived section's template receives; the list of all when none is named.</summary>
[MSBuildMultiThreadableTask]
public sealed class ArchDocsExplainTask : Task
{
    /// <summary>A rule's id.</summary>
    public string? Rule { get; set; }

    /// <summary>A derived section's name.</summary>
    public string? Section { get; set; }

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

    /// <summary>ArchDocsSectionTemplatesDirectory.</summary>
    public string? SectionTemplatesDirectory { get; set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        var log = new DiagnosticLog(Log, ProjectPath, RulesDirectory);
        try
        {
            var (rule, section) = (Rule?.Trim() ?? "", Section?.Trim() ?? "");
            var problem = (rule.Length, section.Length) switch
            {
                ( > 0, > 0) => $"The target ArchDocsExplain explains one thing at a time, but 'Rule' is '{rule}' and 'Section' is '{section}': leave one of them out",
                (_, > 0) => ExplainSection(section),
                _ => ExplainRule(rule),
            };
            if (problem is not null)
            {
                log.BadSetting(problem);
            }
        }
        catch (Exception exception)
        {
            log.InternalError(exception);
        }

        return !Log.HasLoggedErrors;
    }

    /// <returns>What is wrong; null where something was printed.</returns>
    private string? ExplainRule(string rule)
    {
        var pages = Pages();
        if (rule.Length == 0)
        {
            Print(Index(pages));
        }
        else if (pages.TryGetValue(rule, out var page) || pages.TryGetValue($"ARCH{rule}", out page))
        {
            Print(File.ReadAllText(page));
        }
        else
        {
            var near = NearestName.Find(rule, pages.Keys);
            return $"Property 'Rule' is '{rule}', but the id of a rule is expected, {(near is null ? "for example 'ARCH2001'" : $"probably '{near}'")}; without it the target ArchDocsExplain lists all rules";
        }

        return null;
    }

    private string? ExplainSection(string section)
    {
        var settings = new SettingReader();
        var paths = PathSettings.Read(
            new ArchDocsTask { ProjectPath = ProjectPath, Root = Root, PlanDirectory = PlanDirectory, SectionTemplatesDirectory = SectionTemplatesDirectory },
            settings,
            PlanRoot.FindForNewPlan);
        if (settings.Problems is [var problem, ..])
        {
            return problem;
        }

        if (SectionExplanation.Of(section.ToLowerInvariant(), paths.SectionTemplates, paths.Root) is not { } text)
        {
            return $"Property 'Section' is '{section}', but the name of a derived section is expected, {SectionExplanation.Advice(section, paths.SectionTemplates)}";
        }

        Print(text);
        return null;
    }

    private void Print(string text) => Log.LogMessage(MessageImportance.High, "{0}", text);

    private SortedDictionary<string, string> Pages()
    {
        var pages = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (Directory.Exists(RulesDirectory))
        {
            foreach (var page in Directory.EnumerateFiles(RulesDirectory, "ARCH*.md"))
            {
                pages[Path.GetFileNameWithoutExtension(page)] = page;
            }
        }

        return pages;
    }

    /// <summary>The first line of a page is its id and title.</summary>
    private static string Index(SortedDictionary<string, string> pages)
    {
        var text = new StringBuilder("Rules of ArchDocs:");
        foreach (var page in pages.Values)
        {
            text.AppendLine().Append("  ").Append((File.ReadLines(page).FirstOrDefault() ?? "").TrimStart('#', ' '));
        }

        return text.AppendLine().Append("'-t:ArchDocsExplain -p:Rule=ARCH2001' prints a rule's page.")
            .AppendLine().Append("Derived sections: ").AppendJoin(", ", SectionExplanation.Names(templatesDirectory: null)).Append('.')
            .AppendLine().Append("'-t:ArchDocsExplain -p:Section=dto' prints a section's attributes, model and template.").ToString();
    }
}
