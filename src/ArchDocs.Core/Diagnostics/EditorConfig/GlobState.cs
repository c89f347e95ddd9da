using System.Collections.Immutable;

namespace ArchDocs.Core.Diagnostics.EditorConfig;

/// <summary>One state of a compiled glob; the last state of the list is the match.</summary>
/// <param name="Next">Where an accepted character, or number, leads.</param>
/// <param name="EmptySteps">Where one may go without reading anything.</param>
internal sealed record GlobState(GlobCharacters Characters, int Next, ImmutableArray<int> EmptySteps)
{
    public char Literal { get; init; }

    public GlobCharacterSet? Set { get; init; }

    public GlobNumberRange? Range { get; init; }

    public bool Accepts(char c) => Characters switch
    {
        GlobCharacters.Literal => c == Literal,
        GlobCharacters.AllButSlash => c != '/',
        GlobCharacters.All => true,
        GlobCharacters.Set => Set!.Contains(c),
        _ => false,
    };
}

internal enum GlobCharacters
{
    None,
    Literal,
    AllButSlash,
    All,
    Set,
}

/// <summary><c>[abc]</c>, <c>[a-c]</c>, <c>[!abc]</c>.</summary>
internal sealed record GlobCharacterSet(ImmutableArray<(char First, char Last)> Ranges, bool IsNegated)
{
    /// <summary>A set never holds the slash, negated or not.</summary>
    public bool Contains(char c) => c != '/' && Ranges.Any(range => c >= range.First && c <= range.Last) != IsNegated;
}

/// <summary><c>{3..12}</c>.</summary>
internal sealed record GlobNumberRange(long First, long Last)
{
    private const int MaximumDigits = 18;

    /// <summary>How many characters of <paramref name="text"/> a number of the range may take; a number has no leading zeros.</summary>
    public IEnumerable<int> LengthsAt(ReadOnlySpan<char> text)
    {
        var lengths = new List<int>();
        var sign = text is ['+' or '-', ..] ? 1 : 0;
        long value = 0;
        for (var i = sign; i < text.Length && char.IsAsciiDigit(text[i]) && i - sign < MaximumDigits; i++)
        {
            value = (value * 10) + (text[i] - '0');
            var signed = text[0] == '-' ? -value : value;
            if (signed >= First && signed <= Last && (i == sign || text[sign] != '0'))
            {
                lengths.Add(i + 1);
            }
        }

        return lengths;
    }
}
