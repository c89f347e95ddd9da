using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Sections;

/// <summary>What an author wrote behind a label, as Markdown on one line.</summary>
internal static class KeptText
{
    /// <summary>Stands where the author has yet to write something: blanks at a line's end do not last.</summary>
    public const string None = "-";

    /// <summary>Empty where there is nothing.</summary>
    public static string Of(DesignDocument document, Section section, string label) =>
        section.LabelOf(label) is { ValueSpan.Length: > 0 } found ? WordsOf(document.Source.TextOf(found.ValueSpan)) : "";

    /// <summary>Of a line that begins with what the code says: behind the mark, or where that was lost behind the very words of the code.</summary>
    public static string Behind(DesignDocument document, Section section, string label, string generated)
    {
        if (section.LabelOf(label) is not { ValueSpan.Length: > 0 } found)
        {
            return "";
        }

        var line = document.Source.TextOf(TextSpan.FromBounds(found.NameSpan.Start, found.ValueSpan.End));
        if (RegionText.KeptStartOf(line) is { } start)
        {
            return WordsOf(line[start..]);
        }

        var text = document.Source.TextOf(found.ValueSpan);
        return text.StartsWith($"{generated}:", StringComparison.Ordinal) ? WordsOf(text[(generated.Length + 1)..]) : "";
    }

    private static string WordsOf(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is var words && words != None ? words : "";
}
