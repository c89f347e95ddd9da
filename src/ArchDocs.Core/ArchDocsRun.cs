using System.Collections.Immutable;
using System.Diagnostics;
using ArchDocs.Core.Execution;
using ArchDocs.Core.Features;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core;

/// <summary>The door to the engine: every build goes through it, and <see cref="ArchDocsScaffold"/> makes new features.</summary>
public static class ArchDocsRun
{
    /// <summary>Discovers the features, reads their documents, regenerates derived sections and checks everything.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled; every document is either as it was or completely rewritten.</exception>
    public static RunResult Execute(RunOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var started = Stopwatch.GetTimestamp();
        using var services = new RunServices(options, cancellationToken);
        var plan = PlanDiscovery.Discover(options.PlanDirectory, options.Features, cancellationToken);
        var cache = RunCache.Load(options.CachePath, RunKey.Of(options));
        var stamps = new Stamps(byContent: options.Mode == RunMode.Verify);
        var runner = new UnitRunner(cache, services);

        var sections = new SectionContexts(services);

        PlannedFeature[] planned = [.. plan.Epics.SelectMany(epic => epic.Features.Select(feature => new PlannedFeature(epic, feature)))];
        var features = runner.RunAll(planned, stamps.KeyOf, new FeatureProcessor(services, sections).Process, cancellationToken);
        ImmutableArray<FeatureSummary> summaries = [.. features.Select(feature => feature.Outcome.Summary).OfType<FeatureSummary>()];
        var whole = runner.RunAll([plan], plan => stamps.KeyOf(plan, features), new PlanProcessor(services, sections, summaries).Process, cancellationToken);

        cache.Save();
        return RunResults.Of(services, plan, [.. features, .. whole], Stopwatch.GetElapsedTime(started));
    }
}
