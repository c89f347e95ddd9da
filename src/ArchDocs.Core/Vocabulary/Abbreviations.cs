using System.Collections.Frozen;

namespace ArchDocs.Core.Vocabulary;

/// <summary>Words that end in a full stop and do not end a sentence by it.</summary>
internal static class Abbreviations
{
    /// <summary>Something always follows: 'e.g. a phone'.</summary>
    private static readonly FrozenSet<string> Inner = Keys(
        "e.g", "i.e", "eg", "ie", "vs", "cf", "viz", "approx", "incl", "excl", "resp", "ca", "fig", "figs", "sec", "sect", "ch", "art", "eq", "nr", "no", "nos", "pp", "vol", "ver", "min", "max", "avg",
        "dr", "mr", "mrs", "ms", "prof", "st", "z.b", "d.h", "bzw");

    /// <summary>They may be the last word of a sentence as well.</summary>
    private static readonly FrozenSet<string> Last = Keys("etc", "al", "inc", "ltd", "co", "corp", "dept", "est", "a.m", "p.m", "usw", "u.s", "u.k", "e.u");

    /// <summary>Without its last full stop, case aside.</summary>
    public static bool IsInner(ReadOnlySpan<char> word) => Inner.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <inheritdoc cref="IsInner" />
    public static bool MayEndSentence(ReadOnlySpan<char> word) => Last.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Keys(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
