using Markdig.Syntax.Inlines;

namespace ArchDocs.Core.Documents;

/// <summary>Markdig leaves emphasis unresolved in the lines of a paragraph right above a table, where labels stand; here its marks are paired.</summary>
internal static class LooseEmphasis
{
    public static void Resolve(ContainerInline? paragraph)
    {
        for (var inline = paragraph?.FirstChild; inline is not null;)
        {
            var next = inline.NextSibling;
            if (inline.GetType() == typeof(ContainerInline))
            {
                foreach (var resolved in Pair(Flatten((ContainerInline)inline)))
                {
                    inline.InsertBefore(resolved);
                }

                inline.Remove();
            }

            inline = next;
        }
    }

    /// <summary>In the order of the text: Markdig hangs what follows a mark under the mark.</summary>
    private static List<Inline> Flatten(ContainerInline line)
    {
        var flat = new List<Inline>();
        var rest = new Stack<Inline?>();
        for (var inline = line.FirstChild; inline is not null || rest.TryPop(out inline);)
        {
            if (inline is null)
            {
                continue;
            }

            flat.Add(inline);
            rest.Push(inline.NextSibling);
            inline = inline is DelimiterInline mark ? mark.FirstChild : null;
        }

        flat.ForEach(inline => inline.Remove());
        return flat;
    }

    private static List<Inline> Pair(List<Inline> flat)
    {
        var paired = new List<Inline>();
        var openings = new Dictionary<(char Character, int Count), Stack<int>>();
        foreach (var inline in flat)
        {
            if (inline is not EmphasisDelimiterInline mark)
            {
                paired.Add(inline);
                continue;
            }

            var key = (mark.DelimiterChar, mark.DelimiterCount);
            if (mark.Type.HasFlag(DelimiterType.Close) && OpeningOf(openings.GetValueOrDefault(key), paired, key) is >= 0 and var opening)
            {
                var emphasis = new EmphasisInline { DelimiterChar = mark.DelimiterChar, DelimiterCount = mark.DelimiterCount, Span = new(paired[opening].Span.Start, mark.Span.End) };
                paired[(opening + 1)..].ForEach(content => emphasis.AppendChild(TextOf(content)));
                paired.RemoveRange(opening, paired.Count - opening);
                paired.Add(emphasis);
                continue;
            }

            if (!openings.TryGetValue(key, out var places))
            {
                openings.Add(key, places = []);
            }

            places.Push(paired.Count);
            paired.Add(mark);
        }

        return paired.ConvertAll(TextOf);
    }

    /// <summary>The last mark of this kind that still stands open; -1 for none.</summary>
    private static int OpeningOf(Stack<int>? places, List<Inline> paired, (char Character, int Count) key)
    {
        while (places is not null && places.TryPop(out var place))
        {
            if (place < paired.Count && paired[place] is EmphasisDelimiterInline mark && (mark.DelimiterChar, mark.DelimiterCount) == key && mark.Type.HasFlag(DelimiterType.Open))
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>A mark without its counterpart is text.</summary>
    private static Inline TextOf(Inline inline) => inline is DelimiterInline mark ? new LiteralInline(mark.ToLiteral()) { Span = mark.Span } : inline;
}
