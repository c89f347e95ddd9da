using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>Takes a path apart in the notations of the usual frameworks: <c>{id:int}</c>, <c>{id?}</c>, <c>{*rest}</c>, <c>:id</c>, <c>&lt;int:id&gt;</c>, <c>[id]</c>.</summary>
internal static class PathSegments
{
    public static (ImmutableArray<PathSegment> Segments, ImmutableArray<PathParameter> Parameters) Read(string text, int start, int end, int offset)
    {
        var segments = ImmutableArray.CreateBuilder<PathSegment>();
        var parameters = ImmutableArray.CreateBuilder<PathParameter>();
        var depth = 0;
        var first = start;
        for (var i = start; i <= end; i++)
        {
            if (i == end || (text[i] == '/' && depth == 0))
            {
                ReadOne(text, first, i, offset, segments, parameters);
                first = i + 1;
            }
            else
            {
                depth = Math.Max(0, depth + (text[i] is '{' or '<' ? 1 : text[i] is '}' or '>' ? -1 : 0));
            }
        }

        return (segments.ToImmutable(), parameters.ToImmutable());
    }

    private static void ReadOne(string text, int start, int end, int offset, ImmutableArray<PathSegment>.Builder segments, ImmutableArray<PathParameter>.Builder parameters)
    {
        if (start >= end)
        {
            return;
        }

        var span = TextSpan.FromBounds(offset + start, offset + end);
        var raw = text[start..end].Replace("\\", "", StringComparison.Ordinal);
        if (WholeParameter(raw) is { } parameter)
        {
            segments.Add(new PathSegment(parameter.Name, span, IsParameter: true));
            parameters.Add(parameter with { Span = span });
            return;
        }

        segments.Add(new PathSegment(raw, span, IsParameter: false));
        for (var open = raw.IndexOf('{', StringComparison.Ordinal); open >= 0; open = raw.IndexOf('{', open + 1))
        {
            var close = raw.IndexOf('}', open);
            if (close > open + 1)
            {
                parameters.Add(InBraces(raw[(open + 1)..close]) with { Span = span });
            }
        }
    }

    private static PathParameter? WholeParameter(string raw)
    {
        switch (raw[0])
        {
            // What follows a closed brace is a verb of its own: {id}:cancel.
            case '{' when MatchingBrace(raw) is var close && (close == raw.Length - 1 || (close > 0 && raw[close + 1] == ':')):
                return InBraces(raw[1..close]);
            case '<' when raw[^1] == '>' && raw.Length > 2:
                var inner = raw[1..^1];
                return Named(inner[(inner.LastIndexOf(':') + 1)..]);
            case '[' when raw[^1] == ']' && raw.Length > 2:
                return Named(raw.Trim('[', ']').TrimStart('.')) with { IsCatchAll = raw.Contains("...", StringComparison.Ordinal) };
            case ':' when raw.Length > 1:
                var end = raw.AsSpan(1).IndexOfAny("(?*+:");
                return Named(end < 0 ? raw[1..] : raw[1..(end + 1)]) with { IsOptional = raw.EndsWith('?'), IsCatchAll = raw.EndsWith('*') };
            case '*':
                return Named(raw.TrimStart('*')) with { IsCatchAll = true };
            default:
                return null;
        }
    }

    /// <summary>Index of the brace that closes the first one; -1 where none does. Constraints hold braces of their own.</summary>
    private static int MatchingBrace(string raw)
    {
        var depth = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            depth += raw[i] == '{' ? 1 : raw[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static PathParameter InBraces(string inner)
    {
        var name = inner.TrimStart('*', '+');
        var end = name.AsSpan().IndexOfAny(":=?*");
        return new PathParameter(
            (end < 0 ? name : name[..end]).Trim(),
            default,
            IsOptional: inner.EndsWith('?') || inner.Contains('=', StringComparison.Ordinal),
            IsCatchAll: inner.StartsWith('*') || inner.EndsWith('*'));
    }

    private static PathParameter Named(string name) => new(name.Trim(), default, IsOptional: false, IsCatchAll: false);
}
