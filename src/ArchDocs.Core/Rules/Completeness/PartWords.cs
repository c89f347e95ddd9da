using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Completeness;

/// <summary>What a part of a specified thing says as a whole.</summary>
internal static class PartWords
{
    private const int MaximumLength = 300;

    private static readonly string[] Openings = ["not applicable", "not used", "not required", "not needed", "not allowed", "there is no", "has no"];

    /// <summary>'None', 'No body', 'Empty': there is nothing of the kind. 'Not required' in front of a structure says less.</summary>
    public static bool SaysNone(Label part)
    {
        if (part.Blocks.Any(block => block is Table { Rows.IsEmpty: false } or Fence) || PartText.ItemsOf(part).Skip(1).Any())
        {
            return false;
        }

        var text = PartText.Of(part).Trim().Trim('.', '*', '_', '(', ')').ToLowerInvariant();
        if (text.Length is 0 or > MaximumLength)
        {
            return false;
        }

        return text.Split([' ', ',', ';', ':', '.', '(', '–', '—', '\n'], 2)[0] is "none" or "no" or "empty" or "nothing" or "n/a" or "void" or "without" || Openings.Any(opening => text.StartsWith(opening, StringComparison.Ordinal));
    }

    /// <summary>Markers that stand under a label will be filled by the next update.</summary>
    public static bool IsFilledByMarkers(DesignDocument document, Section section, Label label)
    {
        var next = section.Labels.Where(other => other.NameSpan.Start > label.NameSpan.Start).Select(other => other.NameSpan.Start).DefaultIfEmpty(section.Span.End).Min();
        return document.GeneratedRegions.Any(region => region.Span.Start >= label.NameSpan.End && region.Span.Start < next);
    }
}
