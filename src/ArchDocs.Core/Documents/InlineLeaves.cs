using System.Text;
using Markdig.Syntax.Inlines;

namespace ArchDocs.Core.Documents;

/// <summary>A paragraph's inlines without their nesting, in source order, to be read once from front to back.</summary>
internal sealed class InlineLeaves
{
    private readonly SourceText _source;
    private readonly List<Inline> _leaves = [];
    private int _pipeLeaf;
    private int _textLeaf;

    public InlineLeaves(SourceText source, ContainerInline? inlines)
    {
        _source = source;
        Add(inlines);
    }

    /// <summary>The next pipe that is neither escaped nor in a code span or HTML tag; <paramref name="end"/> when there is none. Positions only grow.</summary>
    public int NextPipe(int position, int end)
    {
        var text = _source.Text;
        while (position < end)
        {
            var found = text.AsSpan(position, end - position).IndexOf('|');
            if (found < 0)
            {
                return end;
            }

            position += found;
            var enclosing = EnclosingEnd(position, end);
            if (enclosing < 0 && (position == 0 || text[position - 1] != '\\'))
            {
                return position;
            }

            position = Math.Max(enclosing, position + 1);
        }

        return end;
    }

    /// <summary>What a reader sees of a span of the source. Spans only grow.</summary>
    public string TextOf(TextSpan span)
    {
        while (_textLeaf < _leaves.Count && _leaves[_textLeaf].Span.End < span.Start)
        {
            _textLeaf++;
        }

        if (_textLeaf < _leaves.Count && _leaves[_textLeaf] is LiteralInline only && only.Span.Start <= span.Start && only.Span.End + 1 >= span.End)
        {
            return SliceOf(only, span).Trim().ToString();
        }

        var text = new StringBuilder();
        for (var i = _textLeaf; i < _leaves.Count && _leaves[i].Span.Start < span.End; i++)
        {
            if (_leaves[i] is LiteralInline literal)
            {
                text.Append(SliceOf(literal, span));
            }
            else
            {
                PlainText.Append(text, _leaves[i]);
            }
        }

        return text.ToString().Trim();
    }

    private void Add(ContainerInline? inlines)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is ContainerInline container)
            {
                // A '[' that nothing closes holds what follows it.
                if (inline is LinkDelimiterInline opening)
                {
                    _leaves.Add(new LiteralInline(opening.ToLiteral()) { Span = opening.Span });
                }

                Add(container);
            }
            else
            {
                _leaves.Add(inline);
            }
        }
    }

    /// <summary>A code span that runs over the line's end is two stray marks, and hides nothing.</summary>
    private int EnclosingEnd(int position, int end)
    {
        while (_pipeLeaf < _leaves.Count && _leaves[_pipeLeaf].Span.End < position)
        {
            _pipeLeaf++;
        }

        return _pipeLeaf < _leaves.Count && _leaves[_pipeLeaf] is CodeInline or HtmlInline or AutolinkInline && _leaves[_pipeLeaf] is var leaf
            && leaf.Span.Start <= position && leaf.Span.End < end
            ? leaf.Span.End + 1
            : -1;
    }

    private static ReadOnlySpan<char> SliceOf(LiteralInline literal, TextSpan span)
    {
        // The content of an escaped character is shorter than its source by the backslash.
        var start = literal.Span.End + 1 - literal.Content.Length;
        var from = Math.Clamp(span.Start - start, 0, literal.Content.Length);
        var to = Math.Clamp(span.End - start, from, literal.Content.Length);
        return literal.Content.AsSpan()[from..to];
    }
}
