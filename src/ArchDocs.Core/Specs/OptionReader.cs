using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>Reads the options of a command, with the short name in a cell of its own or beside the long one: <c>-n, --name &lt;value&gt;</c>.</summary>
internal static class OptionReader
{
    public static ImmutableArray<OptionSpec> Read(DesignDocument document, Label? part) => part is null ? [] :
    [
        .. PartTables.TablesOf(part).SelectMany(table => table.Rows.Where(row => row.IsFilled).Select(row => OptionOf(document, table, row))),
        .. PartTables.ItemsOf(part).Select(item => OptionOf(document, item)).OfType<OptionSpec>(),
    ];

    private static OptionSpec OptionOf(DesignDocument document, Table table, TableRow row)
    {
        var name = row.Cells[Math.Max(0, PartColumns.Find(table, "Option"))];
        var names = NamesIn(name.Text);
        var longName = names.Long ?? (names.Short is null ? name.Text.Trim() : "");
        var ownShort = PartColumns.CellAt(table, row, "Short");
        var shortName = ShortIn(ownShort) ?? names.Short;
        var shortPlace = ShortIn(ownShort) is null ? name.Span : ownShort!.Value.Span;
        return new OptionSpec(
            row.Span,
            longName,
            PartTables.PlacedText(document, name.Span, longName).Span,
            shortName,
            shortName is null ? default : PlaceOfShort(document, shortPlace, shortName),
            PartColumns.CellAt(table, row, "Type"),
            PartColumns.CellAt(table, row, "Default"),
            PartColumns.CellAt(table, row, "Description"))
        {
            Required = PartColumns.CellAt(table, row, "Required"),
        };
    }

    /// <summary><c>- `-n, --name &lt;value&gt;`: what it changes</c>; null for an item that names no option.</summary>
    private static OptionSpec? OptionOf(DesignDocument document, ListItem item)
    {
        var end = item.Text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon ? colon : item.Text.Length;
        var names = NamesIn(item.Text[..end]);
        if (names is { Long: null, Short: null } || !item.Text.StartsWith('-'))
        {
            return null;
        }

        var name = names.Long ?? "";
        var rest = item.Text[end..].TrimStart(':', ' ');
        return new OptionSpec(
            item.Span,
            name,
            PartTables.PlacedText(document, item.Span, name).Span,
            names.Short,
            names.Short is null ? default : PlaceOfShort(document, item.Span, names.Short),
            null,
            null,
            rest.Length == 0 ? null : PartTables.PlacedText(document, item.Span, rest));
    }

    private static string? ShortIn(Cell? cell)
    {
        if (cell is not { IsEmpty: false } given)
        {
            return null;
        }

        var text = given.Text.Trim();
        return text.Length == 1 && char.IsLetterOrDigit(text[0]) ? $"-{text}" : NamesIn(text).Short;
    }

    private static TextSpan PlaceOfShort(DesignDocument document, TextSpan within, string shortName)
    {
        // In '--no-name, -n' the short name stands behind a blank, a comma or a code mark.
        var text = document.Source.Text;
        for (var place = text.IndexOf(shortName, within.Start, within.Length, StringComparison.Ordinal); place >= 0 && place < within.End; place = text.IndexOf(shortName, place + 1, within.End - place - 1, StringComparison.Ordinal))
        {
            var end = place + shortName.Length;
            if ((place == within.Start || !(char.IsLetterOrDigit(text[place - 1]) || text[place - 1] == '-')) && (end >= within.End || !(char.IsLetterOrDigit(text[end]) || text[end] == '-')))
            {
                return new TextSpan(place, shortName.Length);
            }
        }

        return within;
    }

    /// <summary>The first long and the first short name among words that begin with a dash.</summary>
    private static (string? Long, string? Short) NamesIn(string text)
    {
        string? longName = null;
        string? shortName = null;
        foreach (var word in text.Split([' ', ',', '|', '/', '`', '(', ')', '\\', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var name = WithoutValue(word);
            if (name.Length == 2 && name[0] == '-' && name[1] != '-')
            {
                shortName ??= name;
            }
            else if (name.Length > 2 && name[0] == '-' && (char.IsLetter(name[1]) || (name[1] == '-' && (char.IsLetter(name[2]) || name[2] == '['))))
            {
                longName ??= name;
            }
        }

        return (longName, shortName);
    }

    /// <summary><c>--name=&lt;value&gt;</c> is '--name'.</summary>
    private static string WithoutValue(string word)
    {
        var end = word.IndexOfAny(['=', ':', '<', '(', ';']);
        end = end < 0 ? word.Length : end;
        var optional = word.IndexOf("[=", StringComparison.Ordinal);
        return word[..(optional > 0 && optional < end ? optional : end)].TrimEnd('.', '*');
    }
}
