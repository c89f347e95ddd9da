using System.Collections.Immutable;

namespace ArchDocs.Core.Execution;

/// <summary>Takes each unit's outcome from the cache, or works it out; an unexpected exception costs one unit and not the run.</summary>
internal sealed class UnitRunner(RunCache cache, RunServices services)
{
    public ImmutableArray<UnitOutcome> RunAll<T>(IReadOnlyList<T> units, Func<T, UnitKey> keyOf, Func<T, CancellationToken, Outcome> process, CancellationToken cancellationToken)
    {
        var outcomes = new UnitOutcome[units.Count];
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, units.Count, options, index => outcomes[index] = Run(units[index], keyOf(units[index]), process, cancellationToken));
        foreach (var outcome in outcomes)
        {
            // What was written now is read again next time, when nobody can have come in between.
            if (outcome.Outcome.WrittenFiles.IsEmpty && !outcome.HasFailed)
            {
                cache.Keep(outcome.Key.Directory, outcome.Key.Stamp, outcome.Outcome);
            }
        }

        return ImmutableArray.Create(outcomes);
    }

    private UnitOutcome Run<T>(T unit, UnitKey key, Func<T, CancellationToken, Outcome> process, CancellationToken cancellationToken)
    {
        if (cache.Find(key.Directory, key.Stamp) is { } known)
        {
            return new UnitOutcome(key, known, IsReplay: true, HasFailed: false);
        }

        try
        {
            return new UnitOutcome(key, process(unit, cancellationToken), IsReplay: false, HasFailed: false);
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

internal sealed record UnitOutcome(UnitKey Key, Outcome Outcome, bool IsReplay, bool HasFailed);
