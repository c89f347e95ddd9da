using System.Collections.Frozen;

namespace ArchDocs.Core.Rules.NoCode.Definitions;

/// <summary>The words by which definitions are known.</summary>
internal static class CodeWords
{
    public static FrozenSet<string> Types { get; } = SetOf("class interface struct enum record trait protocol object actor impl extension union module namespace");

    /// <summary>Names with small letters are usual for these; the others are common English words.</summary>
    public static FrozenSet<string> TypesOfAnyCase { get; } = SetOf("class struct enum impl");

    public static FrozenSet<string> Functions { get; } = SetOf("def func fn fun function");

    /// <summary>Between a type's name and its body.</summary>
    public static FrozenSet<string> Heritage { get; } = SetOf("extends implements where for public private protected virtual with by permits final new class struct notnull unmanaged dyn");

    /// <summary>What begins a statement, so no return type.</summary>
    public static FrozenSet<string> Statements { get; } = SetOf(
        "return new throw await else if elif for foreach while switch using lock yield goto case import from package not print assert del raise in is as and or do try catch " +
        "with match when until unless elsif defer go select range typeof sizeof delete var let const the a an see use call calls");

    private static readonly FrozenSet<string> Access = SetOf("public private protected internal pub fileprivate export");

    private static readonly FrozenSet<string> Modifiers = SetOf(
        "static abstract sealed final virtual override async readonly partial default declare open data inner inline suspend unsafe extern ref synchronized native mutating " +
        "required convenience operator file annotation explicit implicit constexpr value case");

    private static readonly FrozenSet<string> Primitives = SetOf("void int long short byte char bool boolean string float double decimal object");

    /// <summary>A return type by its look: a primitive, or a name in capitals.</summary>
    public static bool IsTypeLike(CodeTokens tokens, int i) => tokens.IsCapitalized(i) || Has(Primitives, tokens.SpanAt(i));

    public static int SkipModifiers(CodeTokens tokens, out bool hasAccess)
    {
        hasAccess = false;
        var i = 0;
        while (true)
        {
            if (Has(Access, tokens.SpanAt(i)))
            {
                hasAccess = true;
            }
            else if (!Has(Modifiers, tokens.SpanAt(i)) || !tokens[i + 1].IsName)
            {
                return i;
            }

            i++;
            if (tokens.Is(i, "(") && tokens.Is(i - 1, "pub"))
            {
                i = Math.Max(i, tokens.Skip(i, "(", ")"));
            }
        }
    }

    public static bool BeginsWithKeyword(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAnyExceptInRange('a', 'z');
        var word = end < 0 ? line : line[..end];
        return Has(Types, word) || Has(Functions, word) || Has(Access, word) || Has(Modifiers, word) || word is "type";
    }

    public static bool Has(FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> SetOf(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
