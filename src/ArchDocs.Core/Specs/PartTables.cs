using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>Reads parameters and errors from what stands in a part: tables, lists, or a sentence.</summary>
internal static class PartTables
{
    private static readonly string[] Separators = [", ", "; ", " or ", " and ", ". ", " / "];

    public static ImmutableArray<ParameterSpec> ParametersOf(Label? part) => part is null ? [] :
    [
        .. TablesOf(part).SelectMany(table => table.Rows.Where(row => row.IsFilled).Select(row => ParameterOf(table, row))),
    ];

    public static ImmutableArray<ErrorSpec> ErrorsOf(DesignDocument document, Label? part)
    {
        if (part is null)
        {
            return [];
        }

        var errors = TablesOf(part).SelectMany(ErrorsOf).Concat(ItemsOf(part).Select(item => ErrorOf(document, item))).ToImmutableArray();
        return errors.IsEmpty && part.Value.Length > 0 ? InlineErrorsOf(document, part) : errors;
    }

    /// <summary>Tables wherever they stand in the part.</summary>
    public static IEnumerable<Table> TablesOf(Label part) => part.Blocks.OfType<Table>();

    public static IEnumerable<ListItem> ItemsOf(Label part) => part.Blocks.OfType<ListBlock>().SelectMany(list => list.Items);

    /// <summary>A text of the document as a cell: its place is looked for within <paramref name="within"/>.</summary>
    public static Cell PlacedText(DesignDocument document, TextSpan within, string text)
    {
        var place = text.Length == 0 ? -1 : document.Source.Text.IndexOf(text, within.Start, within.Length, StringComparison.Ordinal);
        return new Cell(place < 0 ? within : new TextSpan(place, text.Length), text);
    }

    private static ParameterSpec ParameterOf(Table table, TableRow row) => new(
        row,
        row.Span,
        row.Cells[Math.Max(0, PartColumns.Find(table, "Parameter"))],
        PartColumns.CellAt(table, row, "Location"),
        PartColumns.CellAt(table, row, "Type"),
        PartColumns.CellAt(table, row, "Required"),
        PartColumns.CellAt(table, row, "Default"),
        PartColumns.CellAt(table, row, "Description"));

    private static IEnumerable<ErrorSpec> ErrorsOf(Table table)
    {
        var code = Math.Max(0, PartColumns.Find(table, "Code"));
        var condition = PartColumns.Find(table, "Condition");
        condition = condition < 0 && table.Header.Length == 2 ? 1 - code : condition;
        return table.Rows.Where(row => row.IsFilled).Select(row => new ErrorSpec(row.Span, row.Cells[code], condition < 0 || condition == code ? null : row.Cells[condition]));
    }

    /// <summary><c>`NotFoundException`: no order has this id</c>.</summary>
    private static ErrorSpec ErrorOf(DesignDocument document, ListItem item)
    {
        var end = EndOfCode(item.Text);
        var condition = item.Text[end..].TrimStart(' ', ':', '-', '–', '—', '=');
        return new ErrorSpec(item.Span, PlacedText(document, item.Span, item.Text[..end].Trim()), condition.Length == 0 ? null : PlacedText(document, item.Span, condition));
    }

    private static ImmutableArray<ErrorSpec> InlineErrorsOf(DesignDocument document, Label part)
    {
        var errors = ImmutableArray.CreateBuilder<ErrorSpec>();
        foreach (var text in part.Value.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('(', ')', '.', ':', '=')).ToArray();
            var code = words.FirstOrDefault() is { } first && IsCode(first) ? first : words.FirstOrDefault(word => word.Length > 0 && word.All(char.IsAsciiDigit)) ?? "";
            if (IsCode(code))
            {
                errors.Add(new ErrorSpec(part.ValueSpan, PlacedText(document, part.ValueSpan, code), PlacedText(document, part.ValueSpan, text)));
            }
        }

        return errors.ToImmutable();
    }

    private static int EndOfCode(string text)
    {
        var end = text.Length;
        foreach (var mark in (ReadOnlySpan<string>)[": ", " - ", " – ", " — ", " = ", "=", " if ", " when ", " on ", " (", " for "])
        {
            if (text.IndexOf(mark, StringComparison.OrdinalIgnoreCase) is > 0 and var place && place < end)
            {
                end = place;
            }
        }

        return end;
    }

    /// <summary>A number, a name with an inner capital, a symbol in capitals, or 'non-zero'.</summary>
    private static bool IsCode(string word) =>
        word.Length > 0
        && (char.IsAsciiDigit(word[0]) || word.StartsWith("non", StringComparison.OrdinalIgnoreCase) && word.Contains("zero", StringComparison.OrdinalIgnoreCase)
            || (char.IsUpper(word[0]) && word.Skip(1).Any(char.IsUpper) && word.All(c => char.IsLetterOrDigit(c) || c is '_' or '.'))
            || (word[0] == '>' && word.Length > 1));
}
