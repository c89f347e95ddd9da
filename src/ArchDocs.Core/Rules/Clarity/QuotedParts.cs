using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Rules.Clarity;

/// <summary>What stands in quotation marks on one line: words that a text speaks of, or shows.</summary>
internal sealed class QuotedParts
{
    private readonly List<TextSpan> _parts = [];

    public QuotedParts(string text, TextSpan span)
    {
        var open = -1;
        var close = '\0';
        for (var i = span.Start; i < span.End; i++)
        {
            var c = text[i];
            if (c is '\n')
            {
                open = -1;
            }
            else if (open >= 0)
            {
                if (c == close && (c != '\'' || i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
                {
                    _parts.Add(TextSpan.FromBounds(open, i + 1));
                    open = -1;
                }
            }
            else if (ClosingOf(c) is { } closing && (c != '\'' || i == 0 || !char.IsLetterOrDigit(text[i - 1])))
            {
                (open, close) = (i, closing);
            }
        }
    }

    public bool Contain(TextSpan place)
    {
        var (low, high) = (0, _parts.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_parts[middle].Contains(place))
            {
                return true;
            }

            (low, high) = _parts[middle].Start > place.Start ? (low, middle - 1) : (middle + 1, high);
        }

        return false;
    }

    private static char? ClosingOf(char open) => open switch
    {
        '"' => '"',
        '\'' => '\'',
        '“' or '„' => '”',
        '‘' => '’',
        '«' => '»',
        _ => null,
    };
}
