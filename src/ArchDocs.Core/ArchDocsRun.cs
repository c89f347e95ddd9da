using System.Collections.Immutable;
using System.Diagnostics;
using ArchDocs.Core.Execution;
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
        var files = new TargetFiles(plan, options.Root, byContent: options.Mode == RunMode.Verify);
        var runner = new UnitRunner(cache, files, services, cancellationToken);
        var sections = new SectionContexts(services);

        PlannedFeature[] planned = [.. plan.Epics.SelectMany(epic => epic.Features.Select(feature => new PlannedFeature(epic, feature)))];
        var processor = new FeatureProcessor(services, files, sections, cancellationToken);
        var features = runner.RunAll(planned, stamps.KeyOf, processor.Process);

        var wholeKey = stamps.KeyOf(plan, features);
        var whole = features.All(feature => feature.IsReplay) ? runner.Find(wholeKey) : null;
        if (whole is null)
        {
            (features, var found) = new Settlement(runner, processor, new PlanRules(services, plan)).Settle(planned, features);
            whole = runner.Run(plan, wholeKey, new PlanProcessor(services, files, sections, found, cancellationToken).Process);
        }

        // A plan without features has nothing that would notice.
        cancellationToken.ThrowIfCancellationRequested();
        ImmutableArray<UnitOutcome> units = [.. features, whole];
        runner.Keep(units);
        cache.Save();
        return RunResults.Of(services, plan, units, Stopwatch.GetElapsedTime(started));
    }
}
