using System.Collections.Immutable;

namespace ArchDocs.Core.Diagnostics.EditorConfig;

/// <summary>A section's name, compiled; matching costs at most path length times glob length.</summary>
internal sealed class EditorConfigGlob
{
    /// <summary>The specification's limit for a section's name.</summary>
    public const int MaximumLength = 1024;

    private const int StackLimit = 2048;

    private readonly ImmutableArray<GlobState> _states;
    private readonly string _suffix;

    private EditorConfigGlob(ImmutableArray<GlobState> states, string suffix)
    {
        _states = states;
        _suffix = suffix;
    }

    public static EditorConfigGlob? TryCreate(string pattern)
    {
        if (pattern.Length is 0 or > MaximumLength)
        {
            return null;
        }

        var states = GlobCompiler.Compile(pattern);
        return new EditorConfigGlob(states, LiteralSuffix(pattern));
    }

    /// <param name="path">Relative to the file's directory, with '/' between its parts and none at its start.</param>
    public bool IsMatch(string path)
    {
        if (!path.EndsWith(_suffix, StringComparison.Ordinal))
        {
            return false;
        }

        var cells = (path.Length + 1) * _states.Length;
        Span<bool> reached = cells <= StackLimit ? stackalloc bool[StackLimit] : new bool[cells];
        reached = reached[..cells];
        reached.Clear();
        var pending = new Stack<int>();
        for (var position = 0; position <= path.Length; position++)
        {
            var row = reached.Slice(position * _states.Length, _states.Length);
            row[0] |= position == 0;
            FollowEmptySteps(row, pending);
            for (var state = 0; state < row.Length; state++)
            {
                if (row[state])
                {
                    Step(path, position, state, reached);
                }
            }
        }

        return reached[^1];
    }

    private void FollowEmptySteps(Span<bool> row, Stack<int> pending)
    {
        for (var state = 0; state < row.Length; state++)
        {
            if (row[state])
            {
                pending.Push(state);
            }
        }

        while (pending.TryPop(out var state))
        {
            foreach (var next in _states[state].EmptySteps)
            {
                if (!row[next])
                {
                    row[next] = true;
                    pending.Push(next);
                }
            }
        }
    }

    private void Step(string path, int position, int state, Span<bool> reached)
    {
        var current = _states[state];
        if (current.Range is { } range)
        {
            foreach (var length in range.LengthsAt(path.AsSpan(position)))
            {
                reached[((position + length) * _states.Length) + current.Next] = true;
            }
        }
        else if (position < path.Length && current.Accepts(path[position]))
        {
            reached[((position + 1) * _states.Length) + current.Next] = true;
        }
    }

    /// <summary>What every match ends in: it turns away most documents before anything is simulated.</summary>
    private static string LiteralSuffix(string pattern)
    {
        if (pattern.AsSpan().IndexOfAny("{}[]\\") >= 0)
        {
            return "";
        }

        return pattern[(pattern.AsSpan().LastIndexOfAny("*?/") + 1)..];
    }
}
