using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax.Inlines;

namespace ArchDocs.Core.Documents;

/// <summary>Finds labels where authors put them: bold at a line's start, the colon inside or outside the bold, or a short item with a colon.</summary>
internal static class LabelReader
{
    private const int MaximumItemNameWords = 4;

    /// <param name="end">Where the paragraph ends; what follows is another block.</param>
    public static ImmutableArray<Label> Read(SourceText source, ContainerInline? inlines, int end)
    {
        ImmutableArray<Label>.Builder? labels = null;
        var isLineStart = true;
        for (var inline = inlines?.FirstChild; inline is not null && inline.Span.Start < end; inline = inline.NextSibling)
        {
            if (isLineStart && inline is EmphasisInline { DelimiterCount: 2 } bold && ReadOne(source, bold, end) is { } label)
            {
                labels ??= ImmutableArray.CreateBuilder<Label>();
                labels.Add(label);
            }

            isLineStart = inline is LineBreakInline || PartsLabels(inline) || (isLineStart && inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace());
        }

        return labels?.DrainToImmutable() ?? [];
    }

    /// <summary>The label that an item of a list begins with.</summary>
    public static ImmutableArray<Label> ReadItem(SourceText source, ContainerInline? inlines, int end, string text)
    {
        var bold = Read(source, inlines, end);
        if (!bold.IsEmpty || inlines?.FirstChild is null)
        {
            return bold;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon > 0 ? text[..colon].Trim() : "";
        if (name.Length == 0 || !name.All(c => char.IsLetter(c) || c is ' ' or '-' or '/') || name.AsSpan().Count(' ') >= MaximumItemNameWords
            || (colon + 1 < text.Length && !char.IsWhiteSpace(text[colon + 1])))
        {
            return [];
        }

        var start = Math.Max(0, inlines.FirstChild.Span.Start);
        var sourceColon = source.Text.IndexOf(':', start, end - start);
        var nameEnd = sourceColon < 0 ? end : sourceColon + 1;
        return [new Label(name, TextSpan.FromBounds(start, nameEnd), text[(colon + 1)..].Trim(), TextSpan.FromBounds(nameEnd, end), []) { IsPlainItem = true }];
    }

    private static Label? ReadOne(SourceText source, EmphasisInline bold, int end)
    {
        var name = PlainText.Of(bold).Trim();
        var next = bold.NextSibling;
        var nameEnd = bold.Span.End + 1;
        string? firstText = null;
        if (name.EndsWith(':'))
        {
            name = name[..^1].TrimEnd();
        }
        else if (next is LiteralInline literal && AfterRemark(literal.Content.AsSpan()) is [':', .. var rest])
        {
            nameEnd = source.Text.IndexOf(':', nameEnd) + 1;
            firstText = rest.ToString();
            next = next.NextSibling;
        }
        else if (next is not (null or LineBreakInline))
        {
            return null;
        }

        if (name.Length == 0)
        {
            return null;
        }

        var value = new StringBuilder(firstText);
        var last = firstText is null ? null : bold.NextSibling;
        var valueEnd = last is null ? nameEnd : last.Span.End + 1;
        for (; next is not null && next.Span.Start < end && !PartsLabels(last) && !(next is LineBreakInline && StartsLabel(next.NextSibling)); next = next.NextSibling)
        {
            PlainText.Append(value, next);
            valueEnd = Math.Max(valueEnd, next.Span.End + 1);
            last = next;
        }

        if (PartsLabels(last))
        {
            value.Length = value.ToString().AsSpan().TrimEnd().Length - 1;
            valueEnd = source.Text.LastIndexOf(SeparatorOf(last), valueEnd - 1);
        }

        return new Label(name, TextSpan.FromBounds(bold.Span.Start, nameEnd), value.ToString().Trim(), ValueSpanOf(source, nameEnd, Math.Min(valueEnd, end)), []);
    }

    /// <summary>Labels side by side: <c>**Epic**: E01 | **Feature**: F01</c>.</summary>
    private static bool PartsLabels(Inline? inline)
    {
        if (SeparatorOf(inline) == default)
        {
            return false;
        }

        var next = inline!.NextSibling;
        while (next is LiteralInline literal && literal.Content.IsEmptyOrWhitespace())
        {
            next = next.NextSibling;
        }

        return StartsLabel(next);
    }

    /// <summary>The mark that ends a run of text, behind a blank; the NUL character where there is none.</summary>
    private static char SeparatorOf(Inline? inline)
    {
        var text = inline is LiteralInline literal ? literal.Content.AsSpan().TrimEnd() : [];
        return text is [.., '|' or '·' or '•'] && (text.Length == 1 || char.IsWhiteSpace(text[^2])) ? text[^1] : default;
    }

    private static bool StartsLabel(Inline? inline) =>
        inline is EmphasisInline { DelimiterCount: 2 } bold
        && (PlainText.Of(bold).TrimEnd().EndsWith(':') || bold.NextSibling is null or LineBreakInline
            || (bold.NextSibling is LiteralInline literal && AfterRemark(literal.Content.AsSpan()).StartsWith(":")));

    /// <summary>What follows a remark such as '(if any)' between a label's name and its colon.</summary>
    private static ReadOnlySpan<char> AfterRemark(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        var close = text.StartsWith("(") ? text.IndexOf(')') : -1;
        return close < 0 || text[..close].Contains(':') ? text : text[(close + 1)..].TrimStart();
    }

    private static TextSpan ValueSpanOf(SourceText source, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(source.Text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
