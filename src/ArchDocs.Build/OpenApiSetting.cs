using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Build;

/// <summary>The OpenAPI documents of a run: those that are given, and those that the SDK's generator wrote for this very assembly.</summary>
internal static class OpenApiSetting
{
    public static ImmutableArray<string> Read(ArchDocsTask task) =>
        [.. task.OpenApiDocuments.Select(item => item.ItemSpec).Concat(Generated(task)).Distinct(StringComparer.Ordinal)];

    /// <summary>None where the list is older than the host's assembly: the documents are those of another build, and would accuse this one.</summary>
    private static IEnumerable<string> Generated(ArchDocsTask task)
    {
        if (string.IsNullOrEmpty(task.OpenApiFileList) || !File.Exists(task.OpenApiFileList))
        {
            return [];
        }

        var host = task.Assemblies is [var first, ..] ? File.GetLastWriteTimeUtc(first.ItemSpec) : default;
        if (File.GetLastWriteTimeUtc(task.OpenApiFileList) < host)
        {
            return [];
        }

        var directory = Path.GetDirectoryName(task.ProjectPath)!;
        return SourceFile.TryRead(task.OpenApiFileList, out var list, out _)
            ? list.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => Path.GetFullPath(line, directory))
            : [];
    }
}
