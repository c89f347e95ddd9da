using System.Collections.Concurrent;
using System.Collections.Immutable;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Execution;

/// <summary>What tells that documents, and the .editorconfig files above them, are those of the last run.</summary>
/// <param name="byContent">Also the documents' content: CI must notice an edit that keeps length and time.</param>
internal sealed class Stamps(bool byContent)
{
    private readonly ConcurrentDictionary<string, string> _configurations = new(StringComparer.Ordinal);

    /// <summary>A feature's documents may name their epic's.</summary>
    public UnitKey KeyOf(PlannedFeature planned)
    {
        var (epic, feature) = planned;
        using var stamp = new Fingerprint();
        AddFiles(stamp.Add(feature.IsSelected ? 1 : 0), feature.Directory, feature.Files);
        AddFiles(stamp, epic.Directory, epic.Documents);
        return new UnitKey(feature.Directory, stamp.ToString());
    }

    /// <summary>The plan's own documents depend on every feature.</summary>
    public UnitKey KeyOf(PlanTree plan, ImmutableArray<UnitOutcome> features)
    {
        using var stamp = new Fingerprint();
        stamp.AddAll(features.Select(feature => feature.Key.Stamp)).AddAll(plan.Faults.Select(fault => fault.Reason));
        AddFiles(stamp, plan.Directory, plan.Documents);
        foreach (var epic in plan.Epics)
        {
            AddFiles(stamp, epic.Directory, epic.Documents);
        }

        return new UnitKey(plan.Directory, stamp.ToString());
    }

    private void AddFiles(Fingerprint stamp, string directory, ImmutableArray<DocumentFile> files)
    {
        stamp.Add(directory).Add(ConfigurationOf(directory));
        foreach (var file in files)
        {
            stamp.Add(file.Path).Add((int)file.Kind).Add(file.Stamp.Length).Add(file.Stamp.LastWriteTicks);
            if (byContent)
            {
                stamp.AddContent(file.Path);
            }
        }

    }

    /// <summary>Of the .editorconfig files in a directory and above it, there or not.</summary>
    private string ConfigurationOf(string directory) => _configurations.GetOrAdd(directory, key =>
    {
        using var stamp = new Fingerprint();
        if (Path.GetDirectoryName(key) is { } parent)
        {
            stamp.Add(ConfigurationOf(parent));
        }

        return stamp.AddFile(Path.Combine(key, ".editorconfig")).ToString();
    });
}
