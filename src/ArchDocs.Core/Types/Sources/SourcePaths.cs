using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ArchDocs.Core.Types.Sources;

/// <summary>Finds source files on this machine by the paths that the compiler wrote, which a deterministic build maps (<c>/_/src/Order.cs</c>).</summary>
internal sealed class SourcePaths
{
    private readonly ImmutableArray<string> _bases;
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _directories = new(StringComparer.Ordinal);

    /// <param name="assemblyPath">Its project lies above it, as a rule.</param>
    /// <param name="roots">Where else sources may lie; directories above them count too.</param>
    public SourcePaths(string assemblyPath, ImmutableArray<string> roots) =>
        _bases = [.. roots.Prepend(Path.GetDirectoryName(assemblyPath)).SelectMany(AtAndAbove).Distinct(StringComparer.Ordinal)];

    /// <summary>The file itself, where it was compiled on this machine and its path was not mapped.</summary>
    public static string? FindExact(string name) => Path.IsPathFullyQualified(name) && File.Exists(name) ? Path.GetFullPath(name) : null;

    /// <summary>Files whose path ends as the compiler's does; the longest common end first, and of equal ones the nearest to the assembly.</summary>
    public IEnumerable<string> FindMapped(string name)
    {
        var slashed = name.Replace('\\', '/');
        var fileName = slashed[(slashed.LastIndexOf('/') + 1)..];
        return _directories.GetOrAdd(slashed[..^fileName.Length], DirectoriesLike).Select(directory => Path.Combine(directory, fileName)).Where(File.Exists);
    }

    private ImmutableArray<string> DirectoriesLike(string directory)
    {
        var segments = directory.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(segment => segment != ".").ToArray();
        if (segments.Contains("..", StringComparer.Ordinal))
        {
            return [];
        }

        return [.. Enumerable.Range(0, segments.Length + 1)
            .SelectMany(start => _bases.Select(path => Path.Combine([path, .. segments[start..]])))
            .Distinct(StringComparer.Ordinal)
            .Where(Directory.Exists)];
    }

    /// <summary>Without the root of the file system, where everything lies and nothing belongs.</summary>
    private static IEnumerable<string> AtAndAbove(string? directory)
    {
        while (directory is not null && Path.GetDirectoryName(directory) is { } parent)
        {
            yield return directory;
            directory = parent;
        }
    }
}
