using System.Text;
using ArchDocs.Core.Spelling;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ArchDocs.Build;

/// <summary>Prints a rule's page, or the list of all rules when none is named.</summary>
[MSBuildMultiThreadableTask]
public sealed class ArchDocsExplainTask : Task
{
    /// <summary>A rule's id; all rules when empty.</summary>
    public string? Rule { get; set; }

    /// <summary>The host's project file, absolute.</summary>
    [Required]
    public string ProjectPath { get; set; } = "";

    /// <summary>Where the rules' pages stand, absolute.</summary>
    [Required]
    public string RulesDirectory { get; set; } = "";

    /// <inheritdoc />
    public override bool Execute()
    {
        var log = new DiagnosticLog(Log, ProjectPath, RulesDirectory);
        var pages = Pages();
        var rule = Rule?.Trim() ?? "";
        if (rule.Length == 0)
        {
            Log.LogMessage(MessageImportance.High, "{0}", Index(pages));
        }
        else if (pages.TryGetValue(rule, out var page))
        {
            Log.LogMessage(MessageImportance.High, "{0}", File.ReadAllText(page));
        }
        else
        {
            var near = NearestName.Find(rule, pages.Keys);
            log.BadSetting($"Property 'Rule' is '{rule}', but the id of a rule is expected, {(near is null ? "for example 'ARCH2001'" : $"probably '{near}'")}; without it the target ArchDocsExplain lists all rules");
        }

        return !Log.HasLoggedErrors;
    }

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

        return text.AppendLine().Append("'-t:ArchDocsExplain -p:Rule=ARCH2001' prints a rule's page.").ToString();
    }
}
