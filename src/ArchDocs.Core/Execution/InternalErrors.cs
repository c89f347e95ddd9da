using ArchDocs.Core.Rules;
using ArchDocs.Core.Rules.Tool;

namespace ArchDocs.Core.Execution;

/// <summary>What a defect of ours looks like to a user: one diagnostic with the file in hand, and how to report it.</summary>
internal static class InternalErrors
{
    /// <param name="path">The document in hand, or the directory when it is not known.</param>
    public static Finding FindingOf(Exception exception, string path) => new(
        ToolRules.InternalError,
        (exception as DocumentFailedException)?.Path ?? path,
        default,
        $"ArchDocs failed on this file, and that is a defect of ArchDocs: {Describe(exception is DocumentFailedException { InnerException: { } inner } ? inner : exception)}; report it with the file, and until then exclude the feature with ArchDocsFeatures",
        exception.GetType().Name);

    private static string Describe(Exception exception)
    {
        var frame = exception.StackTrace?.Split('\n').FirstOrDefault()?.Trim();
        return $"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ").TrimEnd('.')}{(frame is null ? "" : $" ({frame})")}";
    }
}

/// <summary>Carries the document in hand from where an exception passes to where it is reported.</summary>
internal sealed class DocumentFailedException(string path, Exception innerException) : Exception(innerException.Message, innerException)
{
    public string Path { get; } = path;
}
