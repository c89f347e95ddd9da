using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Templates;

/// <summary>Makes the text of a new document from its template: without preamble and comments about the template, with a filled header.</summary>
internal sealed class Scaffolder
{
    private const string InterfaceType = "Interface Type";

    private readonly DesignDocument _template;
    private readonly DocumentShape _shape;
    private readonly ScaffoldValues _values;
    private readonly TextEdits _edits = new();

    private Scaffolder(DocumentTemplate template, ScaffoldValues values) => (_template, _shape, _values) = (template.Document, template.Shape, values);

    public static string DocumentOf(DocumentTemplate template, ScaffoldValues values) => new Scaffolder(template, values).Make();

    private string Make()
    {
        RemoveOtherInterfaces();
        RemoveDirectives();
        FillHeader();
        FillPlaceholders();
        var ending = _template.Source.LineEnding;
        return _edits.Apply(_template.Source.Text).Trim('\r', '\n', ' ') + ending;
    }

    private void RemoveOtherInterfaces()
    {
        if (_values.InterfaceTypes.IsEmpty)
        {
            return;
        }

        var others = ShapeMatching.Of(_template, _shape).Matched
            .Where(match => !match.Shape.RequiredFor.IsEmpty && !match.Shape.RequiredFor.Intersect(_values.InterfaceTypes, StringComparer.Ordinal).Any());
        foreach (var section in others.Select(match => match.Section))
        {
            _edits.Remove(section.Span);
        }

        foreach (var label in _template.Sections.Select(section => section.LabelOf(InterfaceType)).OfType<Label>())
        {
            ReplaceValue(label, string.Join(" + ", _values.InterfaceTypes));

            // Which sections to keep is decided now.
            foreach (var hint in label.Blocks.OfType<Paragraph>().Where(IsPlaceholder))
            {
                _edits.Remove(WithLineEnds(hint.Span));
            }
        }
    }

    private bool IsPlaceholder(Paragraph paragraph) =>
        PlaceholderText.TryFind(paragraph.Text, 0, out var start, out var length) && start == 0 && length == paragraph.Text.Trim().Length;

    private void RemoveDirectives()
    {
        foreach (var directive in _template.Directives.Where(TemplateDirectives.IsOfTemplate))
        {
            _edits.Remove(directive.StandsAlone ? WithLineEnds(directive.Span) : directive.Span);
        }
    }

    private void FillHeader()
    {
        foreach (var (name, value) in (ReadOnlySpan<(string, string?)>)[("Epic", _values.EpicKey), ("Feature", _values.FeatureKey), ("Date", _values.Date), ("Author", _values.Author)])
        {
            if (value is null)
            {
                continue;
            }

            if (_template.Title?.LabelOf(name) is { } label)
            {
                ReplaceValue(label, value);
            }

            if (_template.FrontMatter.EntryOf(name) is { Value.Length: > 0 } entry)
            {
                _edits.Replace(entry.Span, value);
            }
        }
    }

    private void FillPlaceholders()
    {
        var text = _template.Source.Text;
        for (var position = 0; PlaceholderText.TryFind(text, position, out var start, out var length); position = start + length)
        {
            var span = new TextSpan(start, length);
            var isTitle = _template.Title?.HeadingSpan.Contains(span) == true;
            if ((_values.ValueOf(text.Substring(start, length)) ?? (isTitle ? _values.Title : null)) is { } value)
            {
                _edits.Replace(span, value);
            }
        }
    }

    private void ReplaceValue(Label label, string value)
    {
        if (label.ValueSpan.Length > 0)
        {
            _edits.Replace(label.ValueSpan, value);
        }
        else
        {
            _edits.Replace(new TextSpan(label.NameSpan.End, 0), " " + value);
        }
    }

    /// <summary>Whole lines, and the blank ones after them where one stands before them too.</summary>
    private TextSpan WithLineEnds(TextSpan span)
    {
        var source = _template.Source;
        var first = source.LineOf(span.Start);
        var last = source.LineOf(Math.Max(span.Start, span.End - 1));
        if (first == 0 || IsBlank(first - 1))
        {
            while (last + 1 < source.LineCount && IsBlank(last + 1))
            {
                last++;
            }
        }

        var end = last + 1 < source.LineCount ? source.LineSpan(last + 1).Start : source.Text.Length;
        return TextSpan.FromBounds(source.LineSpan(first).Start, end);
    }

    private bool IsBlank(int line) => _template.Source.SpanOf(_template.Source.LineSpan(line)).IsWhiteSpace();
}
