using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>A method with its place, and the path it is used on.</summary>
internal sealed record EndpointName(string Method, TextSpan MethodSpan, PathText Path);

/// <summary>The endpoints that a line of text names: <c>GET /orders</c>, <c>GET|HEAD /orders</c>, <c>3.1 List orders (GET /orders)</c>.</summary>
/// <param name="IsOpening">The text begins with the first method.</param>
/// <param name="IsWhole">Nothing follows but a remark that is set off, so that it is the name and not the subject of a sentence.</param>
internal sealed record EndpointHeading(ImmutableArray<EndpointName> Names, bool IsOpening, bool IsWhole)
{
    private const string Blanks = " \t`*\\_";

    /// <summary>A longer line is no name.</summary>
    private const int MaximumLength = 500;

    /// <summary>Null for a text that names none, or only in passing: <c>Why GET /orders is paged</c>.</summary>
    /// <param name="text">As it stands in the source, marks included.</param>
    /// <param name="offset">Where it stands there.</param>
    public static EndpointHeading? Read(string text, int offset)
    {
        if (text.Length > MaximumLength)
        {
            return null;
        }

        var lead = HeadingText.WithoutNumber(text);
        var start = lead.IsEmpty ? 0 : text.IndexOf(lead.ToString(), StringComparison.Ordinal);
        for (var i = start; i < text.Length; i++)
        {
            if (!char.IsAsciiLetter(text[i]) || (i > start && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '/' or '{' or '-' or '_' or ':' or '.')))
            {
                continue;
            }

            var isOpening = !text[start..i].Any(char.IsLetterOrDigit);
            if (ReadGroup(text, i, isOpening, offset) is var (names, end))
            {
                var all = names.ToBuilder();
                while (NextGroup(text, end) is var next and >= 0 && ReadGroup(text, next, isOpening: false, offset) is var (more, moreEnd))
                {
                    all.AddRange(more);
                    end = moreEnd;
                }

                return isOpening || (IsSetOff(text, start, i) && IsRemark(text.AsSpan(end))) ? new EndpointHeading(all.ToImmutable(), isOpening, IsSetOffRemark(text.AsSpan(end))) : null;
            }
        }

        return null;
    }

    /// <summary>One or several methods and the path behind them.</summary>
    private static (ImmutableArray<EndpointName> Names, int End)? ReadGroup(string text, int start, bool isOpening, int offset)
    {
        var methods = new List<(string Word, int Start)>();
        var position = start;
        while (true)
        {
            var end = EndOfWord(text, position);
            var word = text[position..end];
            if (!HttpMethods.IsKnown(word) && !(isOpening && methods.Count == 0 && HttpMethods.CouldBe(word)))
            {
                return null;
            }

            methods.Add((word, position));
            var next = Skip(text, end, Blanks);
            if (NextMethod(text, next) is var another and >= 0)
            {
                position = another;
                continue;
            }

            // 'Get orders/items' is prose; a method in capitals is not.
            var isMethod = HttpMethods.IsKnown(word) && word.All(char.IsAsciiLetterUpper);
            if (next == end || PathText.Read(text, next, isRelative: isOpening && isMethod, offset) is not { } path
                // 'DTO / Data Structures' and 'Get / put' are no methods.
                || (path.Text.Length == 1 && !isMethod))
            {
                return null;
            }

            return ([.. methods.Select(method => new EndpointName(method.Word, new TextSpan(offset + method.Start, method.Word.Length), path))], path.EndIn(text, offset));
        }
    }

    /// <summary>Where the second method of 'GET|HEAD', 'PUT / PATCH' or 'PUT and PATCH' begins; -1 where none does.</summary>
    private static int NextMethod(string text, int position)
    {
        var next = AfterConjunction(text, position);
        return next >= 0 && HttpMethods.IsKnown(text[next..EndOfWord(text, next)]) ? next : -1;
    }

    private static int NextGroup(string text, int position) => AfterConjunction(text, Skip(text, position, Blanks + ")]"));

    private static int AfterConjunction(string text, int position)
    {
        if (position < text.Length && text[position] is '|' or ',' or '/' or '&' or ';' or '+')
        {
            return Skip(text, position + 1, Blanks + "(");
        }

        var end = EndOfWord(text, position);
        return text[position..end] is "and" or "or" ? Skip(text, end, Blanks + "(") : -1;
    }

    /// <summary>A name behind other words is told apart by a bracket, a colon or a dash.</summary>
    private static bool IsSetOff(string text, int start, int position)
    {
        var before = text.AsSpan(start, position - start).TrimEnd(Blanks);
        return before is [.., '(' or '[' or ':' or '-' or '–' or '—' or '→' or '|' or '·'];
    }

    /// <summary>Nothing but marks and a remark in parentheses.</summary>
    private static bool IsRemark(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim(" \t`*_)].:");
        return rest.IsEmpty || rest[0] is '(' or '{' or '[' or '-' or '–' or '—';
    }

    private static bool IsSetOffRemark(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(Blanks);
        return rest.IsEmpty || !char.IsLetterOrDigit(rest[0]);
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int Skip(string text, int position, string characters)
    {
        while (position < text.Length && characters.Contains(text[position], StringComparison.Ordinal))
        {
            position++;
        }

        return position;
    }
}
