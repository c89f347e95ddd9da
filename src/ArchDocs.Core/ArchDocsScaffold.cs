using ArchDocs.Core.Execution;

namespace ArchDocs.Core;

/// <summary>Makes the documents of a new feature; no run of <see cref="ArchDocsRun"/> does.</summary>
public static class ArchDocsScaffold
{
    /// <summary>Writes prd.md, 00-research-report.md, 02-architecture.md and 04-backend-design.md from their templates. A file that exists is never touched.</summary>
    public static ScaffoldResult Execute(ScaffoldOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new FeatureScaffold(options).Execute(cancellationToken);
    }
}
