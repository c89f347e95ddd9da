using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Rules.Completeness;

/// <summary>Tells a sentence that says there is nothing to list from one that only forgot the list.</summary>
internal static class Statement
{
    private static readonly string[] Openings = ["no ", "none", "not applicable", "not used", "not needed", "not required", "nothing", "there are no ", "there is no ", "there are none", "n/a"];
    private static readonly string[] Denials = [" no ", " none", " does not ", " do not ", " doesn't ", " don't ", " without ", " not applicable", " nothing "];

    private const int MaximumLength = 300;

    public static bool SaysNone(IEnumerable<Block> blocks) =>
        blocks.All(block => block is Paragraph or HtmlText or ThematicBreak or ListBlock { Items: [_] })
        && string.Join(' ', blocks.Select(TextOf)) is var text && SaysNone(text);

    /// <summary>The text itself says that there is none, and not only something of what there is.</summary>
    public static bool OpensWithNone(IEnumerable<Block> blocks) =>
        SaysNone(blocks) && blocks.Select(TextOf).FirstOrDefault(text => text.Length > 0) is { } text && Openings.Any(opening => text.TrimStart('*', '_', '(').StartsWith(opening, StringComparison.OrdinalIgnoreCase));

    /// <summary>A short text that opens with a denial, or whose first sentence holds one.</summary>
    public static bool SaysNone(string text)
    {
        var trimmed = text.Trim().TrimStart('*', '_', '(').ToLowerInvariant();
        if (trimmed.Length is 0 or > MaximumLength)
        {
            return false;
        }

        var sentenceEnd = trimmed.IndexOf(". ", StringComparison.Ordinal);
        var first = sentenceEnd < 0 ? trimmed : trimmed[..sentenceEnd];
        return trimmed is "no" or "no." || Openings.Any(opening => trimmed.StartsWith(opening, StringComparison.Ordinal))
            || Denials.Any(denial => $"{first.TrimEnd('.')} ".Contains(denial, StringComparison.Ordinal));
    }

    private static string TextOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text,
        ListBlock list => list.Items[0].Text,
        _ => "",
    };
}
