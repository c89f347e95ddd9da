using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>The first identifier of a structure's heading, read from the source, where <c>&lt;OrderDto&gt;</c> is not yet HTML.</summary>
/// <param name="Name">With its type arguments in angle brackets.</param>
/// <param name="Start">Offset of the name within the heading's text.</param>
internal sealed record StructureHeading(string Name, ImmutableArray<string> TypeArguments, int Start, int Length)
{
    /// <summary>How many 'of' are followed: more are no type.</summary>
    private const int MaximumDepth = 8;

    /// <summary>Words before the name: <c>Enum OrderStatus</c>.</summary>
    private static readonly FrozenSet<string> KindWords = new[]
    {
        "enum", "enumeration", "class", "record", "struct", "interface", "dto", "type", "model", "structure", "the",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null for a heading without any identifier.</summary>
    public static StructureHeading? Read(string heading)
    {
        var rest = HeadingText.WithoutNumber(heading);
        var position = rest.IsEmpty ? 0 : heading.IndexOf(rest.ToString(), StringComparison.Ordinal);
        if (NextIdentifier(heading, position) is not { } name)
        {
            return null;
        }

        if (KindWords.Contains(heading[name.Start..name.End])
            && NextIdentifier(heading, name.End) is { } second
            && char.IsUpper(heading[second.Start])
            && heading.AsSpan(name.End, second.Start - name.End).IndexOfAnyExcept(" :`*") < 0)
        {
            name = second;
        }

        var (identifier, arguments, end) = ReadGeneric(heading, name.Start, name.End);
        while (end > name.End && end + 1 < heading.Length && heading[end] is '.' or '+' && IsStart(heading[end + 1]))
        {
            var (nested, own, nestedEnd) = ReadGeneric(heading, end + 1, EndOfIdentifier(heading, end + 1));
            (identifier, arguments, end) = ($"{identifier}.{nested}", arguments.AddRange(own), nestedEnd);
        }

        return new StructureHeading(identifier, arguments, name.Start, end - name.Start);
    }

    private static (string Name, ImmutableArray<string> Arguments, int End) ReadGeneric(string heading, int start, int nameEnd)
    {
        var identifier = heading[start..nameEnd].Replace("\\", "", StringComparison.Ordinal);
        var (arguments, end) = ReadArguments(heading, nameEnd, depth: 0);
        return (arguments.IsEmpty ? identifier : $"{identifier}<{string.Join(", ", arguments)}>", arguments, end);
    }

    private static (int Start, int End)? NextIdentifier(string text, int position)
    {
        var start = position;
        while (start < text.Length && !IsStart(text[start]))
        {
            start++;
        }

        return start == text.Length ? null : (start, EndOfIdentifier(text, start));
    }

    /// <summary>Dots and '+' included where a name goes on behind them; so are escapes of '_'.</summary>
    private static int EndOfIdentifier(string text, int start)
    {
        var i = start;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_' || (text[i] is '.' or '+' or '\\' && i + 1 < text.Length && IsStart(text[i + 1]))))
        {
            i++;
        }

        return i;
    }

    private static (ImmutableArray<string> Arguments, int End) ReadArguments(string text, int position, int depth)
    {
        var open = position < text.Length && text[position] == '\\' ? position + 1 : position;
        if (open < text.Length && text[open] == '<')
        {
            return ReadBracketed(text, open);
        }

        var of = position;
        while (of < text.Length && text[of] is ' ' or '`' or '*')
        {
            of++;
        }

        if (depth < MaximumDepth && of > position && text.AsSpan(of).StartsWith("of ", StringComparison.Ordinal) && NextIdentifier(text, of + 3) is { } argument)
        {
            var (inner, end) = ReadArguments(text, argument.End, depth + 1);
            var name = text[argument.Start..argument.End];
            return ([inner.IsEmpty ? name : $"{name}<{string.Join(", ", inner)}>"], end);
        }

        return ([], position);
    }

    private static (ImmutableArray<string> Arguments, int End) ReadBracketed(string text, int open)
    {
        var arguments = ImmutableArray.CreateBuilder<string>();
        var depth = 0;
        var start = open + 1;
        for (var i = open; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '<':
                    depth++;
                    break;
                case ',' when depth == 1:
                    arguments.Add(text[start..i].Trim());
                    start = i + 1;
                    break;
                case '>' when --depth == 0:
                    arguments.Add(text[start..i].Trim(' ', '\\'));
                    return (arguments.ToImmutable(), i + 1);
                default:
                    break;
            }
        }

        return ([], open);
    }

    private static bool IsStart(char c) => char.IsLetter(c) || c == '_';
}
