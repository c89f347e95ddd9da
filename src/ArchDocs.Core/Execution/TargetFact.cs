using ArchDocs.Core.Plan;

namespace ArchDocs.Core.Execution;

/// <summary>Something outside a unit's own documents that its outcome was made from: the outcome holds as long as all of them do.</summary>
/// <param name="Stamp">Only where <paramref name="Kind"/> needs one.</param>
/// <param name="Content">The beginning of a hash, in runs that do not trust stamps; else 0.</param>
internal readonly record struct TargetFact(string Path, TargetFactKind Kind, FileStamp Stamp = default, long Content = 0);

internal enum TargetFactKind : byte
{
    Missing,
    File,
    Directory,

    /// <summary>What stands in the file counts too.</summary>
    FileContent,

    /// <summary>The names in the directory count too.</summary>
    DirectoryNames,
}
