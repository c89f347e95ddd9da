using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Execution;

/// <summary>What the links of one unit lead to, with a record of all that was looked at beyond its own documents.</summary>
/// <param name="own">The unit's documents as they are in memory.</param>
internal sealed class LinkTargets(TargetFiles files, ImmutableArray<DesignDocument> own) : ILinkTargets
{
    private readonly Dictionary<string, TargetFact> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TargetFact> _listings = new(StringComparer.Ordinal);

    public string Root => files.Root;

    /// <summary>In ordinal order, so that the same run leaves the same bytes.</summary>
    public ImmutableArray<TargetFact> Facts =>
        [.. _facts.Values.Concat(_listings.Values).OrderBy(fact => fact.Path, StringComparer.Ordinal).ThenBy(fact => fact.Kind)];

    public string Resolve(DesignDocument from, LinkAddress address)
    {
        if (address.Path.Length == 0)
        {
            return from.Path;
        }

        var path = LinkPath.Resolve(Path.GetDirectoryName(from.Path)!, Root, address);
        return !address.IsRooted || files.RepositoryRoot == Root || KindOf(path) != LinkTargetKind.Missing ? path : LinkPath.Resolve("", files.RepositoryRoot, address);
    }

    public LinkTargetKind KindOf(string path)
    {
        if (OwnDocument(path) is not null)
        {
            return LinkTargetKind.File;
        }

        if (!LinkPath.IsBelow(path, Root))
        {
            return LinkTargetKind.Outside;
        }

        var kind = files.KindOf(path);
        _facts.TryAdd(path, new TargetFact(path, kind));
        return kind switch
        {
            TargetFactKind.Missing => LinkTargetKind.Missing,
            _ when !files.IsInside(path) => LinkTargetKind.Outside,
            TargetFactKind.Directory => LinkTargetKind.Directory,
            _ => LinkTargetKind.File,
        };
    }

    public DocumentAnchors? AnchorsOf(string path)
    {
        if (OwnDocument(path) is not null)
        {
            return files.AnchorsOf(path);
        }

        if (!path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        _facts[path] = files.ContentOf(path);
        return files.AnchorsOf(path);
    }

    public ImmutableArray<string> NamesIn(string directory)
    {
        _listings.TryAdd(directory, files.NamesFactOf(directory));
        return files.NamesIn(directory);
    }

    private DesignDocument? OwnDocument(string path) => own.FirstOrDefault(document => document.Path == path);
}
