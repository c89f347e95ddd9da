using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>The parts of an item that stand for the columns of a table: <c>Bank is slow (Likelihood: Medium, Impact: High). Mitigation: queue</c>, or a nested item for each.</summary>
internal static class LabelledText
{
    /// <summary>One cell for each group of names, null where none of its names is there.</summary>
    public static ImmutableArray<Cell?> Read(DesignDocument document, ListItem item, IReadOnlyList<ImmutableArray<string>> groups)
    {
        var cells = new Cell?[groups.Count];
        foreach (var (text, span) in TextsOf(item))
        {
            var marks = MarksIn(text, groups);
            for (var i = 0; i < marks.Count; i++)
            {
                if (cells[marks[i].Group] is not null)
                {
                    continue;
                }

                var end = i + 1 < marks.Count ? marks[i + 1].Start : text.Length;
                var value = ValueOf(text[marks[i].ValueStart..end], isBeforeOther: i + 1 < marks.Count, isInParentheses: IsInParentheses(text, marks[i].Start));
                cells[marks[i].Group] = SourcePlace.CellOf(document, span, value);
            }
        }

        return [.. cells];
    }

    /// <summary>What a label says, with what stands under it.</summary>
    public static Cell CellOf(DesignDocument document, Label label)
    {
        var below = label.Value.Length > 0 ? [] : label.Blocks.SelectMany(TextsOf).Where(text => text.Text.Length > 0).ToArray();
        return below.Length > 0
            ? new Cell(SourcePlace.FirstLineOf(document, below[0].Span), string.Join(' ', below.Select(text => text.Text)))
            : new Cell(label.Value.Length > 0 ? label.ValueSpan : label.NameSpan, label.Value);
    }

    private static IEnumerable<(string Text, TextSpan Span)> TextsOf(ListItem item) => item.Blocks.SelectMany(TextsOf).Prepend((item.Text, item.Span));

    private static IEnumerable<(string Text, TextSpan Span)> TextsOf(Block block) => block switch
    {
        Paragraph paragraph => [(paragraph.Text, paragraph.Span)],
        ListBlock list => list.Items.SelectMany(TextsOf),
        Quote quote => quote.Blocks.SelectMany(TextsOf),
        _ => [],
    };

    /// <summary>Every <c>Name:</c> of the groups, in the order of the text.</summary>
    private static List<(int Start, int ValueStart, int Group)> MarksIn(string text, IReadOnlyList<ImmutableArray<string>> groups)
    {
        var marks = new List<(int Start, int ValueStart, int Group)>();
        for (var colon = text.AsSpan().IndexOfAny(':', '='); colon >= 0; colon = Next(text, colon))
        {
            var name = text.AsSpan(0, colon).TrimEnd();
            for (var group = 0; group < groups.Count; group++)
            {
                if (groups[group].FirstOrDefault(wanted => EndsWithWord(text.AsSpan(0, colon).TrimEnd(), wanted)) is { } found)
                {
                    marks.Add((name.Length - found.Length, colon + 1, group));
                    break;
                }
            }
        }

        return marks;

        static int Next(string text, int from)
        {
            var found = text.AsSpan(from + 1).IndexOfAny(':', '=');
            return found < 0 ? -1 : from + 1 + found;
        }
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[text.Length - word.Length - 1]));

    private static bool IsInParentheses(string text, int position)
    {
        var before = text.AsSpan(0, position);
        return before.LastIndexOf('(') > before.LastIndexOf(')');
    }

    private static string ValueOf(string text, bool isBeforeOther, bool isInParentheses)
    {
        var close = isInParentheses ? text.IndexOf(')', StringComparison.Ordinal) : -1;
        var value = (close >= 0 ? text[..close] : text).Trim();
        return isBeforeOther ? value.TrimEnd(',', ';', '.', '|', '/', '(', '-', '–', '—', '·', ' ') : value;
    }
}
