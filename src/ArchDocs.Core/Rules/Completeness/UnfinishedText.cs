using ArchDocs.Core.Diagrams;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Rules.Completeness;

/// <summary>Finds what an author meant to come back to, in prose, tables, headings and diagrams; code spans, comments and generated text are not searched.</summary>
internal sealed class UnfinishedText
{
    private static readonly string[] OpenDecisions = ["defined", "determined", "decided"];

    // Longer ones are no words, and looking further would take time out of proportion.
    private const int MaximumToken = 64;

    private readonly string _text;

    // Most documents have nothing to look at, so what surrounds it is gathered when it is first asked for.
    private readonly Lazy<TextSpan[]> _skipped;
    private readonly Lazy<TextSpan[]> _targets;
    private readonly Lazy<TextSpan[]> _diagrams;
    private readonly Lazy<TextSpan[]> _values;

    public UnfinishedText(DocumentSpecs specs)
    {
        var document = specs.Document;
        _text = document.Source.Text;
        _skipped = new(() => Merge(
            document.CodeSpans.Select(code => code.Span)
                .Concat(document.Comments)
                .Concat(document.GeneratedRegions.Select(region => region.Span))
                .Concat(document.Fences.Where(fence => !fence.IsMermaid).Select(fence => fence.Span))
                .Append(document.FrontMatter.Span)
                .Where(span => span.Length > 0)));
        _targets = new(() => Merge(document.Links.Select(link => link.TargetSpan)));
        _diagrams = new(() => Merge(document.Fences.Where(fence => fence.IsMermaid).Select(fence => fence.ContentSpan)));
        _values = new(() => Merge(StatesOf(specs).Where(span => span.Length > 0)));
    }

    /// <summary>In document order, each with the place of the words themselves.</summary>
    public IEnumerable<Unfinished> Find(IReadOnlySet<string>? placeholders) =>
        FindPlaceholders(placeholders).Concat(FindWords()).Concat(FindQuestionMarks()).Concat(FindFillers()).Concat(FindOpenDecisions())
            .Where(found => !IsIn(_skipped, found.Span) && !IsDiagramComment(found.Span))
            .OrderBy(found => found.Span.Start);

    private IEnumerable<Unfinished> FindPlaceholders(IReadOnlySet<string>? placeholders)
    {
        if (placeholders is null or { Count: 0 })
        {
            yield break;
        }

        for (var position = 0; PlaceholderText.TryFind(_text, position, out var start, out var length); position = start + length)
        {
            var span = new TextSpan(start, length);
            if (placeholders.Contains(_text.Substring(start, length)) && !PlaceholderText.IsPathParameter(_text, start)
                && !(PlaceholderText.IsShape(_text, start) && IsIn(_diagrams, span)))
            {
                yield return new Unfinished(span, IsTemplatePlaceholder: true);
            }
        }
    }

    private IEnumerable<Unfinished> FindWords()
    {
        foreach (var word in MarkerWords.All)
        {
            for (var at = _text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                var span = new TextSpan(at, word.Length);
                if (IsWholeWord(span) && !IsIn(_targets, span) && !(word == MarkerWords.State && (IsIn(_values, span) || MarkerWords.IsOneOfValues(_text, span))) && (IsIn(_diagrams, span) || !MarkerWords.AreSpokenOf(_text, span)))
                {
                    yield return new Unfinished(span, IsTemplatePlaceholder: false);
                }
            }
        }
    }

    /// <summary>Where TODO is the name of a state: in state diagrams, and in a table of values.</summary>
    private static IEnumerable<TextSpan> StatesOf(DocumentSpecs specs) =>
        specs.Diagrams.Where(diagram => diagram.Type == DiagramTypes.State).Select(diagram => diagram.Fence.ContentSpan)
            .Concat(specs.Document.Sections.SelectMany(section => section.Tables)
                .Where(table => table.ColumnOf("Value", "Values", "Enum Value", "Status", "State") == 0)
                .SelectMany(table => table.Rows.Select(row => row.Cells[0].Span)));

    /// <summary>Not part of a name, a path or a form such as <c>TODO.md</c>, <c>FR-XXX</c>; <c>TBD/TODO</c> is two of them.</summary>
    private bool IsWholeWord(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start > 0 && span.Start - start < MaximumToken && IsTokenCharacter(_text[start - 1]))
        {
            start--;
        }

        while (end < _text.Length && end - span.End < MaximumToken && IsTokenCharacter(_text[end]))
        {
            end++;
        }

        var token = _text.AsSpan(start, end - start).Trim("-.");
        if (token.Length == span.Length)
        {
            return true;
        }

        foreach (var part in token.Split('/'))
        {
            if (!MarkerWords.All.Contains(token[part].ToString(), StringComparer.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTokenCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or '/' or '#' or '@' or '$' or '\\' or '%' or '+';

    private IEnumerable<Unfinished> FindQuestionMarks()
    {
        for (var at = _text.IndexOf("???", StringComparison.Ordinal); at >= 0; at = _text.IndexOf("???", at, StringComparison.Ordinal))
        {
            var end = at;
            while (end < _text.Length && _text[end] == '?')
            {
                end++;
            }

            // Behind a word it only raises the voice.
            if (at == 0 || !char.IsLetterOrDigit(_text[at - 1]))
            {
                yield return new Unfinished(TextSpan.FromBounds(at, end), IsTemplatePlaceholder: false);
            }

            at = end;
        }
    }

    private IEnumerable<Unfinished> FindFillers()
    {
        const string Filler = "lorem ipsum";
        for (var at = _text.IndexOf(Filler, StringComparison.OrdinalIgnoreCase); at >= 0; at = _text.IndexOf(Filler, at + Filler.Length, StringComparison.OrdinalIgnoreCase))
        {
            yield return new Unfinished(new TextSpan(at, Filler.Length), IsTemplatePlaceholder: false);
        }
    }

    private IEnumerable<Unfinished> FindOpenDecisions()
    {
        foreach (var word in OpenDecisions)
        {
            for (var at = _text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = _text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
            {
                var end = at + word.Length;
                var start = at;
                if ((end == _text.Length || !char.IsLetterOrDigit(_text[end])) && TakeWordBefore(ref start, "be") && TakeWordBefore(ref start, "to") && (TakeWordBefore(ref start, "is") || TakeWordBefore(ref start, "are")))
                {
                    yield return new Unfinished(TextSpan.FromBounds(start, end), IsTemplatePlaceholder: false);
                }
            }
        }
    }

    private bool TakeWordBefore(ref int position, string word)
    {
        var end = position;
        while (end > 0 && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        var start = end - word.Length;
        if (end == position || start < 0 || !_text.AsSpan(start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase) || (start > 0 && char.IsLetterOrDigit(_text[start - 1])))
        {
            return false;
        }

        position = start;
        return true;
    }

    private bool IsDiagramComment(TextSpan span)
    {
        if (!IsIn(_diagrams, span))
        {
            return false;
        }

        var lineStart = _text.LastIndexOf('\n', span.Start) + 1;
        return _text.AsSpan(lineStart, span.Start - lineStart).TrimStart().StartsWith("%%");
    }

    /// <summary>In order and apart from each other, so that a binary search finds the one that holds a place.</summary>
    private static TextSpan[] Merge(IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (merged is [.., var last] && span.Start <= last.End)
            {
                merged[^1] = TextSpan.FromBounds(last.Start, Math.Max(last.End, span.End));
            }
            else
            {
                merged.Add(span);
            }
        }

        return [.. merged];
    }

    private static bool IsIn(Lazy<TextSpan[]> spans, TextSpan span)
    {
        var merged = spans.Value;
        var (low, high) = (0, merged.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (merged[middle].Contains(span.Start))
            {
                return true;
            }

            (low, high) = merged[middle].Start > span.Start ? (low, middle - 1) : (middle + 1, high);
        }

        return false;
    }
}

internal readonly record struct Unfinished(TextSpan Span, bool IsTemplatePlaceholder);
