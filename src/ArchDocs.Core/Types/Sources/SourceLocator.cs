using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Sources;

/// <summary>Finds where types and methods stand in their sources. Symbols are opened when the first place is asked for; safe for parallel readers.</summary>
internal sealed class SourceLocator : IDisposable
{
    private readonly FrozenDictionary<string, Lazy<AssemblySources>> _assemblies;
    private readonly ConcurrentDictionary<string, CodeFile?> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<CodeHandle, CodePlace> _places = new();
    private readonly ConcurrentQueue<(string Path, string Reason)> _failures = new();
    private readonly Lazy<FrozenSet<string>> _sources;

    public SourceLocator(ImmutableArray<AssemblyImage> assemblies, ImmutableArray<string> roots)
    {
        _assemblies = assemblies.ToFrozenDictionary(image => image.Name, image => new Lazy<AssemblySources>(() => Open(image, roots)), StringComparer.OrdinalIgnoreCase);
        _sources = new(() => _assemblies.Values.SelectMany(sources => sources.Value.Paths()).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Of those that were opened so far.</summary>
    public IEnumerable<(string Path, string Reason)> Failures => _failures;

    public CodePlace PlaceOf(CodeHandle code) =>
        _places.GetOrAdd(code, key => _assemblies.TryGetValue(key.AssemblyName, out var sources) ? sources.Value.PlaceOf(key) : CodePlace.Unknown);

    public bool IsSource(string path) => _sources.Value.Contains(path);

    public void Dispose()
    {
        foreach (var sources in _assemblies.Values.Where(sources => sources.IsValueCreated))
        {
            sources.Value.Dispose();
        }
    }

    private AssemblySources Open(AssemblyImage image, ImmutableArray<string> roots)
    {
        var provider = SymbolFile.Open(image, out var failure);
        if (failure is { } found)
        {
            _failures.Enqueue(found);
        }

        return new AssemblySources(image, provider is null ? null : new Symbols(provider, image), roots, _files);
    }
}
