using ArchDocs.Core.Documents;
using ArchDocs.Core.Spelling;

namespace ArchDocs.Core.Rules.Completeness;

/// <summary>What is missing may stand there under a misspelt name; to add it a second time would be bad advice.</summary>
internal static class MisspeltName
{
    /// <summary>The opening of an advice, with the name that is probably meant; empty where none is near.</summary>
    public static string Hint(string wanted, IEnumerable<string> written) =>
        NearestName.Find(wanted, written.Where(name => name != wanted)) is { } near ? $"if '{near}' is meant, call it '{wanted}', else " : "";

    public static string Hint(string wanted, Section section) => Hint(wanted, section.Labels.Select(label => label.Name));

    public static string Hint(string wanted, Table table) => Hint(wanted, table.Header.Select(cell => cell.Text));
}
