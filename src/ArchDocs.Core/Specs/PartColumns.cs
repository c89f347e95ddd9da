using System.Collections.Frozen;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>The columns of the tables in 04 by the template's names and the other names that authors give them, the likelier first.</summary>
internal static class PartColumns
{
    private static readonly FrozenDictionary<string, string[]> Names = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Parameter"] = ["Parameter", "Argument", "Name", "Param", "Field", "Input"],
        ["Argument"] = ["Argument", "Name", "Parameter", "Arg"],
        ["Option"] = ["Option", "Options", "Flag", "Flags", "Switch", "Long", "Long Name", "Long Form", "Name", "Parameter", "Argument"],
        ["Short"] = ["Short", "Short Name", "Short Form", "Short Flag", "Shorthand", "Alias", "Abbreviation"],
        ["Exception"] = ["Exception", "Exception Type", "Error", "Error Type", "Error Code", "Code", "Type", "Name"],
        ["Code"] = ["Code", "Exit Code", "Status Code", "HTTP Status", "HTTP Code", "Status", "Error Code", "Exception", "Exception Type", "Error", "Error Type", "Symbol", "Type", "Value", "Name"],
        ["Error Code"] = ["Code", "Error Code", "Error", "Symbol", "Name"],
        ["Condition"] = ["Condition", "When", "Meaning", "Description", "Reason", "Cause", "Raised when", "Thrown when", "Message"],
        ["Meaning"] = ["Meaning", "Description", "Condition", "When", "Message", "Reason"],
        ["Response"] = ["Response", "Resolution", "Handling", "How to handle", "Action", "HTTP Status", "Status"],
        ["Field"] = ["Field", "Field Name", "Property", "Attribute", "Name"],
        ["Location"] = ["Location", "In", "Where"],
        ["Type"] = ["Type", "Data Type", "Field Type", "Value Type"],
        ["Required"] = ["Required", "Req", "Mandatory"],
        ["Default"] = ["Default", "Default Value", "Defaults"],
        ["Description"] = ["Description", "Desc", "Purpose", "Meaning", "Effect", "Notes", "Note", "Comment"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="column">As the built-in template calls it.</param>
    /// <returns>-1 where the table has none.</returns>
    public static int Find(Table table, string column)
    {
        foreach (var name in Names.GetValueOrDefault(column, [column]))
        {
            if (table.ColumnOf(name) is var index and >= 0)
            {
                return index;
            }
        }

        return -1;
    }

    public static Cell? CellAt(Table table, TableRow row, string column) => Find(table, column) is var index and >= 0 ? row.Cells[index] : null;
}
