using ArchDocs.Core.Documents;
using ArchDocs.Core.Rules.Completeness;

namespace ArchDocs.Core.Rules.Clarity;

/// <summary>Tells 'None' from 'None besides the general ones'.</summary>
internal static class NoErrors
{
    private static readonly string[] Denials = ["never", "does not fail", "cannot fail"];

    /// <summary>Words that send the reader on to errors elsewhere.</summary>
    private static readonly string[] Limits = ["beside", "beyond", "other than", "except", "apart", "additional", "specific", "further", "more than", "see ", "general", "common", "standard", "shared", "own", "unless", "only", "but", "code"];

    public static bool AreStatedBy(Label part) =>
        PartWords.StatementOf(part) is { } text
        && (PartWords.OpensWithNone(text) || Denials.Any(denial => text.StartsWith(denial, StringComparison.Ordinal)))
        && !Limits.Any(limit => text.Contains(limit, StringComparison.Ordinal))
        && !text.Any(char.IsAsciiDigit);
}
