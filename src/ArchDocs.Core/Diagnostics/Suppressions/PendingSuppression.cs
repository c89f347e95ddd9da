namespace ArchDocs.Core.Diagnostics.Suppressions;

/// <summary>One rule that a comment suppresses and that looks at the whole plan, so that its findings come once the document is no longer in memory.</summary>
internal sealed record PendingSuppression(string RuleId, string Path, int FirstLine, int LastLine, bool HasReason)
{
    /// <summary>What is to be said of the comment when nothing is found (ARCH0005).</summary>
    public Diagnostic? IfUnused { get; init; }

    /// <summary>And when something is.</summary>
    public Diagnostic? IfUsed { get; init; }

    public bool Covers(Rules.Finding finding) =>
        finding.Rule.Id == RuleId && finding.Path == Path && finding.Range.Line >= FirstLine && finding.Range.Line <= LastLine;
}
