using ArchDocs.Core.Documents;
using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Templates;

/// <summary>How headings of templates and documents are compared: as <see cref="HeadingText"/> does, and '&amp;' is 'and'.</summary>
internal static class SectionName
{
    public static string KeyOf(string heading) => WithoutAnd(HeadingText.KeyOf(heading));

    public static string KeyOf(Section section) => WithoutAnd(section.Key);

    /// <summary>The heading without a remark in parentheses at its end: <c>Pagination (if applicable)</c>.</summary>
    public static string WithoutRemark(string heading)
    {
        var text = heading.AsSpan().TrimEnd();
        var open = text.EndsWith(")") ? text.LastIndexOf('(') : -1;
        return open > 0 ? text[..open].TrimEnd().ToString() : heading;
    }

    /// <summary>The remark in parentheses at a heading's end, without them; empty where there is none.</summary>
    public static string RemarkOf(string heading)
    {
        var text = heading.AsSpan().TrimEnd();
        var open = text.EndsWith(")") ? text.LastIndexOf('(') : -1;
        return open > 0 ? text[(open + 1)..^1].Trim().ToString() : "";
    }

    /// <summary>Whether a name in a document means a name in a template: the same, in the singular or plural, or the same words and more.</summary>
    public static bool Covers(string written, string wanted)
    {
        var (left, right) = (SingularOf(KeyOf(written)), SingularOf(KeyOf(wanted)));
        return right.Length > 0 && $" {left} ".Contains($" {right} ", StringComparison.Ordinal);
    }

    /// <summary>In British spelling or not: 'Behaviour' and 'Authorisation' are written so as well.</summary>
    private static string SingularOf(string key) =>
        string.Join(' ', key.Replace("our", "or", StringComparison.Ordinal).Replace("isation", "ization", StringComparison.Ordinal).Split(' ').Select(EnglishPlural.ToSingular));

    private static string WithoutAnd(string key) =>
        key.Contains(" and ", StringComparison.Ordinal) ? key.Replace(" and ", " ", StringComparison.Ordinal) : key;
}
