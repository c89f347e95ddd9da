using System.Text;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Sections;

/// <summary>One replacement in a document; an insertion replaces an empty span.</summary>
/// <param name="Name">The section as its begin marker says it.</param>
/// <param name="Text">With LF line ends.</param>
/// <param name="Template">Whose output it holds.</param>
internal sealed record SectionEdit(string Name, TextSpan Span, string Text, SectionTemplate Template)
{
    /// <summary>The edits' text takes the document's own line ends; the rest stays as it is.</summary>
    /// <param name="ends">Where the end markers stand in the new text, the first position behind each.</param>
    public static string Apply(SourceText source, IEnumerable<SectionEdit> edits, out List<int> ends)
    {
        ends = [];
        var text = new StringBuilder(source.Text.Length);
        var position = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start))
        {
            text.Append(source.Text, position, edit.Span.Start - position);
            var added = source.LineEnding == "\n" ? edit.Text : edit.Text.Replace("\n", source.LineEnding, StringComparison.Ordinal);
            text.Append(added);
            ends.Add(text.Length - (added.Length - added.TrimEnd().Length));
            position = edit.Span.End;
        }

        return text.Append(source.Text, position, source.Text.Length - position).ToString();
    }
}
