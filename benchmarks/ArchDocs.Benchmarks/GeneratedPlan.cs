using ArchDocs.Core;

namespace ArchDocs.Benchmarks;

/// <summary>A plan tree of full-length documents in a temporary directory; the same seed gives the same bytes.</summary>
internal sealed class GeneratedPlan : IDisposable
{
    private const int FeaturesPerEpic = 20;

    public GeneratedPlan(int features)
    {
        Root = Directory.CreateTempSubdirectory("archdocs-benchmark-").FullName;
        for (var index = 0; index < features; index++)
        {
            var feature = new GeneratedFeature(index, FeaturesPerEpic);
            var directory = Path.Combine(PlanDirectory, feature.EpicKey, feature.Key);
            Directory.CreateDirectory(directory);
            File.WriteAllText(Path.Combine(directory, "02-architecture.md"), feature.Architecture());
            File.WriteAllText(Path.Combine(directory, "04-backend-design.md"), feature.BackendDesign());
        }

        Texts = [.. Directory.EnumerateFiles(PlanDirectory, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
    }

    public string Root { get; }

    public string PlanDirectory => Path.Combine(Root, "docs", "plan");

    /// <summary>Every document's text, for the bare parse that a run is compared with.</summary>
    public IReadOnlyList<string> Texts { get; }

    public RunOptions OptionsWith(string? cachePath) => new()
    {
        Root = Root,
        PlanDirectory = PlanDirectory,
        ProjectPath = Path.Combine(Root, "Host.csproj"),
        LockDirectory = Root,
        CachePath = cachePath,
        Mode = RunMode.Update,
    };

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
