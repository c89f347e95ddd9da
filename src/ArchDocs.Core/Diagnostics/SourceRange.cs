namespace ArchDocs.Core.Diagnostics;

/// <summary>A place in a file. Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. All zero: the file as a whole.</summary>
/// <param name="Line">Line of the first character.</param>
/// <param name="Column">Column of the first character.</param>
/// <param name="EndLine">Line of the character after the last.</param>
/// <param name="EndColumn">Column of the character after the last.</param>
public readonly record struct SourceRange(int Line, int Column, int EndLine, int EndColumn);
