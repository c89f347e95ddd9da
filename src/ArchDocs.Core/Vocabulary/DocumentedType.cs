using System.Collections.Immutable;

namespace ArchDocs.Core.Vocabulary;

/// <summary>What the author of a document wrote in a type cell.</summary>
/// <param name="SaysNullable">It says '?', '| null', 'nullable' or 'optional' of the value itself, not of its elements.</param>
internal sealed record DocumentedType(DocumentedTerm Term, bool SaysNullable);

internal abstract record DocumentedTerm;

/// <summary>A word of the vocabulary or the name of a structure or enum.</summary>
/// <param name="Arguments">Type arguments; empty where none are written.</param>
internal sealed record DocumentedName(string Name, ImmutableArray<DocumentedTerm> Arguments) : DocumentedTerm;

/// <param name="Element">Null where it isn't said.</param>
internal sealed record DocumentedArray(DocumentedTerm? Element) : DocumentedTerm;

/// <param name="Key">Null where it isn't said.</param>
/// <param name="Value">Null where it isn't said.</param>
internal sealed record DocumentedMap(DocumentedTerm? Key, DocumentedTerm? Value) : DocumentedTerm;

internal sealed record DocumentedTuple(ImmutableArray<DocumentedTerm> Elements) : DocumentedTerm;

/// <param name="Name">The enum's name; null where it isn't said.</param>
/// <param name="Base">The word before the values: 'string' in <c>string (one of: A, B)</c>; null where there is none.</param>
/// <param name="Values">The listed values; empty where none are listed, or not all.</param>
internal sealed record DocumentedEnum(string? Name, string? Base, ImmutableArray<string> Values) : DocumentedTerm;

/// <summary>What isn't understood is never compared.</summary>
internal sealed record DocumentedUnknown : DocumentedTerm
{
    public static DocumentedUnknown Instance { get; } = new();
}
