using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Execution;

/// <summary>The files that links lead to, each looked at once in a run; what discovery has listed is not looked at again. Safe for threads.</summary>
/// <param name="byContent">Stamps do not tell versions of a file apart.</param>
internal sealed class TargetFiles(PlanTree plan, string root, bool byContent)
{
    private readonly Dictionary<string, DocumentFile> _documents = DocumentsOf(plan);
    private readonly ConcurrentDictionary<string, TargetFactKind> _kinds = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (FileStamp Stamp, long Content)> _contents = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _directoriesInside = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DocumentAnchors?> _anchors = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WeakReference<DesignDocument>> _read = new(StringComparer.Ordinal);
    private readonly Lazy<string> _repositoryRoot = new(() => RepositoryRootOf(root));

    public string Root => root;

    /// <summary>The nearest directory at or above <see cref="Root"/> that git knows as one; what GitHub takes a path with a leading '/' from.</summary>
    public string RepositoryRoot => _repositoryRoot.Value;

    /// <summary>Whether everything that an outcome was made from is still as it was.</summary>
    public bool Hold(ImmutableArray<TargetFact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact != (fact.Kind switch
            {
                TargetFactKind.FileContent => ContentOf(fact.Path),
                TargetFactKind.DirectoryNames => NamesFactOf(fact.Path),
                _ => new TargetFact(fact.Path, KindOf(fact.Path)),
            }))
            {
                return false;
            }
        }

        return true;
    }

    public TargetFactKind KindOf(string path) => _documents.ContainsKey(path) ? TargetFactKind.File : _kinds.GetOrAdd(path, Look);

    public TargetFact ContentOf(string path)
    {
        if (KindOf(path) != TargetFactKind.File)
        {
            return new TargetFact(path, KindOf(path));
        }

        var (stamp, content) = _contents.GetOrAdd(path, StampOf);
        return new TargetFact(path, TargetFactKind.FileContent, stamp, content);
    }

    /// <summary>A directory's time changes with the names in it.</summary>
    public TargetFact NamesFactOf(string directory)
    {
        var (stamp, _) = _contents.GetOrAdd(directory, static key => (new FileStamp(0, Directory.Exists(key) ? Directory.GetLastWriteTimeUtc(key).Ticks : -1), 0));
        return new TargetFact(directory, TargetFactKind.DirectoryNames, stamp);
    }

    public ImmutableArray<string> NamesIn(string directory) => _names.GetOrAdd(directory, static key =>
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(key).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    });

    /// <summary>Whether a path that is there stays within the root, symbolic links followed.</summary>
    public bool IsInside(string path)
    {
        if (_documents.TryGetValue(path, out var document))
        {
            return !document.IsLink || RealPath.IsInside(path, root);
        }

        var directory = Path.GetDirectoryName(path) ?? path;
        return path == root
            || (new FileInfo(path).LinkTarget is null
                ? _directoriesInside.GetOrAdd(directory, static (key, root) => RealPath.IsInside(key, root), root)
                : RealPath.IsInside(path, root));
    }

    /// <summary>Null for what cannot be read as Markdown.</summary>
    public DocumentAnchors? AnchorsOf(string path) =>
        _anchors.GetOrAdd(path, key => Read(key) is { } document ? DocumentAnchors.Of(document) : null);

    /// <summary>A document that was read in this run and is still in memory.</summary>
    public DesignDocument? Find(string path) => _read.TryGetValue(path, out var known) && known.TryGetTarget(out var document) ? document : null;

    /// <summary>Its anchors are taken at once, which costs far less than to parse it again for a link that is read later.</summary>
    public void Add(DesignDocument document)
    {
        _read[document.Path] = new WeakReference<DesignDocument>(document);
        _anchors[document.Path] = DocumentAnchors.Of(document);
    }

    /// <summary>The file is another one now.</summary>
    public void Forget(string path)
    {
        _documents.TryGetValue(path, out var listed);
        var target = listed?.Path ?? path;
        foreach (var name in (ReadOnlySpan<string>)[path, target])
        {
            _read.TryRemove(name, out _);
            _anchors.TryRemove(name, out _);
            _contents[name] = Examine(name);
        }
    }

    private DesignDocument? Read(string path)
    {
        var (file, kind) = _documents.TryGetValue(path, out var listed) ? (listed.Path, listed.Kind) : (path, DocumentKind.Readme);
        if (!DocumentReader.TryReadFile(file, kind, out var document, out _))
        {
            return null;
        }

        Add(document);
        return document;
    }

    private TargetFactKind Look(string path)
    {
        var kind = File.Exists(path) ? TargetFactKind.File : Directory.Exists(path) ? TargetFactKind.Directory : TargetFactKind.Missing;
        return kind == TargetFactKind.Missing || OperatingSystem.IsLinux() || IsSpeltSo(path) ? kind : TargetFactKind.Missing;
    }

    /// <summary>File systems that pass over case find a file by any spelling.</summary>
    private bool IsSpeltSo(string path)
    {
        while (path.Length > root.Length && Path.GetDirectoryName(path) is { } parent)
        {
            if (!NamesIn(parent).Contains(Path.GetFileName(path), StringComparer.Ordinal))
            {
                return false;
            }

            path = parent;
        }

        return true;
    }

    private (FileStamp Stamp, long Content) StampOf(string path) =>
        !byContent && _documents.TryGetValue(path, out var document) ? (document.Stamp, 0) : Examine(path);

    private (FileStamp Stamp, long Content) Examine(string path)
    {
        try
        {
            var file = new FileInfo(_documents.TryGetValue(path, out var document) ? document.Path : path);
            var stamp = new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks);
            return (stamp, byContent && file.Length <= SourceFile.MaximumLength ? BitConverter.ToInt64(SHA256.HashData(File.ReadAllBytes(file.FullName)), 0) : 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (new FileStamp(-1, -1), 0);
        }
    }

    /// <summary>By path; a misnamed document by its right name too, since renaming it is all that is left to do (ARCH1005).</summary>
    private static Dictionary<string, DocumentFile> DocumentsOf(PlanTree plan)
    {
        var documents = new Dictionary<string, DocumentFile>(StringComparer.Ordinal);
        foreach (var file in plan.Documents.Concat(plan.Epics.SelectMany(epic => epic.Documents.Concat(epic.Features.SelectMany(feature => feature.Files)))))
        {
            documents[file.Path] = file;
            if (file.ExpectedName is { } expected)
            {
                documents.TryAdd(Path.Combine(Path.GetDirectoryName(file.Path)!, expected), file);
            }
        }

        return documents;
    }

    private static string RepositoryRootOf(string root)
    {
        for (var directory = root; directory is not null; directory = Path.GetDirectoryName(directory))
        {
            if (Path.Exists(Path.Combine(directory, ".git")))
            {
                return directory;
            }
        }

        return root;
    }
}
