using System.Collections.Immutable;
using System.Globalization;

namespace ArchDocs.Core.Diagnostics.EditorConfig;

/// <summary>Compiles a glob as the EditorConfig specification defines it; brackets and braces that do not close stand for themselves.</summary>
internal sealed class GlobCompiler
{
    private readonly List<GlobState> _states = [];
    private readonly string _pattern;
    private readonly ImmutableDictionary<int, int> _braces;

    private GlobCompiler(string pattern)
    {
        _pattern = pattern;
        _braces = GlobBrackets.FindBraces(pattern);
    }

    public static ImmutableArray<GlobState> Compile(string pattern)
    {
        // Without a slash the glob may match at any depth; with one it starts at the file's directory.
        var compiler = new GlobCompiler(GlobBrackets.HasSlash(pattern) ? pattern.TrimStart('/') : $"**/{pattern}");
        compiler.Compile(0, compiler._pattern.Length);
        compiler.Add(GlobCharacters.None);
        return [.. compiler._states];
    }

    private void Compile(int start, int end)
    {
        for (var i = start; i < end;)
        {
            i = _pattern[i] switch
            {
                '*' => CompileStars(i, end),
                '?' => CompileAnyCharacter(i),
                '[' => CompileSet(i, end),
                '{' => CompileBraces(i),
                '\\' when i + 1 < end => CompileLiteral(i + 1),
                _ => CompileLiteral(i),
            };
        }
    }

    private int CompileLiteral(int i)
    {
        Add(GlobCharacters.Literal, _pattern[i]);
        return i + 1;
    }

    private int CompileAnyCharacter(int i)
    {
        Add(GlobCharacters.AllButSlash);
        return i + 1;
    }

    private int CompileStars(int i, int end)
    {
        var behind = i;
        while (behind < end && _pattern[behind] == '*')
        {
            behind++;
        }

        if (behind - i == 1)
        {
            AddLoop(GlobCharacters.AllButSlash);
            return behind;
        }

        // 'a/**/b' matches 'a/b' too.
        if (behind < end && _pattern[behind] == '/' && (i == 0 || _pattern[i - 1] == '/'))
        {
            var here = _states.Count;
            _states.Add(new GlobState(GlobCharacters.None, 0, [here + 1, here + 3]));
            AddLoop(GlobCharacters.All);
            return CompileLiteral(behind);
        }

        AddLoop(GlobCharacters.All);
        return behind;
    }

    private int CompileSet(int i, int end)
    {
        var close = GlobBrackets.FindSetEnd(_pattern, i);
        if (close < 0 || close >= end)
        {
            return CompileLiteral(i);
        }

        var isNegated = _pattern[i + 1] == '!';
        var ranges = ImmutableArray.CreateBuilder<(char, char)>();
        for (var at = i + (isNegated ? 2 : 1); at < close; at++)
        {
            at += _pattern[at] == '\\' ? 1 : 0;
            var isRange = at + 2 < close && _pattern[at + 1] == '-';
            ranges.Add((_pattern[at], _pattern[isRange ? at + 2 : at]));
            at += isRange ? 2 : 0;
        }

        _states.Add(new GlobState(GlobCharacters.Set, _states.Count + 1, []) { Set = new GlobCharacterSet(ranges.ToImmutable(), isNegated) });
        return close + 1;
    }

    private int CompileBraces(int i)
    {
        if (!_braces.TryGetValue(i, out var close))
        {
            return CompileLiteral(i);
        }

        var parts = GlobBrackets.SplitAlternatives(_pattern, i, close, _braces);
        if (parts.Length > 1)
        {
            CompileAlternatives(parts);
        }
        else if (NumberRange(_pattern.AsSpan(i + 1, close - i - 1)) is { } range)
        {
            _states.Add(new GlobState(GlobCharacters.None, _states.Count + 1, []) { Range = range });
        }
        else
        {
            // '{single}' is no choice, so its braces stand for themselves.
            CompileLiteral(i);
            Compile(i + 1, close);
            CompileLiteral(close);
        }

        return close + 1;
    }

    private void CompileAlternatives(ImmutableArray<(int Start, int End)> parts)
    {
        var split = _states.Count;
        Add(GlobCharacters.None);
        var starts = ImmutableArray.CreateBuilder<int>();
        var ends = new List<int>();
        foreach (var (start, end) in parts)
        {
            starts.Add(_states.Count);
            Compile(start, end);
            ends.Add(_states.Count);
            Add(GlobCharacters.None);
        }

        _states[split] = _states[split] with { EmptySteps = starts.ToImmutable() };
        foreach (var end in ends)
        {
            _states[end] = _states[end] with { EmptySteps = [_states.Count] };
        }
    }

    private static GlobNumberRange? NumberRange(ReadOnlySpan<char> text)
    {
        var dots = text.IndexOf("..");
        return dots > 0 && TryNumber(text[..dots], out var first) && TryNumber(text[(dots + 2)..], out var last)
            ? new GlobNumberRange(Math.Min(first, last), Math.Max(first, last))
            : null;

        static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
            int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }

    private void Add(GlobCharacters characters, char literal = default) =>
        _states.Add(new GlobState(characters, _states.Count + 1, []) { Literal = literal });

    private void AddLoop(GlobCharacters characters) =>
        _states.Add(new GlobState(characters, _states.Count, [_states.Count + 1]));
}
