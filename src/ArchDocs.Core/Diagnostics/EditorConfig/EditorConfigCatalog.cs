using System.Collections.Concurrent;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Diagnostics.EditorConfig;

/// <summary>The .editorconfig files above the documents, and the global files beneath them all; each is read once. Safe to use from several threads.</summary>
internal sealed class EditorConfigCatalog
{
    private const string FileName = ".editorconfig";

    private static readonly ImmutableDictionary<string, EditorConfigProperty> NoProperties =
        ImmutableDictionary.Create<string, EditorConfigProperty>(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, Lazy<EditorConfigFile?>> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<EditorConfigFile>> _chains = new(StringComparer.Ordinal);
    private readonly Func<string, bool> _isRelevant;
    private readonly ImmutableArray<string> _globalPaths;
    private readonly Lazy<ImmutableArray<EditorConfigFile>> _globalFiles;

    /// <param name="globalFiles">Absolute paths of global analyzer config files; one that is not there, or does not call itself global, counts for nothing.</param>
    /// <param name="isRelevant">Which keys, in lower case, are of interest; sections without one are forgotten.</param>
    public EditorConfigCatalog(IEnumerable<string> globalFiles, Func<string, bool> isRelevant)
    {
        _isRelevant = isRelevant;
        _globalPaths = [.. globalFiles.Distinct(StringComparer.Ordinal)];
        _globalFiles = new(() => [.. _globalPaths.Select(Read).OfType<EditorConfigFile>().Where(file => file.IsGlobal || file.Fault is not null).OrderBy(file => file.GlobalLevel)]);
    }

    /// <summary>Every path that was looked for so far, there or not: one that appears, changes or goes may change the answers.</summary>
    public ImmutableArray<string> ConsultedPaths => [.. _files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The paths, there or not, that decide about the files of one directory.</summary>
    public ImmutableArray<string> ConsultedFor(string directory)
    {
        var paths = _globalPaths.ToBuilder();
        var root = ChainOf(directory) is [{ IsRoot: true } first, ..] ? Path.GetDirectoryName(first.Path) : null;
        for (var current = directory; current is not null; current = current == root ? null : Path.GetDirectoryName(current))
        {
            paths.Add(Path.Combine(current, FileName));
        }

        return paths.ToImmutable();
    }

    /// <summary>The files that have a say about a path, weakest first, those that cannot be read included.</summary>
    public IEnumerable<EditorConfigFile> FilesFor(string path) => _globalFiles.Value.Concat(ChainOf(Path.GetDirectoryName(path)));

    /// <summary>What counts for a file, strongest setting per key; 'unset' ones are left out.</summary>
    /// <param name="path">Absolute.</param>
    public ImmutableDictionary<string, EditorConfigProperty> PropertiesOf(string path)
    {
        var properties = NoProperties;
        foreach (var file in _globalFiles.Value)
        {
            properties = Merge(properties, file.Preamble);
            properties = MergeSections(properties, file, Normalize(path).TrimStart('/'));
        }

        foreach (var file in ChainOf(Path.GetDirectoryName(path)))
        {
            properties = MergeSections(properties, file, RelativeTo(Path.GetDirectoryName(file.Path)!, path));
        }

        return properties;
    }

    /// <summary>Farthest first, from the nearest root file downwards.</summary>
    private ImmutableArray<EditorConfigFile> ChainOf(string? directory)
    {
        if (directory is null)
        {
            return [];
        }

        if (_chains.TryGetValue(directory, out var known))
        {
            return known;
        }

        var file = Read(Path.Combine(directory, FileName));
        var above = file is { IsRoot: true } ? [] : ChainOf(Path.GetDirectoryName(directory));
        return _chains.GetOrAdd(directory, file is null ? above : above.Add(file));
    }

    private EditorConfigFile? Read(string path) => _files.GetOrAdd(path, key => new Lazy<EditorConfigFile?>(() => Load(key))).Value;

    private EditorConfigFile? Load(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        if (!SourceFile.TryRead(path, out var source, out var fault))
        {
            return new EditorConfigFile(path, [], []) { Fault = fault.Reason };
        }

        var file = EditorConfigParser.Parse(path, source.Text);
        var sections = file.Sections.Select(section => section with { Properties = section.Properties.RemoveAll(property => !_isRelevant(property.Key)) });
        return file with { Sections = [.. sections.Where(section => section.Properties.Length > 0)] };
    }

    private ImmutableDictionary<string, EditorConfigProperty> MergeSections(
        ImmutableDictionary<string, EditorConfigProperty> properties, EditorConfigFile file, string relativePath)
    {
        foreach (var section in file.Sections)
        {
            if (section.Glob?.IsMatch(relativePath) == true)
            {
                properties = Merge(properties, section.Properties);
            }
        }

        return properties;
    }

    private ImmutableDictionary<string, EditorConfigProperty> Merge(
        ImmutableDictionary<string, EditorConfigProperty> properties, ImmutableArray<EditorConfigProperty> stronger)
    {
        foreach (var property in stronger)
        {
            if (_isRelevant(property.Key))
            {
                properties = property.IsUnset ? properties.Remove(property.Key) : properties.SetItem(property.Key, property);
            }
        }

        return properties;
    }

    private static string RelativeTo(string directory, string path)
    {
        var start = directory.Length + (Path.EndsInDirectorySeparator(directory) ? 0 : 1);
        return Normalize(path[start..]);
    }

    private static string Normalize(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
