using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Diagnostics.EditorConfig;

/// <summary>One <c>key = value</c> line.</summary>
/// <param name="Key">In lower case.</param>
/// <param name="Value">As written, without a trailing comment.</param>
internal sealed record EditorConfigProperty(string Key, string Value, string Path, SourceRange KeyRange, SourceRange ValueRange)
{
    /// <summary>'unset' takes back what a weaker section said.</summary>
    public bool IsUnset => string.Equals(Value, "unset", StringComparison.OrdinalIgnoreCase);
}
