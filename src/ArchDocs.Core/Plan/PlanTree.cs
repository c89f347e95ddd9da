using System.Collections.Immutable;

namespace ArchDocs.Core.Plan;

/// <summary>What is on disk under the plan directory: epics, features and their documents, by path in ordinal order.</summary>
/// <param name="Documents">Documents of the plan itself: README.md.</param>
internal sealed record PlanTree(string Directory, ImmutableArray<Epic> Epics, ImmutableArray<DocumentFile> Documents)
{
    /// <summary>Directories that cannot be listed (ARCH0002).</summary>
    public ImmutableArray<PlanFault> Faults { get; init; } = [];

    public IEnumerable<Feature> Features => Epics.SelectMany(epic => epic.Features);
}

/// <param name="Reason">The end of a sentence, without full stop.</param>
internal sealed record PlanFault(string Directory, string Reason);

/// <param name="Key">The directory's name, slug included: <c>E01-orders</c>.</param>
/// <param name="Documents">epic.md and README.md.</param>
internal sealed record Epic(string Key, string Directory, ImmutableArray<Feature> Features, ImmutableArray<DocumentFile> Documents);

/// <param name="Key">The directory's name, slug included: <c>E01-F01-checkout</c>.</param>
/// <param name="IsSelected">It matches ArchDocsFeatures: its documents are checked and regenerated. Others are only known by name.</param>
internal sealed record Feature(string EpicKey, string Key, string Directory, ImmutableArray<DocumentFile> Files, bool IsSelected);

/// <param name="Path">Absolute.</param>
/// <param name="ExpectedName">The right file name, where the document is misnamed and read all the same (ARCH1005).</param>
/// <param name="Stamp">What tells one version of the file from another without reading it.</param>
/// <param name="IsLink">A symbolic link, which may lead outside the root.</param>
internal sealed record DocumentFile(string Path, DocumentKind Kind, string? ExpectedName, FileStamp Stamp, bool IsLink = false);

/// <summary>Length in bytes and last write time in UTC ticks.</summary>
internal readonly record struct FileStamp(long Length, long LastWriteTicks);
