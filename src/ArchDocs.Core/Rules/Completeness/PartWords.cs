using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Completeness;

/// <summary>What a part of a specified thing says as a whole.</summary>
internal static class PartWords
{
    private const int MaximumLength = 300;

    private static readonly string[] Openings = ["not used", "not required", "not needed", "not allowed", "has no"];

    /// <summary>'None', 'No body', 'Empty': there is nothing of the kind. 'Not required' in front of a structure says less.</summary>
    public static bool SaysNone(Label part) =>
        StatementOf(part) is { } text
        && (OpensWithNone(text) || FirstWordOf(text) is "empty" or "void" or "without" || Openings.Any(opening => text.StartsWith(opening, StringComparison.Ordinal)));

    /// <summary>All that the part says, in small letters; null where that is a table, a list or more than a remark.</summary>
    public static string? StatementOf(Label part)
    {
        if (part.Blocks.Any(block => block is Table { Rows.IsEmpty: false } or Fence) || PartText.ItemsOf(part).Skip(1).Any())
        {
            return null;
        }

        var text = PartText.Of(part).Trim().Trim('.', '*', '_', '(', ')', '`', ' ').ToLowerInvariant();
        return text.Length is 0 or > MaximumLength ? null : text;
    }

    /// <param name="text">In small letters.</param>
    public static bool OpensWithNone(string text) =>
        FirstWordOf(text) is "none" or "no" or "nothing" or "n/a"
        || text.StartsWith("not applicable", StringComparison.Ordinal) || text.StartsWith("there is no", StringComparison.Ordinal) || text.StartsWith("there are no", StringComparison.Ordinal);

    /// <summary>Markers that stand under a label will be filled by the next update.</summary>
    public static bool IsFilledByMarkers(DesignDocument document, Section section, Label label)
    {
        var next = section.Labels.Where(other => other.NameSpan.Start > label.NameSpan.Start).Select(other => other.NameSpan.Start).DefaultIfEmpty(section.Span.End).Min();
        return document.GeneratedRegions.Any(region => region.Span.Start >= label.NameSpan.End && region.Span.Start < next);
    }

    private static string FirstWordOf(string text) => text.Split([' ', ',', ';', ':', '.', '(', '–', '—', '\n'], 2)[0];
}
