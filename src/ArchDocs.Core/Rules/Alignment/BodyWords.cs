using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>Finds the structures that a part such as Response names: <c>`OrderDto` (201)</c>, <c>200 OK with array of `OrderDto`</c>.</summary>
/// <param name="isTypeName">Whether a word is the name of a type or of a documented structure.</param>
internal sealed class BodyWords(Func<string, bool> isTypeName, WireOptions wire)
{
    private static readonly string[] Separators = [" with ", " returns ", " containing ", " - ", " – ", " — ", ": ", "; ", ", ", "(", ")"];

    private readonly TypeComparison _comparison = new(wire.Enums, isTypeName);

    public string TextOf(TypeTerm term) => TypeText.Of(term, wire.TypeNames);

    public TypeFit Compare(DocumentedTerm documented, TypeTerm actual) => _comparison.Compare(documented, actual);

    /// <summary>The types that a line names; what is not surely one is left out.</summary>
    public IEnumerable<DocumentedTerm> In(string line)
    {
        var text = line.Replace("`", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal);
        foreach (var code in StatusCodes.In(text).Reverse().ToArray())
        {
            text = string.Concat(text.AsSpan(0, code.Start), "; ", text.AsSpan(code.Start + code.Length));
        }

        foreach (var separator in Separators)
        {
            text = text.Replace(separator, "\n", StringComparison.OrdinalIgnoreCase);
        }

        foreach (var piece in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = piece.TrimEnd('.');
            if (words.Length > 0 && TypeWords.Read(words).Term is var term && IsSure(term))
            {
                yield return term;
            }
        }
    }

    /// <summary>Places of a part that may name a type, with their text.</summary>
    public static IEnumerable<(TextSpan Span, string Text)> LinesOf(DesignDocument document, Label part)
    {
        foreach (var line in PartText.LinesOf(part))
        {
            yield return (line, document.Source.TextOf(line));
        }

        foreach (var item in PartText.ItemsOf(part))
        {
            yield return (item.Span, item.Text);
        }

        foreach (var row in part.Blocks.OfType<Table>().Where(table => table.ColumnOf("Field", "Field Name", "Property", "Name") < 0).SelectMany(table => table.Rows))
        {
            yield return (row.Span, string.Join("; ", row.Cells.Select(cell => cell.Text)));
        }
    }

    private bool IsSure(DocumentedTerm term) => term switch
    {
        DocumentedName { Arguments: [] } name => isTypeName(name.Name),
        DocumentedName name => isTypeName(name.Name) && name.Arguments.All(IsSureOrWord),
        DocumentedArray { Element: { } element } => IsSureOrWord(element),
        _ => false,
    };

    private bool IsSureOrWord(DocumentedTerm term) => IsSure(term) || (term is DocumentedName { Arguments: [] } word && !ScalarWords.RowsOf(word.Name).IsEmpty);
}
