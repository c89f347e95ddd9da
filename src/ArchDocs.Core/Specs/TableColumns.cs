using System.Collections.Immutable;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Templates;

namespace ArchDocs.Core.Specs;

/// <summary>Finds the columns of a table one after the other, so that none is taken twice.</summary>
internal sealed class TableColumns(Table table)
{
    private readonly HashSet<int> _taken = [];

    /// <summary>The first free column of the first of these names that there is, else one whose name says the first name and more ('Mitigation Strategy'); -1 where there is none.</summary>
    public int Take(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (FirstFree(header => HeadingText.AreEqual(header, name)) is var column and >= 0)
            {
                return column;
            }
        }

        var wanted = names[0];
        return FirstFree(header => SectionName.Covers(header, wanted));
    }

    /// <summary>The first column that is not taken yet; -1 where all are.</summary>
    public int TakeFirst() => FirstFree(_ => true);

    /// <summary>Whether a template's column is the one that a reader knows by these names.</summary>
    public static bool IsMeant(string column, ImmutableArray<string> names) => names.Any(name => HeadingText.AreEqual(column, name)) || SectionName.Covers(column, names[0]);

    public static Cell? CellAt(TableRow row, int column) => column < 0 ? null : row.Cells[column];

    private int FirstFree(Predicate<string> isWanted)
    {
        for (var i = 0; i < table.Header.Length; i++)
        {
            if (!_taken.Contains(i) && isWanted(table.Header[i].Text))
            {
                _taken.Add(i);
                return i;
            }
        }

        return -1;
    }
}
