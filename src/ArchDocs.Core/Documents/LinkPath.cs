namespace ArchDocs.Core.Documents;

/// <summary>From what a link says to a path, with the same answer whether or not anything is there.</summary>
internal static class LinkPath
{
    /// <param name="directory">What a path without leading '/' is relative to.</param>
    public static string Resolve(string directory, string root, LinkAddress address) =>
        address.IsRooted ? Combine(root, address.Path.TrimStart('/')) : Combine(directory, address.Path);

    /// <summary>As text: links in the path are not followed.</summary>
    public static bool IsBelow(string path, string root)
    {
        var relative = Path.GetRelativePath(root, path);
        return relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative);
    }

    private static string Combine(string directory, string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(directory, path)));
}
