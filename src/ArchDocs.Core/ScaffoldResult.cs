using System.Collections.Immutable;

namespace ArchDocs.Core;

/// <summary>What became of a new feature.</summary>
public sealed record ScaffoldResult
{
    /// <summary>The feature's directory, absolute; null when it could not be told.</summary>
    public string? Directory { get; init; }

    /// <summary>Names of the documents that were written.</summary>
    public ImmutableArray<string> Created { get; init; } = [];

    /// <summary>Names of documents that were there already, and were left as they are.</summary>
    public ImmutableArray<string> Existing { get; init; } = [];

    /// <summary>Why not all documents were written, each in one sentence without full stop.</summary>
    public ImmutableArray<string> Problems { get; init; } = [];
}
