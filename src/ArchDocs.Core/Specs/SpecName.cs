using System.Collections.Frozen;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>The name of a specified thing in its heading: <c>### 4.1 Command: `orders export` (async)</c> is 'orders export'.</summary>
/// <param name="Name">Without number, marks, kind word, parameters and remarks.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="IsMarkedAsCode">It stands in a code span.</param>
internal sealed record SpecName(string Name, TextSpan Span, bool IsMarkedAsCode)
{
    private static readonly string[] Ends = ["(", " <", " [", " - ", " – ", " — ", ": ", " --"];

    /// <param name="kindWords">Words around the name that only say what it is, in lower case: 'command', 'event'.</param>
    public static SpecName Read(DesignDocument document, Section section, FrozenSet<string> kindWords)
    {
        var heading = document.Source.TextOf(section.HeadingTextSpan);
        var (start, end, isCode) = CodeSpanIn(heading) is { } code ? (code.Start, code.End, true) : (heading.Length - HeadingText.WithoutNumber(heading).Length, heading.Length, false);
        (start, end) = Trim(heading, start, end);
        if (start == end)
        {
            return new SpecName(section.Heading, section.HeadingTextSpan, IsMarkedAsCode: false);
        }

        start = BehindKindWord(heading, start, end, kindWords);
        end = start + EndOfName(heading.AsSpan(start, end - start));
        end = BeforeKindWord(heading, start, end, kindWords);
        (start, end) = Trim(heading, start, end);
        return start < end
            ? new SpecName(heading[start..end].Replace("\\", "", StringComparison.Ordinal), new TextSpan(section.HeadingTextSpan.Start + start, end - start), isCode)
            : new SpecName(section.Heading, section.HeadingTextSpan, IsMarkedAsCode: false);
    }

    private static (int Start, int End)? CodeSpanIn(string heading)
    {
        var open = heading.IndexOf('`', StringComparison.Ordinal);
        var close = open < 0 ? -1 : heading.IndexOf('`', open + 1);
        return close > open + 1 ? (open + 1, close) : null;
    }

    /// <summary>Blanks, and marks of emphasis and links.</summary>
    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '*' or '['))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '*' or ']' or ':'))
        {
            end--;
        }

        return (start, end);
    }

    private static int BehindKindWord(string text, int start, int end, FrozenSet<string> kindWords)
    {
        var position = start;
        while (true)
        {
            var wordEnd = position;
            while (wordEnd < end && char.IsLetter(text[wordEnd]))
            {
                wordEnd++;
            }

            var next = wordEnd;
            while (next < end && text[next] is ' ' or ':' or '*')
            {
                next++;
            }

            if (wordEnd == position || next == wordEnd || next >= end || !kindWords.Contains(text[position..wordEnd].ToLowerInvariant()))
            {
                return position;
            }

            position = next;
        }
    }

    private static int BeforeKindWord(string text, int start, int end, FrozenSet<string> kindWords)
    {
        var blank = start + text.AsSpan(start, end - start).LastIndexOf(' ');
        return blank > start && kindWords.Contains(text[(blank + 1)..end].ToLowerInvariant()) ? blank : end;
    }

    private static int EndOfName(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        foreach (var mark in Ends)
        {
            if (text.IndexOf(mark, StringComparison.Ordinal) is > 0 and var place && place < end)
            {
                end = place;
            }
        }

        return end;
    }
}
