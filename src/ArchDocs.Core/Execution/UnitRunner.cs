using System.Collections.Immutable;

namespace ArchDocs.Core.Execution;

/// <summary>Takes each unit's outcome from the cache, or works it out; an unexpected exception costs one unit and not the run.</summary>
internal sealed class UnitRunner(RunCache cache, TargetFiles files, RunServices services, CancellationToken cancellationToken)
{
    /// <param name="process">Works an outcome out.</param>
    public ImmutableArray<UnitOutcome> RunAll<T>(IReadOnlyList<T> units, Func<T, UnitKey> keyOf, Func<T, Outcome> process)
    {
        var outcomes = new UnitOutcome[units.Count];
        Parallel.For(0, units.Count, Options, index =>
        {
            var key = keyOf(units[index]);
            outcomes[index] = Find(key) ?? Run(units[index], key, process);
        });
        return ImmutableArray.Create(outcomes);
    }

    /// <summary>Works out again what <paramref name="isStale"/> says, by its place in the list.</summary>
    public ImmutableArray<UnitOutcome> RunAgain<T>(IReadOnlyList<T> units, ImmutableArray<UnitOutcome> known, Func<int, bool> isStale, Func<T, Outcome> process)
    {
        var outcomes = known.ToArray();
        Parallel.For(0, units.Count, Options, index =>
        {
            if (isStale(index))
            {
                outcomes[index] = Run(units[index], known[index].Key, process).After(known[index]);
            }
        });
        return ImmutableArray.Create(outcomes);
    }

    /// <summary>What the last run found out, when it still holds.</summary>
    public UnitOutcome? Find(UnitKey key) =>
        cache.Find(key.Directory, key.Stamp, files) is { } known ? new UnitOutcome(key, known, IsReplay: true, HasFailed: false) : null;

    /// <summary>For the next run.</summary>
    public void Keep(ImmutableArray<UnitOutcome> outcomes)
    {
        var written = outcomes.SelectMany(outcome => outcome.Outcome.WrittenFiles).ToHashSet(StringComparer.Ordinal);
        foreach (var outcome in outcomes)
        {
            // What was written now is read again next time, when nobody can have come in between.
            if (!outcome.HasFailed && outcome.Outcome.WrittenFiles.IsEmpty && (written.Count == 0 || !outcome.Outcome.Facts.Any(fact => written.Contains(fact.Path))))
            {
                cache.Keep(outcome.Key.Directory, outcome.Key.Stamp, outcome.Outcome);
            }
        }
    }

    private ParallelOptions Options { get; } = new() { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };

    public UnitOutcome Run<T>(T unit, UnitKey key, Func<T, Outcome> process)
    {
        try
        {
            return new UnitOutcome(key, process(unit), IsReplay: false, HasFailed: false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var finding = InternalErrors.FindingOf(exception, key.Directory);
            return new UnitOutcome(key, new Outcome { Diagnostics = services.Pipeline.Report([finding]) }, IsReplay: false, HasFailed: true);
        }
    }
}

/// <param name="Stamp">Changes with anything that the outcome depends on beside the run's own key.</param>
internal sealed record UnitKey(string Directory, string Stamp);

internal sealed record UnitOutcome(UnitKey Key, Outcome Outcome, bool IsReplay, bool HasFailed)
{
    /// <summary>What the last look at the unit wrote.</summary>
    public ImmutableArray<string> WrittenLast { get; init; } = IsReplay ? [] : Outcome.WrittenFiles;

    /// <summary>With what an earlier look at the same unit in this run wrote.</summary>
    public UnitOutcome After(UnitOutcome earlier) => this with
    {
        Outcome = Outcome with
        {
            WrittenFiles = [.. earlier.Outcome.WrittenFiles.Union(Outcome.WrittenFiles, StringComparer.Ordinal)],
            UpdatedSections = earlier.Outcome.UpdatedSections + Outcome.UpdatedSections,
        },
        WrittenLast = Outcome.WrittenFiles,
    };
}
