using ArchDocs.Core.Documents;
using ArchDocs.Core.Types.Libraries;

namespace ArchDocs.Core.Sections;

/// <summary>What the author wrote of the members between the markers of a <c>library</c> section.</summary>
internal sealed class KeptFunctions
{
    private readonly DesignDocument _document;
    private readonly GeneratedRegion _region;
    private readonly Section[] _sections;

    private KeptFunctions(DesignDocument document, GeneratedRegion region)
    {
        (_document, _region) = (document, region);
        _sections = [.. document.Sections.Where(section => region.ContentSpan.Contains(section.HeadingSpan))];
    }

    public static KeptFunctions Read(DesignDocument document, GeneratedRegion region) => new(document, region);

    /// <summary>The description of a property or an event.</summary>
    public string OfMember(string column, string name) =>
        KeptDescriptions.Read(_document, _region, "Description", column).GetValueOrDefault(name, "");

    /// <summary>A function's section keeps its words when an overload comes or goes, so that its heading changes.</summary>
    public KeptFunction Of(string title, LibraryFunction function)
    {
        var section = Array.Find(_sections, section => section.Heading == title)
            ?? Array.Find(_sections, section => IsNamed(section.Heading, LibraryTitles.NameOf(function)) && ParametersOf(section).SequenceEqual(function.Parameters.Select(parameter => parameter.Name), StringComparer.Ordinal));
        return new KeptFunction(_document, section);
    }

    private static bool IsNamed(string heading, string name) =>
        heading.StartsWith(name, StringComparison.Ordinal) && (heading.Length == name.Length || heading[name.Length] is '(' or '<');

    private static IEnumerable<string> ParametersOf(Section section) =>
        section.Tables.FirstOrDefault(table => table.ColumnOf("Parameter") >= 0) is { } table ? table.Rows.Select(row => row.Cells[table.ColumnOf("Parameter")].Text) : [];
}

/// <param name="section">Null where the function is new.</param>
internal sealed class KeptFunction(DesignDocument document, Section? section)
{
    public string Text(string label) => section is null ? "" : KeptText.Of(document, section, label);

    /// <param name="generated">What the code says before the author's words.</param>
    public string TextBehind(string label, string generated) => section is null ? "" : KeptText.Behind(document, section, label, generated);

    public string Cell(string nameColumn, string column, string name) =>
        section is null ? "" : KeptDescriptions.Read(document, section.Tables, column, nameColumn).GetValueOrDefault(name, "");
}
