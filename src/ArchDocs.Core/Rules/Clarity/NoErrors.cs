using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Rules.Clarity;

/// <summary>Tells 'None' from 'None besides the general ones'.</summary>
internal static class NoErrors
{
    private static readonly string[] Openings = ["none", "no ", "nothing", "n/a", "not applicable", "never", "does not fail", "cannot fail", "there are no", "there are none"];

    /// <summary>Words that send the reader on to errors elsewhere.</summary>
    private static readonly string[] Limits = ["beside", "beyond", "other than", "except", "apart", "additional", "specific", "further", "more than", "see ", "general", "common", "standard", "shared", "own", "unless", "only", "but", "code"];

    public static bool AreStatedBy(Label part)
    {
        if (part.Blocks.Any(block => block is Table { Rows.IsEmpty: false } or Fence) || PartText.ItemsOf(part).Skip(1).Any())
        {
            return false;
        }

        var text = PartText.Of(part).Trim(' ', '\n', '.', '*', '_', '(', ')', '`').ToLowerInvariant();
        return Openings.Any(opening => opening[^1] == ' ' ? text.StartsWith(opening, StringComparison.Ordinal) : IsFirstWord(text, opening))
            && !Limits.Any(limit => text.Contains(limit, StringComparison.Ordinal))
            && !text.Any(char.IsAsciiDigit);
    }

    private static bool IsFirstWord(string text, string word) => text.StartsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length]));
}
