using System.Text;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Templates;

/// <summary>Replacements in a text, collected in any order; of two that overlap, the one that begins first counts, and of two that begin together the longer one.</summary>
internal sealed class TextEdits
{
    private readonly List<(TextSpan Span, string Text)> _edits = [];

    public void Replace(TextSpan span, string text) => _edits.Add((span, text));

    public void Remove(TextSpan span) => Replace(span, "");

    public string Apply(string text)
    {
        var result = new StringBuilder(text.Length);
        var position = 0;
        foreach (var (span, replacement) in _edits.OrderBy(edit => edit.Span.Start).ThenByDescending(edit => edit.Span.Length))
        {
            if (span.Start >= position)
            {
                result.Append(text, position, span.Start - position).Append(replacement);
                position = span.End;
            }
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
