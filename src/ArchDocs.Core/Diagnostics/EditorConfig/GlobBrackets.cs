using System.Collections.Immutable;

namespace ArchDocs.Core.Diagnostics.EditorConfig;

/// <summary>Which brackets and braces of a glob belong together.</summary>
internal static class GlobBrackets
{
    /// <summary>Each '{' that closes, with its '}'.</summary>
    public static ImmutableDictionary<int, int> FindBraces(string pattern)
    {
        var pairs = ImmutableDictionary.CreateBuilder<int, int>();
        var open = new Stack<int>();
        for (var i = 0; i < pattern.Length; i = Skip(pattern, i))
        {
            if (pattern[i] == '{')
            {
                open.Push(i);
            }
            else if (pattern[i] == '}' && open.TryPop(out var start))
            {
                pairs.Add(start, i);
            }
        }

        return pairs.ToImmutable();
    }

    /// <summary>A slash in brackets is no separator.</summary>
    public static bool HasSlash(string pattern)
    {
        for (var i = 0; i < pattern.Length; i = Skip(pattern, i))
        {
            if (pattern[i] == '/')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The ']' of a set that opens at <paramref name="start"/>; -1 when it does not close, is empty or holds a slash.</summary>
    public static int FindSetEnd(string pattern, int start)
    {
        var first = start + 1 < pattern.Length && pattern[start + 1] == '!' ? start + 2 : start + 1;
        for (var i = first; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '/':
                    return -1;
                case ']':
                    return i > first ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>What stands between the braces and the commas right under them.</summary>
    public static ImmutableArray<(int Start, int End)> SplitAlternatives(string pattern, int open, int close, ImmutableDictionary<int, int> braces)
    {
        var parts = ImmutableArray.CreateBuilder<(int, int)>();
        var start = open + 1;
        for (var i = start; i < close;)
        {
            if (pattern[i] == ',')
            {
                parts.Add((start, i));
                start = i + 1;
            }

            i = braces.TryGetValue(i, out var inner) ? inner + 1 : Skip(pattern, i);
        }

        parts.Add((start, close));
        return parts.ToImmutable();
    }

    /// <summary>The place behind what stands at <paramref name="i"/>: an escaped character or a whole set counts as one.</summary>
    private static int Skip(string pattern, int i) => pattern[i] switch
    {
        '\\' => i + 2,
        '[' when FindSetEnd(pattern, i) is > 0 and var end => end + 1,
        _ => i + 1,
    };
}
