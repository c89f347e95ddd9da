namespace ArchDocs.Core.Types.Sources;

/// <summary>A place in a text, counted from 1; <see cref="None"/> where no place is known.</summary>
internal readonly record struct SourcePoint(int Line, int Column)
{
    public static SourcePoint None => default;

    public bool IsKnown => Line > 0;

    public bool IsBefore(SourcePoint other) => Line != other.Line ? Line < other.Line : Column < other.Column;
}
