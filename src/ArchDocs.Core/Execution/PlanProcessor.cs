using ArchDocs.Core.Plan;
using ArchDocs.Core.Rules;
using ArchDocs.Core.Rules.Tool;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Execution;

/// <summary>What concerns the plan as a whole: its own documents and its epics', and inputs that cannot be read.</summary>
internal sealed class PlanProcessor(RunServices services, TargetFiles targetFiles, SectionContexts sections, PlanFindings found, CancellationToken cancellationToken)
{
    public Outcome Process(PlanTree plan)
    {
        var work = new DocumentWork(services, targetFiles);
        ReportMissingPlan(plan, work.Findings);
        ReportUnreadableInputs(plan, work.Findings);
        var files = plan.Documents.Concat(plan.Epics.Where(epic => epic.Features.Any(feature => feature.IsSelected)).SelectMany(epic => epic.Documents));
        var documents = work.ReadAll([.. files], cancellationToken);
        documents = work.RegenerateAll(documents, document => sections.Of(plan, found.Features, document), cancellationToken);
        var targets = new LinkTargets(targetFiles, documents);
        foreach (var document in documents)
        {
            work.Check(document, feature: null, targets);
        }

        work.Findings.AddRange(found.InPlanDocuments);
        return new Outcome
        {
            Diagnostics = [.. found.Diagnostics, .. services.Pipeline.Process(documents, work.AllFindings)],
            Facts = [.. targets.Facts, .. found.Settings.Select(targetFiles.ContentOf)],
            Documents = documents.Length,
            WrittenFiles = [.. work.WrittenFiles],
            UpdatedSections = work.UpdatedSections,
        };
    }

    private void ReportMissingPlan(PlanTree plan, List<Finding> findings)
    {
        var options = services.Options;
        if (!Directory.Exists(plan.Directory))
        {
            findings.Add(new Finding(ToolRules.PlanMissing, options.ProjectPath, default, $"no plan directory: '{Path.GetRelativePath(options.Root, plan.Directory).Replace('\\', '/')}' stands neither in '{options.Root}' nor in a directory above it; begin the first feature with 'dotnet build -t:ArchDocsNew -p:Epic=E01-orders -p:Feature=E01-F01-checkout -p:Title=Checkout', or set ArchDocsPlanDirectory, or turn the checks off with ArchDocsEnabled=false", "plan"));
        }
        else if (!plan.Features.Any(feature => feature.IsSelected) && plan.Faults.IsEmpty)
        {
            var known = plan.Features.Any();
            findings.Add(new Finding(
                ToolRules.PlanMissing,
                options.ProjectPath,
                default,
                known
                    ? $"no feature in '{plan.Directory}' matches ArchDocsFeatures '{string.Join(';', options.Features)}': the globs stand for '{{epic-key}}/{{feature-key}}', as in '{plan.Features.First().EpicKey}/{plan.Features.First().Key}'"
                    : $"no feature in '{plan.Directory}': a feature is a directory '{{epic-key}}/{{feature-key}}' with at least one of prd.md, 00-research-report.md, 02-architecture.md, 04-backend-design.md",
                "features"));
        }
    }

    private void ReportUnreadableInputs(PlanTree plan, List<Finding> findings)
    {
        foreach (var fault in plan.Faults)
        {
            findings.Add(new Finding(ToolRules.DocumentUnreadable, fault.Directory, default, $"the directory cannot be listed: {fault.Reason}", "directory"));
        }

        foreach (var failure in services.Templates.Failures)
        {
            findings.Add(new Finding(RuleOf(failure), failure.Path, failure.Range, $"the template cannot be used: {failure.Reason}", "template"));
        }

        foreach (var failure in services.Topics.Failures)
        {
            findings.Add(new Finding(RuleOf(failure), failure.Path, failure.Range, $"the list of topics cannot be used, so no topic is asked for: {failure.Reason}", "topics"));
        }

        if (services.Options.SectionTemplatesDirectory is { } outside && services.SectionTemplatesDirectory is null && Directory.Exists(outside))
        {
            findings.Add(new Finding(ToolRules.PathOutsideRoot, outside, default, $"the section templates in '{outside}' are not used, since they stand outside the root '{services.Options.Root}': copy them into the root, or set ArchDocsRoot to a directory that holds both", "sections"));
        }

        if (services.PackageCatalog.Failure is { } unreadable)
        {
            findings.Add(new Finding(ToolRules.InputUnreadable, services.Options.ProjectAssetsPath!, default, $"'{Path.GetFileName(services.Options.ProjectAssetsPath)}' cannot be read, so the versions of the packages are unknown: {unreadable}; restore the project anew", "assets"));
        }

        foreach (var (path, fault) in services.Described.Failures)
        {
            findings.Add(new Finding(ToolRules.InputUnreadable, path, fault.Range, $"'{Path.GetFileName(path)}' cannot be read as an OpenAPI document, so the endpoints in it are unknown: {fault.Reason}", "openapi"));
        }

        foreach (var (path, reason) in services.Types.Failures)
        {
            findings.Add(new Finding(ToolRules.InputUnreadable, path, default, $"'{Path.GetFileName(Path.TrimEndingDirectorySeparator(path))}' cannot be read, so its {WhatIsIn(path)} are unknown: {reason}", "assembly"));
        }
    }

    private static string WhatIsIn(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".XML" => "descriptions",
        ".PDB" => "sources",
        _ => "types",
    };

    private static RuleDescriptor RuleOf(TemplateFailure failure) => failure.RuleId switch
    {
        TemplateFailure.BadDirective => ToolRules.BadSetting,
        TemplateFailure.OutsideRoot => ToolRules.PathOutsideRoot,
        _ => ToolRules.DocumentUnreadable,
    };
}
