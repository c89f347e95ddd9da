namespace ArchDocs.Core.Documents;

/// <summary>A document's text with what its author does not say as prose covered, every character in its place: code, comments, link targets, generated sections.</summary>
internal static class VisibleText
{
    /// <summary>Stands for each covered character; line ends stay.</summary>
    public const char Cover = '\uFFFC';

    /// <param name="staysVisible">Code spans that count as prose; none where it is left out.</param>
    public static string Of(DesignDocument document, Func<CodeSpan, bool>? staysVisible = null)
    {
        var hidden = document.CodeSpans.Where(code => staysVisible?.Invoke(code) != true).Select(code => code.Span)
            .Concat(document.Fences.Select(fence => fence.Span))
            .Concat(document.Comments)
            .Concat(document.GeneratedRegions.Select(region => region.Span))
            .Concat(document.Links.Where(link => link.TargetSpan != link.Span).Select(link => link.TargetSpan));
        return string.Create(document.Source.Text.Length, (document.Source.Text, hidden), static (characters, state) =>
        {
            state.Text.CopyTo(characters);
            foreach (var span in state.hidden)
            {
                foreach (ref var character in characters.Slice(span.Start, span.Length))
                {
                    character = character is '\r' or '\n' ? character : Cover;
                }
            }
        });
    }
}
