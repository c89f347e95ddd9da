namespace ArchDocs.Core.Types;

/// <summary>Where something of the code stands in its source.</summary>
/// <param name="Path">Absolute; null where it is not known, or not there.</param>
/// <param name="Line">From 1, like the columns; 0 where only the file is known.</param>
/// <param name="EndColumn">Exclusive.</param>
internal sealed record CodePlace(string? Path, int Line = 0, int Column = 0, int EndColumn = 0)
{
    /// <summary>A tool wrote every source that is known of it.</summary>
    public bool IsGenerated { get; init; }

    public static CodePlace Unknown { get; } = new(Path: null);

    public static CodePlace Generated { get; } = new(Path: null) { IsGenerated = true };
}
