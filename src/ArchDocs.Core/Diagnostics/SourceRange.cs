namespace ArchDocs.Core.Diagnostics;

/// <summary>A place in a file. Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. All zero: the file as a whole.</summary>
public readonly record struct SourceRange(int Line, int Column, int EndLine, int EndColumn);
