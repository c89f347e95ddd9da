using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>Reads which requirements a document refers to, one by one, in lists (<c>FR-1, 2 and 3</c>, <c>FR-1/2</c>) and in ranges (<c>FR-1 to FR-4</c>).</summary>
internal sealed class RequirementReferenceReader
{
    /// <summary>A longer range is no range.</summary>
    private const int MaximumRange = 200;

    /// <summary>Between the ends of a range stands little else than the word for it.</summary>
    private const int MaximumConnector = 60;

    private static readonly ImmutableArray<string> RangeWords = ["to", "through", "thru", "until", "till", "up to", "and up to", "-", "–", "—", "..", "...", "…", "→"];

    private static readonly ImmutableArray<string> ListWords = [",", "and", ", and", "&", "or", ", or", "+", "/", "/-", ", -"];

    private static readonly SearchValues<char> IdStarts = SearchValues.Create("FNR");

    private const string Word = "requirement";

    private readonly DesignDocument _document;
    private readonly string _text;
    private readonly List<Found> _found = [];

    private RequirementReferenceReader(DesignDocument document)
    {
        _document = document;
        _text = MayRefer(document.Source.Text) ? VisibleText.Of(document, IsId) : "";
    }

    public static ImmutableArray<RequirementReference> Read(DesignDocument document)
    {
        var reader = new RequirementReferenceReader(document);
        reader.FindAll();
        reader.FindInLinks();
        return reader.WithSections();
    }

    /// <summary>Most documents refer to none, and need no copy of their text to tell.</summary>
    private static bool MayRefer(string text)
    {
        for (var i = text.AsSpan().IndexOfAny(IdStarts); i >= 0;)
        {
            if (RequirementId.TryRead(text, i, out _))
            {
                return true;
            }

            var next = text.AsSpan(i + 1).IndexOfAny(IdStarts);
            i = next < 0 ? -1 : i + 1 + next;
        }

        return text.Contains(Word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A code span of an id and nothing else is its author's way to set it off.</summary>
    private static bool IsId(CodeSpan code)
    {
        var text = code.Text.AsSpan().Trim();
        return RequirementId.TryRead(text, 0, out var id) && id.Length == text.Length;
    }

    private void FindAll()
    {
        (RequirementId Id, int End)? last = null;
        for (var i = 0; i < _text.Length; i++)
        {
            if (!IdStarts.Contains(_text[i]) || !IsStart(i) || !RequirementId.TryRead(_text, i, out var id))
            {
                continue;
            }

            if (last is { } before && before.Id.Prefix == id.Prefix && i - before.End <= MaximumConnector && RangeWords.Contains(ConnectorOf(before.End, i), StringComparer.OrdinalIgnoreCase))
            {
                AddBetween(before.Id, id.Ordinal, new TextSpan(i, id.Length));
            }

            Add(id.Canonical, new TextSpan(i, id.Length), isCertain: !id.IsSpaced);
            var (lastId, end) = AddShortForms(id, i + id.Length);
            last = (lastId, end);
            i = end - 1;
        }

        FindInWords();
    }

    /// <summary>The start of a name, or behind the '/' of a list of ids.</summary>
    private bool IsStart(int position) =>
        position == 0 || !(char.IsLetterOrDigit(_text[position - 1]) || _text[position - 1] is '_' or '-' or '.' or '\\' or '@' or '/')
        || (_text[position - 1] is '-' or '.' or '/' && _found is [.., { IsCertain: true } last] && position - last.Span.End <= 3 && ConnectorOf(last.Span.End, position) is "-" or "/" or ".." or "...");

    /// <summary>Numbers behind an id that leave its letters out.</summary>
    private (RequirementId Last, int End) AddShortForms(RequirementId id, int end)
    {
        while (TryReadShortForm(end, out var connector, out var span))
        {
            var number = int.Parse(_text.AsSpan(span.Start, span.Length), CultureInfo.InvariantCulture);
            if (RangeWords.Contains(connector, StringComparer.OrdinalIgnoreCase))
            {
                AddBetween(id, number, span);
            }

            id = id with { Number = number.ToString(CultureInfo.InvariantCulture) };
            Add(id.Canonical, span, isCertain: connector is "/" or "/-");
            end = span.End;
        }

        return (id, end);
    }

    private bool TryReadShortForm(int position, out string connector, out TextSpan span)
    {
        (connector, span) = ("", default);
        var digits = position;
        while (digits < _text.Length && digits - position <= 10 && !char.IsAsciiDigit(_text[digits]) && _text[digits] is not ('\n' or VisibleText.Cover or '|'))
        {
            digits++;
        }

        var end = digits;
        while (end < _text.Length && end - digits <= 4 && char.IsAsciiDigit(_text[end]))
        {
            end++;
        }

        connector = _text[position..digits].Trim();
        span = TextSpan.FromBounds(digits, end);
        var goesOn = end < _text.Length && (char.IsLetter(_text[end]) || _text[end] is '%' or '_' || (_text[end] is '.' or ',' or ':' && end + 1 < _text.Length && char.IsAsciiDigit(_text[end + 1])));
        return end > digits && end - digits <= 4 && !goesOn && (ListWords.Contains(connector, StringComparer.OrdinalIgnoreCase) || RangeWords.Contains(connector, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>What stands between two places, without marks of emphasis, code and links.</summary>
    private string ConnectorOf(int start, int end) => string.Concat(_text[start..end].Where(c => c is not ('*' or '_' or '`' or '[' or ']' or '(' or ')' or VisibleText.Cover))).Trim();

    private void AddBetween(RequirementId first, int? last, TextSpan span)
    {
        if (first.Ordinal is { } from && last is { } to && to > from && to - from <= MaximumRange)
        {
            for (var number = from + 1; number < to; number++)
            {
                Add((first with { Number = number.ToString(CultureInfo.InvariantCulture) }).Canonical, span, isCertain: false);
            }
        }
    }

    /// <summary><c>functional requirement 3</c>, <c>requirement #3</c>: how authors name what the PRD numbers without letters.</summary>
    private void FindInWords()
    {
        for (var at = _text.IndexOf(Word, StringComparison.OrdinalIgnoreCase); at >= 0; at = _text.IndexOf(Word, at + Word.Length, StringComparison.OrdinalIgnoreCase))
        {
            var i = at + Word.Length;
            i += i < _text.Length && _text[i] is 's' or 'S' ? 1 : 0;
            var blank = i;
            while (i < _text.Length && i - blank < 3 && _text[i] is ' ' or '#')
            {
                i++;
            }

            var digits = i;
            while (i < _text.Length && i - digits < 4 && char.IsAsciiDigit(_text[i]))
            {
                i++;
            }

            if (i > digits && digits > blank && (i == _text.Length || !char.IsLetterOrDigit(_text[i])))
            {
                var kind = _text.AsSpan(Math.Max(0, at - 16), Math.Min(at, 16)).ToString().ToUpperInvariant() is var before && before.Contains("NON", StringComparison.Ordinal) ? "NFR" : "FR";
                var id = new RequirementId(kind, "", int.Parse(_text.AsSpan(digits, i - digits), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture), i - digits, IsSpaced: true);
                Add(id.Canonical, TextSpan.FromBounds(digits, i), isCertain: false);
                AddShortForms(id, i);
            }
        }
    }

    /// <summary>A link to a requirement's heading refers to it, whatever its text says.</summary>
    private void FindInLinks()
    {
        foreach (var link in _document.Links.Where(link => !_document.IsGenerated(link.Span)))
        {
            var fragment = link.Target.IndexOf('#', StringComparison.Ordinal);
            if (fragment >= 0 && RequirementId.TryRead(link.Target[(fragment + 1)..].ToUpperInvariant(), 0, out var id))
            {
                Add(id.Canonical, link.Span, isCertain: false);
            }
        }
    }

    private void Add(string id, TextSpan span, bool isCertain) => _found.Add(new Found(id, span, isCertain));

    private ImmutableArray<RequirementReference> WithSections()
    {
        var references = ImmutableArray.CreateBuilder<RequirementReference>(_found.Count);
        var (sections, current) = (_document.Sections, -1);
        foreach (var found in _found.OrderBy(found => found.Span.Start))
        {
            while (current + 1 < sections.Length && sections[current + 1].HeadingSpan.Start <= found.Span.Start)
            {
                current++;
            }

            references.Add(new RequirementReference(_document, current < 0 ? _document.Root : sections[current], found.Id, _document.Source.TextOf(found.Span), found.Span) { IsCertain = found.IsCertain });
        }

        return references.DrainToImmutable();
    }

    private readonly record struct Found(string Id, TextSpan Span, bool IsCertain);
}
