using System.Globalization;
using System.Text;

namespace ArchDocs.Core.Documents;

/// <summary>The anchors that GitHub gives to headings: one object per document, asked once per heading in document order.</summary>
internal sealed class AnchorSlug
{
    private readonly Dictionary<string, int> _occurrences = new(StringComparer.Ordinal);

    /// <summary>The anchor of every section of a document.</summary>
    public static IReadOnlyDictionary<Section, string> OfAll(DesignDocument document)
    {
        var slugs = new AnchorSlug();
        return document.Sections.ToDictionary(section => section, section => slugs.Next(section.Heading));
    }

    /// <summary>The next heading's anchor; a repeated one gets <c>-1</c>, <c>-2</c> and so on, passing over those that a heading of that very name took.</summary>
    public string Next(string heading)
    {
        var slug = Of(heading);
        var unique = slug;
        while (_occurrences.TryGetValue(unique, out _))
        {
            _occurrences[slug]++;
            unique = $"{slug}-{_occurrences[slug]}";
        }

        _occurrences[unique] = 0;
        return unique;
    }

    /// <summary>Lower case; letters, marks, digits, '_' and its kin and '-' stay; a blank is a '-'; all else goes.</summary>
    public static string Of(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var rune in heading.Trim().EnumerateRunes())
        {
            if (rune.Value == ' ')
            {
                slug.Append('-');
            }
            else if (rune.Value == '-' || IsWord(Rune.GetUnicodeCategory(rune)))
            {
                slug.Append(Rune.ToLowerInvariant(rune));
            }
        }

        return slug.ToString();
    }

    private static bool IsWord(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation;
}
