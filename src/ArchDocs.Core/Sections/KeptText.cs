using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Sections;

/// <summary>What an author wrote behind a label, as Markdown on one line.</summary>
internal static class KeptText
{
    /// <summary>Stands where the author has yet to write something: blanks at a line's end do not last.</summary>
    public const string None = "-";

    /// <summary>Empty where there is nothing.</summary>
    public static string Of(DesignDocument document, Section section, string label) =>
        section.LabelOf(label) is { ValueSpan.Length: > 0 } found
        && string.Join(' ', document.Source.TextOf(found.ValueSpan).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is var text && text != None
            ? text
            : "";
}
