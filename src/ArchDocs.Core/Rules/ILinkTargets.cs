using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Rules;

/// <summary>What links lead to. The findings of whoever asks depend on the answers, so they are asked for again when one of them changes.</summary>
internal interface ILinkTargets
{
    /// <summary>Absolute; paths in messages and those that begin with '/' are relative to it.</summary>
    string Root { get; }

    /// <summary>The absolute path that an address in a document means; the document's own where the address has none.</summary>
    string Resolve(DesignDocument from, LinkAddress address);

    /// <summary>The letters' case counts on every system.</summary>
    LinkTargetKind KindOf(string path);

    /// <summary>Null for what is not Markdown or cannot be read.</summary>
    DocumentAnchors? AnchorsOf(string path);

    /// <summary>Of files and directories, in ordinal order; none where the directory cannot be listed.</summary>
    ImmutableArray<string> NamesIn(string directory);
}

internal enum LinkTargetKind
{
    Missing,
    File,
    Directory,

    /// <summary>It leaves the root, symbolic links followed; nothing else is known of it.</summary>
    Outside,
}
