using ArchDocs.Core.Rules;

namespace ArchDocs.Core.Diagnostics.Suppressions;

/// <summary>One rule, switched off from one line to another by one comment. Line 0 stands for the file as a whole.</summary>
internal sealed class SuppressedRange(SuppressionComment comment, SuppressedId id, int firstLine, int lastLine)
{
    public SuppressionComment Comment => comment;

    public SuppressedId Id => id;

    public int FirstLine => firstLine;

    public int LastLine { get; set; } = lastLine;

    public bool IsUsed { get; set; }

    public bool Covers(Finding finding) =>
        finding.Rule.Id == id.Id && finding.Range.Line >= firstLine && finding.Range.Line <= LastLine;
}
