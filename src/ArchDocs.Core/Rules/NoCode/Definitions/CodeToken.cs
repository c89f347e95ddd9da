namespace ArchDocs.Core.Rules.NoCode.Definitions;

/// <param name="IsName">A word; everything else is a symbol, a number or a string.</param>
/// <param name="StartsLine">The first token of its line.</param>
/// <param name="IsAdjacent">No blank stands before it.</param>
internal readonly record struct CodeToken(int Start, int Length, bool IsName, bool StartsLine, bool IsAdjacent);
